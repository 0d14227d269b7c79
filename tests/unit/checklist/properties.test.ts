import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flips } from '../../../src/domain/checklist/flips.ts';
import type { Model } from '../../../src/domain/checklist/model.ts';
import { score } from '../../../src/domain/checklist/score.ts';
import { standing, sums } from '../../../src/domain/checklist/tally.ts';
import { anyAnswers, anyCase, everyAnswers, reason, RUNS, seeded } from './models.ts';
import { realModel } from './real-model.ts';

const real = realModel();
const realCase = anyAnswers(real).map((answers) => ({ of: real, answers }));
/** Small models of every kind, and the model in the content. */
const cases = fc.oneof({ weight: 2, arbitrary: anyCase() }, { weight: 1, arbitrary: realCase });
const outcomeOf = (of: Model, answers: ReadonlyMap<string, string>) => standing(of, answers).outcome.id;

describe('the order', () => {
  it(seeded('of questions, answers and reasons does not matter'), () => {
    const shuffled = cases.chain(({ of, answers }) =>
      fc
        .record({
          questions: fc.shuffledSubarray([...of.questions], { minLength: of.questions.length }),
          given: fc.shuffledSubarray([...answers], { minLength: answers.size }),
        })
        .map(({ questions, given }) => ({
          of,
          answers,
          other: {
            ...of,
            questions: questions.map((each) => ({
              ...each,
              answers: each.answers
                .toReversed()
                .map((one) => ({ ...one, reasons: one.reasons.toReversed() })),
            })),
          },
          given: new Map(given),
        })),
    );
    fc.assert(
      fc.property(shuffled, ({ of, answers, other, given }) => {
        const [a, b] = [score(of, answers), score(other, given)];
        expect(b.outcome.id).toBe(a.outcome.id);
        expect(b.confidence).toEqual(a.confidence);
        expect(b.totals.map((each) => [each.outcome.id, each.points])).toEqual(
          a.totals.map((each) => [each.outcome.id, each.points]),
        );
        expect(b.flips.length).toBe(a.flips.length);
      }),
      RUNS,
    );
  });
});

describe('a reason', () => {
  it(seeded('added for an outcome never lowers it'), () => {
    const more = cases.chain(({ of, answers }) =>
      fc
        .record({
          at: fc.nat({ max: of.questions.length - 1 }),
          pick: fc.nat({ max: 3 }),
          points: fc.integer({ min: 1, max: 3 }),
          target: fc.constantFrom(...of.outcomes.filter(({ id }) => id !== of.fallback).map(({ id }) => id)),
        })
        .map((added) => ({ of, answers, ...added })),
    );
    fc.assert(
      fc.property(more, ({ of, answers, at, pick, points, target }) => {
        const asked = of.questions[at];
        const id = asked?.answers[pick % asked.answers.length]?.id;
        const better = {
          ...of,
          questions: of.questions.map((each) =>
            each === asked
              ? {
                  ...each,
                  answers: each.answers.map((one) =>
                    one.id === id ? { ...one, reasons: [...one.reasons, reason([target, points])] } : one,
                  ),
                }
              : each,
          ),
        };
        const place = (model: Model) => {
          const rows = sums(model, answers);
          const own = rows.find(({ outcome }) => outcome.id === target);
          const before = rows.filter((row) => row.points > (own?.points ?? 0) && !row.out).length;
          return { points: own?.points ?? 0, before };
        };
        const [was, now] = [place(of), place(better)];
        expect(now.points).toBeGreaterThanOrEqual(was.points);
        expect(now.before).toBeLessThanOrEqual(was.before);
        if (outcomeOf(of, answers) === target) expect(outcomeOf(better, answers)).toBe(target);
      }),
      RUNS,
    );
  });

  it(seeded('and "not sure" is the same as no answer'), () => {
    fc.assert(
      fc.property(cases, ({ of, answers }) => {
        const definite = new Map([...answers].filter(([, id]) => id !== 'not-sure'));
        expect(score(of, answers)).toEqual(score(of, definite));
      }),
      RUNS,
    );
  });
});

describe('a flip', () => {
  it(seeded('flips, by one answer, and none is missed'), () => {
    fc.assert(
      fc.property(cases, ({ of, answers }) => {
        const now = standing(of, answers);
        const found = flips(of, answers);
        for (const { question, from, to, outcome } of found) {
          expect(from?.id).not.toBe(to.id);
          expect(outcome.id).not.toBe(now.outcome.id);
          expect(outcomeOf(of, new Map(answers).set(question.id, to.id))).toBe(outcome.id);
        }
        if (now.open) return;
        const all = of.questions.flatMap((asked) =>
          asked.answers
            .filter((each) => outcomeOf(of, new Map(answers).set(asked.id, each.id)) !== now.outcome.id)
            .map((each) => `${asked.id} ${each.id}`),
        );
        expect(found.map(({ question, to }) => `${question.id} ${to.id}`).sort()).toEqual(all.sort());
      }),
      RUNS,
    );
  });

  it(seeded('stands nearest first'), () => {
    fc.assert(
      fc.property(cases, ({ of, answers }) => {
        const rank = flips(of, answers).map(({ from, rulesOut, gain }) => [
          Number(from !== null),
          Number(rulesOut),
          gain,
        ]);
        expect(rank).toEqual(
          rank.toSorted(([a = 0, b = 0, c = 0], [x = 0, y = 0, z = 0]) => a - x || b - y || c - z),
        );
      }),
      RUNS,
    );
  });
});

describe('the recommendation', () => {
  it(seeded('has the most points of all that are not ruled out'), () => {
    fc.assert(
      fc.property(cases, ({ of, answers }) => {
        const { outcome, open, totals } = score(of, answers);
        const left = totals.filter(({ ruledOutBy }) => ruledOutBy.length === 0);
        const answered = [...answers.values()].filter((id) => id !== 'not-sure').length;
        expect(open).toBe(left.length === 0 || answered < of.fewestAnswers);
        if (!open)
          expect(left.find((each) => each.outcome === outcome)?.points).toBe(
            Math.max(...left.map(({ points }) => points)),
          );
      }),
      RUNS,
    );
  });

  it(seeded('is ahead of each that is named as next by the lead, and of all others by more'), () => {
    fc.assert(
      fc.property(cases, ({ of, answers }) => {
        const { outcome, open, totals, nearest, lead, tied } = score(of, answers);
        if (open) return;
        const own = totals.find((each) => each.outcome === outcome)?.points ?? 0;
        const others = totals.filter((each) => each.outcome !== outcome && !each.out);
        for (const { outcome: other, points } of others) {
          if (nearest.includes(other)) expect(own - points).toBe(lead);
          else expect(own - points).toBeGreaterThan(lead);
        }
        expect(nearest.length > 0).toBe(others.length > 0);
        expect(tied).toEqual(lead === 0 ? nearest : []);
      }),
      RUNS,
    );
  });

  it(seeded('stays where an open question is answered by nothing but reasons for it'), () => {
    fc.assert(
      fc.property(cases, ({ of, answers }) => {
        const now = standing(of, answers);
        if (now.open) return;
        for (const asked of of.questions.filter(({ id }) => !answers.has(id))) {
          for (const { id, reasons } of asked.answers) {
            const pure = reasons.every(
              ({ outcome, points = 0, rulesOut }) =>
                (outcome === now.outcome.id && points > 0) ||
                (outcome !== now.outcome.id && (rulesOut ?? points < 0)),
            );
            if (pure) expect(outcomeOf(of, new Map(answers).set(asked.id, id))).toBe(now.outcome.id);
          }
        }
      }),
      RUNS,
    );
  });

  it(seeded('is never a prompt engineer alone where nobody else would run the code'), () => {
    fc.assert(
      fc.property(anyAnswers(real), fc.constantFrom('hire', 'nobody'), (answers, owner) => {
        expect(outcomeOf(real, new Map(answers).set('owner', owner))).not.toBe('prompt-engineer');
      }),
      RUNS,
    );
  });

  it(seeded('is never a post where there is no money for one'), () => {
    fc.assert(
      fc.property(anyAnswers(real), (answers) => {
        expect(['nobody-yet', 'not-enough']).toContain(
          outcomeOf(real, new Map(answers).set('money', 'no-post')),
        );
      }),
      RUNS,
    );
  });
});

it(seeded('generates models in which every kind of thing happens'), () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyCase({ questions: 3 }), ({ of }) => {
      for (const answers of everyAnswers(of).slice(0, 40)) {
        const { open, tied, runnerUp } = standing(of, answers);
        seen.add(open ? 'open' : tied.length > 0 ? 'tied' : runnerUp ? 'ahead' : 'alone');
      }
    }),
    { ...RUNS, numRuns: 50 },
  );
  expect([...seen].sort()).toEqual(['ahead', 'alone', 'open', 'tied']);
});
