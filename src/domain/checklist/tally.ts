/** Adding up: what the answers say of each outcome, and which of them comes first. */
import { answerTo, fallbackOf } from './model.ts';
import type { Answer, Answers, Model, Outcome, Question, Reason } from './model.ts';

/** A reason that counts, with the answer it comes from. */
export interface Weighed {
  question: Question;
  answer: Answer;
  reason: Reason;
}

/** What the answers say of one outcome. */
export interface Total {
  outcome: Outcome;
  /** The sum of its reasons; an outcome that is ruled out still has one. */
  points: number;
  /** Reasons with points above zero, weightiest first. */
  for: Weighed[];
  /** Reasons with points below zero, weightiest first. */
  against: Weighed[];
  /** Reasons that rule it out; one is enough. */
  ruledOutBy: Weighed[];
}

/** Who comes first. */
export interface Standing {
  outcome: Outcome;
  /** True where `outcome` is the fallback, since nothing can be recommended. */
  open: boolean;
  /** Outcomes with as many points as the first; it wins because it stands higher in the model. */
  tied: Outcome[];
  /** The next outcome that is not ruled out. */
  runnerUp: Outcome | null;
  /** Points between the two; the first one's own points where there is no other. */
  lead: number;
  /** Answers given, not counting "not sure". */
  answered: number;
}

/** What the answers say of every outcome but the fallback, in the model's order. */
export function tally(model: Model, answers: Answers): Total[] {
  const weighed = model.questions.flatMap((question) => {
    const answer = answerTo(question, answers);
    return answer ? answer.reasons.map((reason) => ({ question, answer, reason })) : [];
  });
  return model.outcomes
    .filter(({ id }) => id !== model.fallback)
    .map((outcome) => {
      const about = weighed
        .filter(({ reason }) => reason.outcome === outcome.id)
        .sort((a, b) => Math.abs(pointsOf(b)) - Math.abs(pointsOf(a)));
      return {
        outcome,
        points: about.reduce((sum, each) => sum + pointsOf(each), 0),
        for: about.filter((each) => pointsOf(each) > 0),
        against: about.filter((each) => pointsOf(each) < 0),
        ruledOutBy: about.filter(({ reason }) => reason.rulesOut),
      };
    });
}

/** Which outcome comes first, by what number of points, over which. */
export function standing(model: Model, answers: Answers, totals = tally(model, answers)): Standing {
  const answered = model.questions.filter((question) => answerTo(question, answers)).length;
  // The sort is stable, so outcomes that are level keep the model's order.
  const [first, second, ...rest] = totals
    .filter(({ ruledOutBy }) => ruledOutBy.length === 0)
    .sort((a, b) => b.points - a.points);
  if (!first || answered < model.fewestAnswers) {
    return { outcome: fallbackOf(model), open: true, tied: [], runnerUp: null, lead: 0, answered };
  }
  return {
    outcome: first.outcome,
    open: false,
    tied: [second, ...rest].flatMap((each) => (each?.points === first.points ? [each.outcome] : [])),
    runnerUp: second?.outcome ?? null,
    lead: first.points - (second?.points ?? 0),
    answered,
  };
}

function pointsOf({ reason }: Weighed): number {
  return reason.points ?? 0;
}
