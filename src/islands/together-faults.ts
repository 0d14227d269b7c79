/** Names the links that could not be used, and the parts of others that were left out. The reasons stand in the page. */
import type { Agreement } from '../domain/checklist/agreement.ts';
import { made } from './decide-dom.ts';

/** Fills the notice, or empties it where there is nothing to say. */
export function showFaults(notice: HTMLElement | null, { people, bad }: Agreement): void {
  if (!notice) return;
  const why = (reason: string) => notice.getAttribute(`data-${reason}`) ?? '';
  const lines = [
    ...bad.map(({ name, link, fault }) =>
      made('li', made('b', name), `: ${why(fault)}. `, ...(link ? [made('code', link)] : [])),
    ),
    ...people.flatMap(({ name, dropped }) =>
      dropped.map(({ key, value, reason }) =>
        made('li', made('b', name), ': ', made('code', value ? `${key}=${value}` : key), ` ${why(reason)}`),
      ),
    ),
  ];
  notice.replaceChildren(
    ...(lines.length > 0 ? [made('p', notice.dataset['title'] ?? ''), made('ul', ...lines)] : []),
  );
}
