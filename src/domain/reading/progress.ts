/** How far a reader is on a path. Imports nothing of weight: it is shipped to readers. */
import type { Marks } from './marks.ts';

/** One step as the page of its path knows it. */
export interface PathStep {
  key: string;
  /** Keys it had before. */
  was: readonly string[];
  stamp: string;
  minutes: number;
}

/** What is known of one step. */
export type StepState = 'unread' | 'read' | 'changed';

/** How far a reader is. */
export interface Progress {
  states: StepState[];
  /** Steps that count as read, changed ones included. */
  read: number;
  /** Minutes of what is unread or has changed. */
  minutesLeft: number;
  /** Index of the step to go on with; -1 where all is read and nothing has changed. */
  next: number;
}

/** How far these marks bring a reader on a path. */
export function progressOn(steps: readonly PathStep[], marks: Marks): Progress {
  const states = steps.map((step) => stateOf(step, marks));
  const left = (state: StepState) => state !== 'read';
  const unread = states.indexOf('unread');
  return {
    states,
    read: states.filter((state) => state !== 'unread').length,
    minutesLeft: steps.reduce(
      (sum, { minutes }, index) => (left(states[index] ?? 'unread') ? sum + minutes : sum),
      0,
    ),
    next: unread >= 0 ? unread : states.findIndex(left),
  };
}

/** The state of one step: read under any name it ever had; changed where its stamp is another now. */
export function stateOf({ key, was, stamp }: PathStep, marks: Marks): StepState {
  const found = [key, ...was].find((name) => marks.has(name));
  if (found === undefined) return 'unread';
  const then = marks.get(found);
  return then && then !== stamp ? 'changed' : 'read';
}

/** The path to go on with: the one that holds what was read last and is not finished; -1 where there is none. */
export function pathToContinue(paths: readonly (readonly PathStep[])[], marks: Marks): number {
  const order = [...marks.keys()];
  const lastOn = (steps: readonly PathStep[]) =>
    Math.max(-1, ...steps.flatMap(({ key, was }) => [key, ...was].map((name) => order.indexOf(name))));
  const begun = paths
    .map((steps, index) => ({ index, last: lastOn(steps), next: progressOn(steps, marks).next }))
    .filter(({ last, next }) => last >= 0 && next >= 0)
    .sort((a, b) => b.last - a.last || a.index - b.index);
  return begun[0]?.index ?? -1;
}
