/** Small models for tests: valid defaults, and the one thing a test is about. */
import fc from 'fast-check';
import type { Answer, Model, Outcome, Question, Reason } from '../../../src/domain/checklist/model.ts';

/** The seed of every property, so that a failure can be repeated: `CHECKLIST_SEED=7 npx vitest run …`. */
export const SEED = Number(process.env.CHECKLIST_SEED ?? 20_261_122);

/** How often each property is tried. */
export const RUNS = { seed: SEED, numRuns: Number(process.env.CHECKLIST_RUNS ?? 100) };

/** A property's name with its seed in it. */
export const seeded = (name: string) => `${name} (seed ${SEED})`;

/** A reason in short: the outcome, and points or `out`. */
export type ShortReason = [outcome: string, points: number | 'out'];

/** Answers by id, each with its reasons in short. */
export type ShortAnswers = Record<string, ShortReason[]>;

export function reason([outcome, points]: ShortReason): Reason {
  const because = `Because of ${outcome}.`;
  return points === 'out' ? { outcome, rulesOut: true, because } : { outcome, points, because };
}

export function answer(id: string, reasons: ShortReason[]): Answer {
  return { id, label: `Answer ${id}`, reasons: reasons.map(reason), retired: [] };
}

export function question(id: string, answers: ShortAnswers): Question {
  return {
    id,
    question: `What of ${id}?`,
    why: 'To know.',
    step: 'goals',
    restates: [],
    learnMore: ['/guides/hire-neither/'],
    answers: Object.entries(answers).map(([each, reasons]) => answer(each, reasons)),
    retired: [],
  };
}

export function outcome(id: string): Outcome {
  return {
    id,
    title: `Outcome ${id}`,
    sentence: `Choose ${id}.`,
    roles: [],
    ways: [],
    nextSteps: [{ words: 'Read on', to: '/guides/hire-neither/' }],
  };
}

/** A model with these outcomes, in the order that breaks ties, and the fallback `none`. */
export function model(
  outcomes: string[],
  questions: Record<string, ShortAnswers>,
  rules: Partial<Model> = {},
): Model {
  return {
    notSure: 'Not sure',
    steps: [{ id: 'goals', title: 'Goals', means: 'What for.' }],
    fallback: 'none',
    fewestAnswers: 1,
    leaningLead: 2,
    clearLead: 4,
    settledAnswers: 2,
    ties: 'The first comes first.',
    confidence: (['open', 'level', 'leaning', 'clear', 'settled'] as const).map((id) => ({
      id,
      title: id.toUpperCase(),
      means: `It is ${id}.`,
    })),
    bias: ['It favours nobody.'],
    leavesOut: ['It leaves out much.'],
    withdrawn: [],
    questions: Object.entries(questions).map(([id, answers]) => question(id, answers)),
    outcomes: [...outcomes, 'none'].map(outcome),
    ...rules,
  };
}

const OUTCOMES = ['first', 'second', 'third', 'fourth'];

/** Any small model: up to four outcomes and as many questions as asked for. */
export function anyModel({ questions = 5 }: { questions?: number } = {}): fc.Arbitrary<Model> {
  const points = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(-3, -2, -1, 1, 2, 3) },
    { weight: 1, arbitrary: fc.constant('out' as const) },
  );
  return fc
    .record({
      outcomes: fc.integer({ min: 2, max: OUTCOMES.length }),
      fewest: fc.integer({ min: 1, max: 2 }),
      asked: fc.array(
        fc.array(fc.dictionary(fc.constantFrom(...OUTCOMES), points, { minKeys: 1 }), {
          minLength: 2,
          maxLength: 4,
        }),
        { minLength: 1, maxLength: questions },
      ),
    })
    .map(({ outcomes, fewest, asked }) => {
      const names = OUTCOMES.slice(0, outcomes);
      const short = asked.map((answers, index) => [
        `q${'abcdefgh'[index]}`,
        Object.fromEntries(
          answers.map((reasons, each) => [
            `a${'abcd'[each]}`,
            Object.entries(reasons).filter(([name]) => names.includes(name)) as ShortReason[],
          ]),
        ),
      ]);
      return model(names, Object.fromEntries(short) as Record<string, ShortAnswers>, {
        fewestAnswers: fewest,
      });
    });
}

/** Any answers to a model: some questions open, some "not sure". */
export function anyAnswers(of: Model): fc.Arbitrary<Map<string, string>> {
  const picks = of.questions.map(({ answers }) =>
    fc.constantFrom(null, 'not-sure', ...answers.map(({ id }) => id), ...answers.map(({ id }) => id)),
  );
  return fc
    .tuple(...picks)
    .map(
      (chosen) =>
        new Map(
          of.questions.flatMap(({ id }, index) => (chosen[index] ? [[id, chosen[index]] as const] : [])),
        ),
    );
}

/** A model and answers to it. */
export function anyCase(options?: {
  questions?: number;
}): fc.Arbitrary<{ of: Model; answers: Map<string, string> }> {
  return anyModel(options).chain((of) => anyAnswers(of).map((answers) => ({ of, answers })));
}

/** Every set of definite answers there is, open questions included. */
export function everyAnswers(of: Model): Map<string, string>[] {
  return of.questions.reduce<Map<string, string>[]>(
    (sets, { id, answers }) =>
      sets.flatMap((set) => [set, ...answers.map((each) => new Map(set).set(id, each.id))]),
    [new Map()],
  );
}
