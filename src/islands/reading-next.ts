/** Shows where a reader left off: the path, how far, and the next step. */
import { pathToContinue, progressOn, type PathStep } from '../domain/reading/progress.ts';
import { keptMarks } from './reading-store.ts';

/** A path as the page has it: where it is, and its steps in short. */
interface Known {
  address: string;
  steps: [key: string, was: string[], stamp: string, minutes: number, title: string, address: string][];
}

/** Fills the place that a page keeps for it; leaves it empty where no path has been begun, or all is read. */
export function showNext(place: HTMLElement): void {
  const paths = JSON.parse(place.querySelector('script')?.textContent ?? '[]') as Known[];
  const known = paths.map(({ steps }) =>
    steps.map(([key, was, stamp, minutes]): PathStep => ({ key, was, stamp, minutes })),
  );
  const marks = keptMarks();
  const index = pathToContinue(known, marks);
  const steps = known[index];
  const path = paths[index];
  if (!steps || !path) return;
  const { read, next, minutesLeft } = progressOn(steps, marks);
  const [, , , , title = '', address = path.address] = path.steps[next] ?? [];
  const line = document.createElement('p');
  line.className = 'continue';
  const onward = link(address, `Continue: ${title}`);
  const rest = document.createElement('span');
  rest.className = 'small';
  rest.append(
    link(path.address, `${read} of ${steps.length} read`),
    `, about ${minutesLeft} ${minutesLeft === 1 ? 'minute' : 'minutes'} left`,
  );
  line.append(onward, ' ', rest);
  place.append(line);
}

function link(address: string, words: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = address;
  made.textContent = words;
  return made;
}
