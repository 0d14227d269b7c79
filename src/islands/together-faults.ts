/** Names the links that could not be used, and the parts of others that were left out. */
import type { Agreement } from '../domain/checklist/agreement.ts';
import { LINK_FAULTS } from '../domain/checklist/dropped.ts';
import type { Stray } from '../domain/checklist/strays.ts';
import { made } from './decide-dom.ts';
import { fillNotice, partLeftOut } from './decide-notice.ts';

export { straysIn } from '../domain/checklist/strays.ts';

/** Fills the notice, or empties it where there is nothing to say. */
export function showFaults(notice: HTMLElement, { people, bad }: Agreement, strays: readonly Stray[]): void {
  const links = bad.map(({ name, link, fault }) =>
    made('li', made('b', name), `: ${LINK_FAULTS[fault]}. `, ...(link ? [made('code', link)] : [])),
  );
  const parts = people.flatMap(({ name, dropped }) =>
    dropped.map((each) => made('li', made('b', name), ': ', ...partLeftOut(each))),
  );
  const others = strays.map((each) => made('li', ...partLeftOut(each)));
  // Whoever is left out altogether is always named.
  fillNotice(notice, [...links, ...others, ...parts], links.length + MOST_PARTS);
}

/** More parts than these would bury the comparison. */
const MOST_PARTS = 8;
