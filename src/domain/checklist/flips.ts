/** Which single answer would change the recommendation. */
import { answerTo } from './model.ts';
import type { Answer, Answers, Model, Outcome, Question } from './model.ts';
import { standing, sums } from './tally.ts';

/** One answer that would change the recommendation, everything else staying as it is. */
export interface Flip {
  question: Question;
  /** The answer given now, or null where the question is open. */
  from: Answer | null;
  to: Answer;
  /** What would be recommended instead. */
  outcome: Outcome;
  /** Points by which the new outcome would gain on the old one. */
  gain: number;
  /** True where the present recommendation would be ruled out, whatever its points. */
  rulesOut: boolean;
}

/**
 * Every flip, nearest first: open questions before answers that would have to be taken back, then
 * changes of points before ruling out, then the smallest gain, then the order of the questions.
 * Empty while nothing is recommended: until then every answer may change everything.
 */
export function flips(model: Model, answers: Answers): Flip[] {
  const now = standing(model, answers);
  if (now.open) return [];
  const found = model.questions.flatMap((question) => {
    const from = answerTo(question, answers) ?? null;
    return question.answers.flatMap((to): Flip[] => {
      const changed = new Map(answers).set(question.id, to.id);
      const { outcome } = standing(model, changed);
      if (outcome.id === now.outcome.id) return [];
      const gain = gainOf(model, [answers, changed], [now.outcome, outcome]);
      const rulesOut = to.reasons.some((each) => each.rulesOut && each.outcome === now.outcome.id);
      return [{ question, from, to, outcome, gain, rulesOut }];
    });
  });
  return found.sort(
    (a, b) =>
      Number(a.from !== null) - Number(b.from !== null) ||
      Number(a.rulesOut) - Number(b.rulesOut) ||
      a.gain - b.gain,
  );
}

/** By how much the second outcome gains on the first between two sets of answers. */
function gainOf(
  model: Model,
  [before, after]: [Answers, Answers],
  [first, second]: [Outcome, Outcome],
): number {
  const gap = (answers: Answers) => {
    const pointsOf = (outcome: Outcome) =>
      sums(model, answers).find((each) => each.outcome.id === outcome.id)?.points ?? 0;
    return pointsOf(second) - pointsOf(first);
  };
  return gap(after) - gap(before);
}
