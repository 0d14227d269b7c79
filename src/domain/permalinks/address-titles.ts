/** What stands at each page, by name: for a list of addresses that a reader is to choose from. */
import { PAGES } from '../addresses.ts';
import type { Catalog } from '../catalog.ts';
import { titleInContext } from '../leaves.ts';
import { otherPairAddresses } from '../other-pairs.ts';
import { rolePairs, titleOfPair } from '../pairs.ts';
import { permalinks } from './inventory.ts';
import { oldAddresses, successorOf } from './old-addresses.ts';

/**
 * The title of every page that `addressTable` names, by its address. An old address has the address of the page that
 * took its place; where that is no page of its own, its title; where it was withdrawn, the title of what stood there.
 * @param ledger the keys ever published
 */
export function addressTitles(catalog: Catalog, ledger: readonly string[]): Record<string, string> {
  const titles: Record<string, string> = {};
  // What is named later goes before what was named at the same address: an old name gives way to a present one.
  const name = (address: string, title: string) => {
    if (!address.includes('#')) titles[address] = title;
  };
  for (const old of oldAddresses(catalog, ledger)) {
    const now = 'now' in old ? successorOf(old.address, old.now) : '#';
    const title = 'now' in old ? titleInContext(old.now) : old.withdrawal.title;
    name(old.address, now.includes('#') ? title : now);
  }
  for (const permalink of permalinks(catalog)) {
    name(permalink.share, titleInContext(permalink));
    name(permalink.address, titleInContext(permalink));
  }
  for (const { address, pair } of otherPairAddresses(catalog, ledger))
    name(address, pair ? pair.address : PAGES.compare.address);
  for (const pair of rolePairs(catalog)) name(pair.address, titleOfPair(pair));
  for (const { address, title } of Object.values(PAGES)) name(address, title);
  return titles;
}
