/** Adding up: what the answers say of each outcome, and which of them comes first. */
import { answerTo, fallbackOf } from './model.ts';
import type { Answer, Answers, Model, Outcome, Question, Reason } from './model.ts';

/** The sum of what the answers say of one outcome. */
export interface Sum {
  outcome: Outcome;
  /** Points added up; an outcome that is ruled out still has them. */
  points: number;
  out: boolean;
}

/** A reason that counts, with the answer it comes from. */
export interface Weighed {
  question: Question;
  answer: Answer;
  reason: Reason;
}

/** A sum with the reasons behind it. */
export interface Total extends Sum {
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
  /** Outcomes with as many points as the next, it among them. */
  nearest: Outcome[];
  /** Points between the two; zero where there is no other. */
  lead: number;
  /** Answers given, not counting "not sure". */
  answered: number;
}

/** The sums of every outcome but the fallback, in the model's order. */
export function sums(model: Model, answers: Answers): Sum[] {
  const rows = model.outcomes
    .filter(({ id }) => id !== model.fallback)
    .map((outcome) => ({ outcome, points: 0, out: false }));
  for (const question of model.questions) add(rows, answerTo(question, answers));
  return rows;
}

/** Adds what an answer says to the sums, in place. */
export function add(rows: readonly Sum[], answer: Answer | undefined): void {
  for (const { outcome, points, rulesOut } of answer?.reasons ?? []) {
    const row = rows.find((each) => each.outcome.id === outcome);
    if (!row) continue;
    row.points += points ?? 0;
    row.out ||= rulesOut ?? false;
  }
}

/** The sums with their reasons, in the model's order. */
export function tally(model: Model, answers: Answers): Total[] {
  const weighed = model.questions.flatMap((question) => {
    const answer = answerTo(question, answers);
    return answer ? answer.reasons.map((reason) => ({ question, answer, reason })) : [];
  });
  return sums(model, answers).map((sum) => {
    const about = weighed
      .filter(({ reason }) => reason.outcome === sum.outcome.id)
      .sort((a, b) => Math.abs(pointsOf(b)) - Math.abs(pointsOf(a)));
    return {
      ...sum,
      for: about.filter((each) => pointsOf(each) > 0),
      against: about.filter((each) => pointsOf(each) < 0),
      ruledOutBy: about.filter(({ reason }) => reason.rulesOut),
    };
  });
}

/** Which outcome comes first, by how many points, before which. */
export function standing(model: Model, answers: Answers): Standing {
  const answered = model.questions.filter((question) => answerTo(question, answers)).length;
  return rank(model, sums(model, answers), answered);
}

/**
 * The standing that follows from sums.
 * @param answered how many answers count
 */
export function rank(model: Model, rows: readonly Sum[], answered: number): Standing {
  // The sort is stable, so outcomes that are level keep the model's order.
  const [first, ...others] = rows.filter(({ out }) => !out).sort((a, b) => b.points - a.points);
  if (!first || answered < model.fewestAnswers) {
    return {
      outcome: fallbackOf(model),
      open: true,
      tied: [],
      runnerUp: null,
      nearest: [],
      lead: 0,
      answered,
    };
  }
  const second = others[0];
  const lead = second ? first.points - second.points : 0;
  const nearest = others.filter(({ points }) => points === second?.points).map(({ outcome }) => outcome);
  return {
    outcome: first.outcome,
    open: false,
    tied: lead === 0 ? nearest : [],
    runnerUp: second?.outcome ?? null,
    nearest,
    lead,
    answered,
  };
}

function pointsOf({ reason }: Weighed): number {
  return reason.points ?? 0;
}
