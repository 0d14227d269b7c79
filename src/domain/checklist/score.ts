/** From answers to a recommendation, with everything a reader may ask of it. */
import { answerTo } from './model.ts';
import type { Answers, Model, Outcome, Question } from './model.ts';
import { confidenceIn, type Confidence } from './confidence.ts';
import { flips, type Flip } from './flips.ts';
import { standing, tally, type Standing, type Total } from './tally.ts';

/** A way of following the recommendation, and how much speaks for it. */
export interface WayTotal {
  way: Outcome['ways'][number];
  points: number;
}

/** A recommendation with its reasons. */
export interface Result extends Standing {
  confidence: Confidence;
  /** Every outcome but the fallback, most points first; those ruled out come last. */
  totals: Total[];
  /** The outcomes ruled out, with the reasons in `ruledOutBy`. */
  ruledOut: Total[];
  /** Ways of following the recommendation that some answer speaks for, strongest first. */
  ways: WayTotal[];
  /** Questions without an answer, or answered "not sure", in order. */
  unanswered: Question[];
  /** Single answers that would change the recommendation, nearest first. */
  flips: Flip[];
}

/**
 * Scores the answers. Points add up per outcome; an outcome that is ruled out cannot win; the highest
 * total wins; where totals are level, the outcome that stands higher in the model wins and the
 * others are named in `tied`; below the model's thresholds the fallback is returned.
 */
export function score(model: Model, answers: Answers): Result {
  const inOrder = tally(model, answers);
  const now = standing(model, answers);
  const totals = inOrder.slice().sort((a, b) => Number(a.out) - Number(b.out) || b.points - a.points);
  return {
    ...now,
    confidence: confidenceIn(model, now),
    totals,
    ruledOut: totals.filter(({ out }) => out),
    ways: waysOf(now.outcome, totals),
    unanswered: model.questions.filter((question) => !answerTo(question, answers)),
    flips: flips(model, answers),
  };
}

function waysOf(outcome: Outcome, totals: readonly Total[]): WayTotal[] {
  const reasons = totals.find((total) => total.outcome === outcome)?.for ?? [];
  return outcome.ways
    .map((way) => ({
      way,
      points: reasons.reduce(
        (sum, { reason }) => sum + (reason.way === way.id ? (reason.points ?? 0) : 0),
        0,
      ),
    }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
}
