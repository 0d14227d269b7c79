/** The head of a printed record: paper has no form on it, so what was answered is written out. */
import { sayDay } from '../domain/days.ts';
import { made } from './decide-dom.ts';

/**
 * Fills what only paper shows.
 * @param said a name and what was said to it, a line each
 */
export function writePaper(
  page: HTMLElement,
  title: string,
  link: string,
  said: readonly (readonly [string, string])[],
): void {
  const paper = page.querySelector<HTMLElement>('[data-paper]');
  const day = page.querySelector<HTMLInputElement>('[data-date]')?.value ?? '';
  const { paper: kind = '', edition = '' } = paper?.dataset ?? {};
  paper?.replaceChildren(
    made('h2', title ? `${kind}: ${title}` : kind),
    made('p', day ? `${sayDay(day)}. ` : '', link),
    made('p', `Edition of ${edition}.`),
    made('dl', ...said.map(([name, words]) => made('div', made('dt', name), made('dd', words)))),
  );
}
