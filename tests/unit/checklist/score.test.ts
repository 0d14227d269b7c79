import { describe, expect, it } from 'vitest';
import { score } from '../../../src/domain/checklist/score.ts';
import type { Model } from '../../../src/domain/checklist/model.ts';
import { model } from './models.ts';

const answers = (all: Record<string, string>) => new Map(Object.entries(all));

const simple = model(['left', 'right'], {
  colour: { red: [['left', 3]], blue: [['right', 2]], grey: [['left', -1]] },
  size: {
    small: [['left', 1]],
    large: [
      ['right', 3],
      ['left', -2],
    ],
    huge: [['left', 'out']],
  },
});

describe('what is recommended', () => {
  it('is the outcome with the most points', () => {
    const result = score(simple, answers({ colour: 'red', size: 'small' }));
    expect(result.outcome.id).toBe('left');
    expect(result.totals.map(({ outcome, points }) => [outcome.id, points])).toEqual([
      ['left', 4],
      ['right', 0],
    ]);
    expect([result.lead, result.answered, result.open]).toEqual([4, 2, false]);
  });

  it('is never an outcome that is ruled out, and says by what', () => {
    const result = score(simple, answers({ colour: 'red', size: 'huge' }));
    expect(result.outcome.id).toBe('right');
    expect(result.totals.map(({ outcome }) => outcome.id)).toEqual(['right', 'left']);
    const [out] = result.ruledOut;
    expect(out?.outcome.id).toBe('left');
    expect(out?.points).toBe(3);
    expect(out?.ruledOutBy.map(({ answer }) => answer.id)).toEqual(['huge']);
    expect([result.runnerUp, result.lead]).toEqual([null, 0]);
  });

  it('is the one that stands higher where two are level, and the other is named', () => {
    const level = model(['left', 'right'], {
      colour: {
        red: [
          ['right', 2],
          ['left', 2],
        ],
        blue: [['right', 1]],
      },
    });
    const result = score(level, answers({ colour: 'red' }));
    expect(result.outcome.id).toBe('left');
    expect(result.tied.map(({ id }) => id)).toEqual(['right']);
    expect(result.confidence.level).toBe('level');
    expect(result.confidence.why.at(-1)).toBe('Level with: Outcome right. The first comes first.');
  });

  it('is the fallback with too few answers, "not sure" not counting', () => {
    const strict = { ...simple, fewestAnswers: 2 };
    const result = score(strict, answers({ colour: 'red', size: 'not-sure' }));
    expect([result.outcome.id, result.open, result.answered]).toEqual(['none', true, 1]);
    expect(result.flips).toEqual([]);
    expect(result.confidence.level).toBe('open');
    expect(score(strict, answers({ colour: 'red', size: 'small' })).outcome.id).toBe('left');
  });

  it('is the fallback where everything is ruled out', () => {
    const none = model(['left', 'right'], {
      colour: {
        red: [
          ['left', 'out'],
          ['right', 'out'],
        ],
        blue: [['left', 1]],
      },
    });
    expect(score(none, answers({ colour: 'red' })).outcome.id).toBe('none');
  });

  it('takes no notice of answers and questions it does not know', () => {
    const strange = answers({ colour: 'constructor', size: '__proto__', toString: 'red' });
    expect(score(simple, strange).answered).toBe(0);
    expect(score(simple, strange).unanswered.map(({ id }) => id)).toEqual(['colour', 'size']);
  });
});

describe('the reasons', () => {
  it('stand for and against, weightiest first', () => {
    const weights = model(['left', 'right'], {
      colour: { red: [['left', 1]], blue: [['left', -1]] },
      size: { small: [['left', 3]], large: [['left', -2]] },
      shape: { round: [['left', 2]], square: [['left', 1]] },
    });
    const [left] = score(weights, answers({ colour: 'red', size: 'small', shape: 'round' })).totals;
    expect(left?.for.map(({ reason }) => reason.points)).toEqual([3, 2, 1]);
    const against = score(weights, answers({ colour: 'blue', size: 'large' })).totals.at(-1);
    expect(against?.against.map(({ reason }) => reason.points)).toEqual([-2, -1]);
    expect(against?.for).toEqual([]);
  });

  it('say which way of an outcome they speak for', () => {
    const [first, ...others] = simple.outcomes;
    const ways = ['here', 'there', 'nowhere'].map((id) => ({ id, title: id, when: 'Now.', to: '/' }));
    const [colour, ...rest] = simple.questions;
    if (!first || !colour) throw new Error('the model has outcomes and questions');
    const marked: Model = {
      ...simple,
      outcomes: [{ ...first, ways }, ...others],
      questions: [
        {
          ...colour,
          answers: colour.answers.map((each) => ({
            ...each,
            reasons: each.reasons.map((one) => ({ ...one, way: 'there' })),
          })),
        },
        ...rest,
      ],
    };
    const result = score(marked, answers({ colour: 'red', size: 'small' }));
    expect(result.ways.map(({ way, points }) => [way.id, points])).toEqual([['there', 3]]);
  });
});

describe('the confidence', () => {
  const sure = { ...simple, leaningLead: 2, clearLead: 4, settledAnswers: 2 };
  it.each([
    [{ colour: 'grey', size: 'small' }, 'level', '2 of 2 questions answered.'],
    [{ colour: 'red' }, 'leaning', '3 points ahead of: Outcome right.'],
    [{ colour: 'blue' }, 'leaning', '2 points ahead of: Outcome left.'],
    [{ size: 'large' }, 'clear', '5 points ahead of: Outcome left.'],
    [{ colour: 'blue', size: 'large' }, 'settled', '7 points ahead of: Outcome left.'],
    [{ size: 'huge' }, 'clear', 'Every other outcome is ruled out.'],
    [{ colour: 'red', size: 'huge' }, 'settled', 'Every other outcome is ruled out.'],
    [{ size: 'small' }, 'level', '1 point ahead of: Outcome right.'],
  ] as const)('of %o is %s', (given, level, sentence) => {
    const { confidence } = score(sure, answers(given));
    expect(confidence.level).toBe(level);
    expect(confidence.title).toBe(level.toUpperCase());
    expect(confidence.why).toContain(sentence);
    expect(confidence.why[0]).toBe(`It is ${level}.`);
  });
});

describe('the lead', () => {
  it('is over everything that stands next, all of it named', () => {
    const of = model(['left', 'right', 'up', 'down'], {
      size: {
        large: [
          ['left', 3],
          ['right', 2],
          ['up', 2],
          ['down', 1],
        ],
      },
    });
    expect(score(of, new Map([['size', 'large']])).confidence.why.at(-1)).toBe(
      '1 point ahead of: Outcome right; Outcome up.',
    );
  });
});

describe('the flips', () => {
  it('put open questions before answers that must be taken back, and the smaller change first', () => {
    const of = model(['left', 'right'], {
      colour: { red: [['left', 1]], blue: [['right', 3]], green: [['right', 1]] },
      size: { small: [['right', 3]], large: [['right', 2]], tiny: [['left', 'out']], none: [['left', 1]] },
    });
    const { flips } = score(of, answers({ colour: 'red' }));
    expect(
      flips.map(({ question, from, to, outcome, gain }) => [
        question.id,
        from?.id ?? null,
        to.id,
        outcome.id,
        gain,
      ]),
    ).toEqual([
      ['size', null, 'large', 'right', 2],
      ['size', null, 'small', 'right', 3],
      ['size', null, 'tiny', 'right', 0],
      ['colour', 'red', 'green', 'right', 2],
      ['colour', 'red', 'blue', 'right', 4],
    ]);
    expect(flips.map(({ rulesOut }) => rulesOut)).toEqual([false, false, true, false, false]);
  });
});
