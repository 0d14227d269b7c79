/**
 * Whether every question can change the outcome, by trying. In many sets of answers, drawn from a fixed seed, each
 * question that has not yet changed anything is given every answer in turn, and none; two different outcomes
 * clear it. The fallback does not count: any answer at all may be the one that was needed. The search stops when
 * every question is cleared. So "can change it" is proof, and "cannot" means that nothing of the kind was found in
 * as many sets as are drawn.
 */
import type { Model, Outcome, Question } from './model.ts';
import { add, rank, sums } from './tally.ts';

/** Sets of answers that are tried before a question is said to change nothing. */
const MOST_SETS = 1000;

/** The questions no answer to which was seen to change the outcome. */
export function questionsWithoutSway(model: Model): Question[] {
  const draw = drawFrom(SEED);
  let pending = [...model.questions];
  for (let set = 0; set < MOST_SETS && pending.length > 0; set += 1) {
    const answers = drawAnswers(model, draw);
    pending = pending.filter((question) => outcomesBy(model, question, answers).size < 2);
  }
  return pending;
}

/** The outcomes, but for the fallback, that one question leads to while the other answers stay as they are. */
function outcomesBy(model: Model, question: Question, answers: ReadonlyMap<string, string>): Set<Outcome> {
  const others = new Map(answers);
  others.delete(question.id);
  const rows = sums(model, others);
  return new Set(
    [undefined, ...question.answers].flatMap((answer) => {
      const changed = rows.map((row) => ({ ...row }));
      add(changed, answer);
      const { outcome, open } = rank(model, changed, others.size + (answer ? 1 : 0));
      return open ? [] : [outcome];
    }),
  );
}

/**
 * A set of answers; a question is left open as often as it gets any one answer.
 * @param draw gives a whole number from 0 to below its argument
 */
export function drawAnswers(model: Model, draw: (below: number) => number): Map<string, string> {
  const answers = new Map<string, string>();
  for (const question of model.questions) {
    const answer = question.answers[draw(question.answers.length + 1)];
    if (answer) answers.set(question.id, answer.id);
  }
  return answers;
}

/** Whole numbers from a seed, the same on every machine: a linear congruential generator, of which the high bits are used. */
export function drawFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Any seed will do; a fixed one makes every build the same. */
const SEED = 20_260_318;
