/** Old fragments as a page sees them: those of a place that is still on it, and those of what went away. */
import type { Catalog } from '../catalog.ts';
import { permalinks } from './inventory.ts';
import { placesOf } from './keys.ts';
import { oldAddresses, successorOf } from './old-addresses.ts';
import { allFragmentAliases, withdrawals, type FragmentAliases, type Withdrawal } from './redirects.ts';

/** An old fragment whose thing is no longer on its page. */
export interface Departure {
  /** The old fragment. */
  id: string;
  /** What took its place is called so, or what was withdrawn. */
  title: string;
  /** Where it leads; null where nothing is left but the reason. */
  address: string | null;
  /** Why it was withdrawn, a line of prose; null for what only moved. */
  withdrawn: string | null;
}

/** The old fragments of one page. */
export interface PageAliases {
  /** By the id on this page that they lead to; the top of the page is the empty one. */
  here: Readonly<Record<string, readonly string[]>>;
  away: readonly Departure[];
}

/** True for an id that means something else on this page: its old owner keeps it. */
export function isSpokenFor({ here, away }: PageAliases, id: string): boolean {
  return away.some((each) => each.id === id) || Object.values(here).some((ids) => ids.includes(id));
}

const NONE: PageAliases = { here: {}, away: [] };

/**
 * The old fragments of every page, by its address without the base path. An old page that shows what took
 * its place counts as that: what leads there leads to a place of this page.
 * @param ledger the keys ever published
 */
export function aliasesByPage(catalog: Catalog, ledger: readonly string[]): (page: string) => PageAliases {
  const gone = withdrawals(catalog, ledger);
  const titles = new Map([
    ...permalinks(catalog).flatMap(({ share, address, title }) => [
      [share, title] as const,
      [address, title] as const,
    ]),
    ...gone.map(({ address, title }) => [address, title] as const),
  ]);
  const content = new Map(
    oldAddresses(catalog, ledger).map((old) => [
      old.address,
      'now' in old ? successorOf(old.address, old.now) : old.address,
    ]),
  );
  const pages = new Map<string, PageAliases>();
  for (const [page, aliases] of allFragmentAliases(catalog, ledger)) {
    pages.set(page, sorted(aliases, content.get(page) ?? page, titles, gone));
  }
  const published = new Set(ledger);
  for (const answer of gone.filter(({ address }) => address.includes('#'))) {
    // It has no page of its own: whoever asks for it learns where its question stands what became of it.
    for (const place of [...placesOf(answer.key, published), answer.address]) {
      const [page = '', id = ''] = place.split('#');
      const { here, away } = pages.get(page) ?? NONE;
      const departure = { id, title: answer.title, address: null, withdrawn: answer.withdrawn };
      pages.set(page, { here, away: [...away, departure] });
    }
  }
  return (page) => pages.get(page) ?? NONE;
}

/** @param content the address whose content the page shows: its own, or that of what took its place */
function sorted(
  aliases: FragmentAliases,
  content: string,
  titles: ReadonlyMap<string, string>,
  gone: readonly Withdrawal[],
): PageAliases {
  const here: Record<string, string[]> = {};
  const away: Departure[] = [];
  const withdrawnAt = (address: string) => gone.find((each) => each.address === address)?.withdrawn ?? null;
  const whole = withdrawnAt(content);
  for (const [id, target] of Object.entries(aliases)) {
    const [page, fragment = ''] = target.split('#');
    const withdrawn = withdrawnAt(target);
    // Parts that went with their whole page are spoken of at its top.
    const atTop = target === content || (whole !== null && withdrawn === whole);
    if (atTop || page === content) {
      const place = atTop ? '' : fragment;
      if (place !== id) here[place] = [...(here[place] ?? []), id];
    } else {
      away.push({ id, title: titles.get(target) ?? id, address: target, withdrawn });
    }
  }
  return { here, away };
}
