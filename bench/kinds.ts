/** One page for each kind of page: the one in the middle of its kind by size, so that none is chosen to please. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_KINDS, pagesOf } from '../scripts/weights.ts';

/** A kind of page and the page that stands for it. */
export interface Sample {
  kind: string;
  address: string;
}

/** The samples of a built site, in the order of the kinds. */
export function samplesOf(folder: string): Sample[] {
  const pages = pagesOf(folder).map((address) => ({ kind: kindOf(address), address }));
  const kinds = Map.groupBy(pages, ({ kind }) => kind);
  const order = [...PAGE_KINDS.map(({ name }) => name), ...[...kinds.keys()].sort()];
  return [...new Set(order)].flatMap((kind) => {
    const sorted = (kinds.get(kind) ?? [])
      .map((page) => ({ ...page, bytes: statSync(join(folder, page.address, 'index.html')).size }))
      .sort((a, b) => a.bytes - b.bytes || (a.address < b.address ? -1 : 1));
    const middle = sorted[Math.floor(sorted.length / 2)];
    return middle ? [{ kind, address: middle.address }] : [];
  });
}

/** The name of a page's kind; pages of no common kind are told apart by the first word of their address. */
export function kindOf(address: string): string {
  const known = PAGE_KINDS.find(({ matches }) => matches(address))?.name ?? 'other';
  return known === 'other' ? (/^\/([^/]+)/.exec(address)?.[1] ?? known) : known;
}
