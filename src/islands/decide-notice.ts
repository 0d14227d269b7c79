/** Says which parts of a damaged link were left out. */
import { DROPPED } from '../domain/checklist/dropped.ts';
import type { Dropped } from '../domain/checklist/query.ts';
import type { Stray } from '../domain/checklist/strays.ts';
import { made } from './decide-dom.ts';

/** More would bury the page under what somebody put into a link. */
const MOST = 6;

/** Fills the notice with what was dropped. */
export function showDropped(notice: HTMLElement, dropped: readonly Dropped[]): void {
  fillNotice(
    notice,
    dropped.map((each) => made('li', ...partLeftOut(each))),
  );
}

/** A part of an address, and why it was left out. */
export function partLeftOut({ key, value, reason }: Dropped | Stray): (Node | string)[] {
  return [made('code', value === '' ? key : `${key}=${value}`), ` ${DROPPED[reason]}`];
}

/** Fills the notice with lines, of which the first are shown, or empties it where there are none. */
export function fillNotice(notice: HTMLElement, lines: readonly HTMLElement[], most = MOST): void {
  if (lines.length === 0) return notice.replaceChildren();
  const shown = lines.slice(0, most);
  const more = lines.length - shown.length;
  if (more > 0) shown.push(made('li', `And ${more} more.`));
  notice.replaceChildren(made('p', notice.dataset['title'] ?? ''), made('ul', ...shown));
}
