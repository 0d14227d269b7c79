/** What the model holds for and against an outcome, for the pages that explain it. */
import type { Answer, Model, Question, Reason } from './model.ts';

/** A reason with the answer that would bring it into play. */
export interface PossibleReason {
  question: Question;
  answer: Answer;
  reason: Reason;
}

/** Every reason that concerns an outcome. Guides read it, so that they cannot contradict the checklist. */
export function reasonsAbout(
  model: Model,
  outcome: string,
): { for: PossibleReason[]; against: PossibleReason[]; ruledOutBy: PossibleReason[] } {
  const all = model.questions.flatMap((question) =>
    question.answers.flatMap((answer) =>
      answer.reasons
        .filter((reason) => reason.outcome === outcome)
        .map((reason) => ({ question, answer, reason })),
    ),
  );
  const byWeight = (some: PossibleReason[]) =>
    some.sort((a, b) => Math.abs(b.reason.points ?? 0) - Math.abs(a.reason.points ?? 0));
  return {
    for: byWeight(all.filter(({ reason }) => (reason.points ?? 0) > 0)),
    against: byWeight(all.filter(({ reason }) => (reason.points ?? 0) < 0)),
    ruledOutBy: all.filter(({ reason }) => reason.rulesOut),
  };
}
