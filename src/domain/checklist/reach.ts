/**
 * Whether every outcome can be reached, by a search that is exact and still quick.
 *
 * The search goes through the questions once for each outcome and keeps, for every way of answering so far,
 * how far the outcome is ahead of each rival and of the fewest answers. Only these
 * margins matter later, and a larger one is never worse; so a way of answering that is nowhere better than
 * another is forgotten, a margin that cannot be lost any more counts as endless, and a way that cannot catch
 * up any more is given up. What is left after the last question are the answers that reach the outcome.
 */
import type { Answers, Model, Outcome } from './model.ts';

/** What one option of a question does to every margin; null where it rules the outcome out. */
interface Option {
  answer: string | null;
  /** Added to the margins; endless where a rival is ruled out. */
  effect: number[];
}

/** A way of answering the questions so far. */
interface Trail {
  margins: number[];
  answers: [question: string, answer: string][];
}

/** Answers that lead to this outcome, or null where none do. The fallback is reached by leaving all open. */
export function witnessOf(model: Model, target: Outcome): Answers | null {
  if (target.id === model.fallback) return new Map();
  const rivals = model.outcomes.filter(({ id }) => id !== target.id && id !== model.fallback);
  const place = model.outcomes.indexOf(target);
  const layers = model.questions.map((question) => ({
    id: question.id,
    options: optionsOf(question.answers, target, rivals),
  }));
  const { least, most } = reachOf(layers.map(({ options }) => options));
  let trails: Trail[] = [
    {
      margins: [
        // A rival that stands higher wins a tie, so it has to be beaten.
        ...rivals.map((rival) => (model.outcomes.indexOf(rival) < place ? -1 : 0)),
        -model.fewestAnswers,
      ],
      answers: [],
    },
  ];
  layers.forEach(({ id, options }, index) => {
    const next = trails.flatMap(({ margins, answers }) =>
      options.map(({ answer, effect }) => ({
        margins: margins.map((margin, each) => settle(margin + at(effect, each), at(least[index + 1], each))),
        answers: answer === null ? answers : [...answers, [id, answer] as [string, string]],
      })),
    );
    trails = best(
      next.filter(({ margins }) => margins.every((margin, each) => margin + at(most[index + 1], each) >= 0)),
    );
  });
  const found = trails[0];
  return found ? new Map(found.answers) : null;
}

/** The outcomes no answers lead to. */
export function unreachable(model: Model): Outcome[] {
  return model.outcomes.filter((outcome) => witnessOf(model, outcome) === null);
}

function optionsOf(
  answers: Model['questions'][number]['answers'],
  target: Outcome,
  rivals: readonly Outcome[],
): Option[] {
  const offered = answers.flatMap(({ id, reasons }): Option[] => {
    const of = (outcome: Outcome) => reasons.find((reason) => reason.outcome === outcome.id);
    if (of(target)?.rulesOut) return [];
    const own = of(target)?.points ?? 0;
    const ahead = rivals.map((rival) => (of(rival)?.rulesOut ? Infinity : own - (of(rival)?.points ?? 0)));
    return [{ answer: id, effect: [...ahead, 1] }];
  });
  return [...offered, { answer: null, effect: [...rivals.map(() => 0), 0] }];
}

/** The most each margin can still lose and gain, from each question on. */
function reachOf(layers: readonly Option[][]): { least: number[][]; most: number[][] } {
  const width = layers[0]?.[0]?.effect.length ?? 0;
  const zero = () => new Array<number>(width).fill(0);
  const least = [zero()];
  const most = [zero()];
  for (const options of layers.toReversed()) {
    const column = (each: number) => options.map(({ effect }) => at(effect, each));
    least.unshift(zero().map((_, each) => at(least[0], each) + Math.min(...column(each))));
    most.unshift(zero().map((_, each) => at(most[0], each) + Math.max(...column(each))));
  }
  return { least, most };
}

/** A margin that nothing can use up any more is endless. */
function settle(margin: number, loss: number): number {
  return margin + loss >= 0 ? Infinity : margin;
}

/** The trails that no other is at least as good as. */
function best(trails: Trail[]): Trail[] {
  const kept: Trail[] = [];
  const sum = (trail: Trail) => trail.margins.reduce((total, margin) => total + Math.min(margin, ENDLESS), 0);
  for (const trail of trails.toSorted((a, b) => sum(b) - sum(a))) {
    const beaten = kept.some((other) =>
      other.margins.every((margin, each) => margin >= at(trail.margins, each)),
    );
    if (!beaten) kept.push(trail);
  }
  return kept;
}

/** Stands for endless where margins are added up: larger than any sum of points. */
const ENDLESS = 1e6;

function at(list: readonly number[] | undefined, index: number): number {
  return list?.[index] ?? 0;
}
