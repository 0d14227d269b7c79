/** Says which parts of a damaged link were left out. The reasons stand in the page. */
import type { Dropped } from '../domain/checklist/query.ts';
import { made } from './decide-dom.ts';

/** More would bury the page under what somebody put into a link. */
const MOST = 6;

/** Fills the notice, or empties it where nothing was dropped. */
export function showDropped(notice: HTMLElement | null, dropped: readonly Dropped[]): void {
  if (!notice) return;
  if (dropped.length === 0) return notice.replaceChildren();
  const lines = dropped.slice(0, MOST).map(({ key, value, reason }) => {
    const part = value === '' ? key : `${key}=${value}`;
    return made('li', made('code', part), ` ${notice.getAttribute(`data-${reason}`) ?? ''}`);
  });
  const more = dropped.length - lines.length;
  if (more > 0) lines.push(made('li', (notice.dataset['more'] ?? '').replace('{n}', String(more))));
  notice.replaceChildren(made('p', notice.dataset['title'] ?? ''), made('ul', ...lines));
}
