/** What stands at an address of the site: a page, a section, or all that one page lists. */
import { PAGES } from './addresses.ts';
import type { Catalog } from './catalog.ts';
import { titleInContext } from './leaves.ts';
import { onceFor } from './once.ts';
import { permalinks, type Permalink, type PermalinkKind } from './permalinks/inventory.ts';
import { readingOf } from './permalinks/reading.ts';
import { stampOf } from './permalinks/stamp.ts';

/** Something to read, with what its address leads to. */
export interface Place {
  address: string;
  /** Its name in links that keep a reader's place and choose a packet: a key of the ledger, or a page's name. */
  key: string;
  title: string;
  /** Every word a reader meets there. */
  words: string;
  /** Stamp of these words. */
  stamp: string;
  /** What stands there: one thing, or everything a page lists. */
  holds: readonly Permalink[];
}

/** Parts of things that are read whole. */
const PARTS: readonly PermalinkKind[] = ['row', 'tool-row', 'answer', 'section', 'tool'];

/** What stands at an address, or null where there is nothing to read. */
export function placeAt(catalog: Catalog, address: string): Place | null {
  const holds = indexOf(catalog).get(address);
  const [first] = holds ?? [];
  if (!holds || !first) return null;
  const words = holds.map((each) => readingOf(catalog, each)).join(' ');
  const shelf = Object.values(PAGES).find((page) => page.address === address);
  return {
    address,
    key: shelf ? address.replaceAll('/', '') : first.key,
    title: shelf ? shelf.title : titleInContext(first),
    words,
    stamp: stampOf(words),
    holds,
  };
}

/** Every address with something to read. */
export function placesToRead(catalog: Catalog): string[] {
  return [...indexOf(catalog).keys()];
}

const indexOf = onceFor((catalog: Catalog): Map<string, readonly Permalink[]> => {
  const all = permalinks(catalog);
  const index = new Map<string, readonly Permalink[]>(all.map((each) => [each.address, [each]]));
  for (const { address } of Object.values(PAGES)) {
    const listed = all.filter((each) => each.address.startsWith(`${address}#`) && !PARTS.includes(each.kind));
    if (listed.length > 0) index.set(address, listed);
  }
  return index;
});
