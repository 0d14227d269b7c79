/** Every address of the site in the compact form that a page asks for when a link led nowhere. */
import { PAGES } from '../addresses.ts';
import type { Catalog } from '../catalog.ts';
import { compare } from '../issues.ts';
import type { AddressTable } from './find.ts';
import { otherPairAddresses } from '../other-pairs.ts';
import { rolePairs } from '../pairs.ts';
import { permalinks } from './inventory.ts';
import { shareAddress } from './keys.ts';
import { redirects, withdrawals } from './redirects.ts';

/**
 * Pages, share addresses and places in pages; old addresses too, since each still leads somewhere.
 * @param ledger the keys ever published
 */
export function addressTable(catalog: Catalog, ledger: readonly string[]): AddressTable {
  const present = permalinks(catalog);
  const pages: string[] = Object.values(PAGES).map(({ address }) => address);
  const old = [
    ...redirects(catalog, ledger).map(({ from }) => from),
    ...withdrawals(catalog, ledger).map(({ key }) => shareAddress(key)),
  ];
  const pairs = [...rolePairs(catalog), ...otherPairAddresses(catalog, ledger)].map(({ address }) => address);
  const all = [...pages, ...pairs, ...present.flatMap(({ share, address }) => [share, address]), ...old];
  const table: Record<string, string[]> = {};
  for (const address of [...new Set(all)]) {
    const [, before = '', name = ''] = /^(.*[/#])([^/#]+)\/?$/.exec(address) ?? [];
    if (name !== '') (table[before] ??= []).push(name);
  }
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => depth(a) - depth(b) || compare(a, b)));
}

/** Pages come before what stands on them: where both answer to a name, the page is meant. */
function depth(before: string): number {
  return before.split(/[/#]/).length;
}
