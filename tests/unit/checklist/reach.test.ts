import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Model } from '../../../src/domain/checklist/model.ts';
import { unreachable, witnessOf } from '../../../src/domain/checklist/reach.ts';
import { questionsWithoutSway } from '../../../src/domain/checklist/sway.ts';
import { standing } from '../../../src/domain/checklist/tally.ts';
import { anyModel, everyAnswers, model, RUNS, seeded } from './models.ts';
import { realModel } from './real-model.ts';

const real = realModel();

describe('reaching an outcome', () => {
  it.each(real.outcomes)('is possible for $id, and the answers found do reach it', (outcome) => {
    const answers = witnessOf(real, outcome);
    expect(answers).not.toBeNull();
    expect(standing(real, answers ?? new Map()).outcome.id).toBe(outcome.id);
  });

  it(seeded('is found exactly where trying everything finds it'), () => {
    fc.assert(
      fc.property(anyModel({ questions: 4 }), (of) => {
        const tried = new Set(everyAnswers(of).map((answers) => standing(of, answers).outcome.id));
        expect(unreachable(of).map(({ id }) => id)).toEqual(
          of.outcomes.map(({ id }) => id).filter((id) => !tried.has(id)),
        );
      }),
      RUNS,
    );
  });

  it('needs more than a tie with an outcome that stands higher', () => {
    const level = model(['left', 'right'], {
      colour: {
        red: [
          ['left', 2],
          ['right', 2],
        ],
        blue: [['left', 1]],
      },
    });
    expect(unreachable(level).map(({ id }) => id)).toEqual(['right']);
    const turned: Model = { ...level, outcomes: level.outcomes.toReversed() };
    expect(unreachable(turned)).toEqual([]);
  });

  it('may need a rival to be ruled out', () => {
    const of = model(['left', 'right'], {
      colour: {
        red: [
          ['left', 3],
          ['right', 1],
        ],
        blue: [['left', 3]],
      },
      size: { small: [['left', 'out']], large: [['left', 1]] },
    });
    expect(unreachable(of)).toEqual([]);
    expect(witnessOf(of, of.outcomes[1] ?? of.outcomes[0] ?? fail())?.get('size')).toBe('small');
  });
});

describe('a question that changes nothing', () => {
  it('is none of ours', () => {
    expect(questionsWithoutSway(real)).toEqual([]);
  });

  it(seeded('is found exactly where trying everything finds it'), () => {
    fc.assert(
      fc.property(anyModel({ questions: 3 }), (of) => {
        const idle = of.questions.filter((question) =>
          everyAnswers({ ...of, questions: of.questions.filter((each) => each !== question) }).every(
            (answers) => {
              const outcomes = [undefined, ...question.answers].map((answer) => {
                const all = answer ? new Map(answers).set(question.id, answer.id) : answers;
                return standing(of, all).outcome.id;
              });
              return new Set(outcomes.filter((id) => id !== of.fallback)).size < 2;
            },
          ),
        );
        expect(questionsWithoutSway(of).map(({ id }) => id)).toEqual(idle.map(({ id }) => id));
      }),
      RUNS,
    );
  });

  it('is one whose answers raise all alike, although it helps to have answered it', () => {
    const of = model(
      ['left', 'right'],
      {
        colour: { red: [['left', 1]], blue: [['right', 1]] },
        size: {
          small: [
            ['left', 1],
            ['right', 1],
          ],
          large: [
            ['left', 2],
            ['right', 2],
          ],
        },
      },
      { fewestAnswers: 2 },
    );
    expect(questionsWithoutSway(of).map(({ id }) => id)).toEqual(['size']);
  });
});

function fail(): never {
  throw new Error('the model has outcomes');
}
