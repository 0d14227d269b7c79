/** What stands at each page, by name: for a list of addresses that a reader is to choose from. */
import { PAGES } from '../addresses.ts';
import type { Catalog } from '../catalog.ts';
import { titleInContext } from '../leaves.ts';
import { otherPairAddresses } from '../other-pairs.ts';
import { rolePairs, titleOfPair } from '../pairs.ts';
import { permalinks } from './inventory.ts';
import { oldAddresses } from './old-addresses.ts';

/**
 * The title of every page that `addressTable` names, by its address; an old address has the title of what took its
 * place, or of what stood there.
 * @param ledger the keys ever published
 */
export function addressTitles(catalog: Catalog, ledger: readonly string[]): Record<string, string> {
  const titles: Record<string, string> = {};
  // What is named later goes before what was named at the same address: an old name gives way to a present one.
  const name = (address: string, title: string) => {
    if (!address.includes('#')) titles[address] = title;
  };
  for (const old of oldAddresses(catalog, ledger))
    name(old.address, 'now' in old ? titleInContext(old.now) : old.withdrawal.title);
  for (const permalink of permalinks(catalog)) {
    name(permalink.share, titleInContext(permalink));
    name(permalink.address, titleInContext(permalink));
  }
  for (const { address, pair } of otherPairAddresses(catalog, ledger))
    name(address, pair ? titleOfPair(pair) : PAGES.compare.title);
  for (const pair of rolePairs(catalog)) name(pair.address, titleOfPair(pair));
  for (const { address, title } of Object.values(PAGES)) name(address, title);
  return titles;
}
