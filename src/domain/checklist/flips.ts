/** Which single answer would change the recommendation. */
import { answerTo } from './model.ts';
import type { Answer, Answers, Model, Outcome, Question } from './model.ts';
import { add, rank, standing, sums, type Standing, type Sum } from './tally.ts';

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
  const found = model.questions.flatMap((question) => flipsOf(model, question, answers, now));
  return found.sort(
    (a, b) =>
      Number(a.from !== null) - Number(b.from !== null) ||
      Number(a.rulesOut) - Number(b.rulesOut) ||
      a.gain - b.gain,
  );
}

/** The flips by one question; the others are added up once for all its answers. */
function flipsOf(model: Model, question: Question, answers: Answers, now: Standing): Flip[] {
  const from = answerTo(question, answers) ?? null;
  const others = new Map(answers);
  others.delete(question.id);
  const rows = sums(model, others);
  const answered = now.answered + (from ? 0 : 1);
  const before = withAnswer(rows, from);
  return question.answers.flatMap((to): Flip[] => {
    const after = withAnswer(rows, to);
    const { outcome } = rank(model, after, answered);
    if (outcome === now.outcome) return [];
    const gain = leadOf(outcome, now.outcome, after) - leadOf(outcome, now.outcome, before);
    const rulesOut = to.reasons.some((each) => each.rulesOut && each.outcome === now.outcome.id);
    return [{ question, from, to, outcome, gain, rulesOut }];
  });
}

function withAnswer(rows: readonly Sum[], answer: Answer | null): Sum[] {
  const added = rows.map((row) => ({ ...row }));
  if (answer) add(added, answer);
  return added;
}

/** Points by which one outcome is before another. */
function leadOf(one: Outcome, other: Outcome, rows: readonly Sum[]): number {
  const pointsOf = (outcome: Outcome) => rows.find((row) => row.outcome === outcome)?.points ?? 0;
  return pointsOf(one) - pointsOf(other);
}
