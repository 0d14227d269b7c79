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
  const present = permalinks(catalog).flatMap((permalink): [string, string][] => {
    const title = titleInContext(permalink);
    return [
      [permalink.share, title],
      [permalink.address, title],
    ];
  });
  const titles: [string, string][] = [
    ...oldAddresses(catalog, ledger).map((old): [string, string] => [
      old.address,
      'now' in old ? titleInContext(old.now) : old.withdrawal.title,
    ]),
    ...present,
    ...otherPairAddresses(catalog, ledger).map(({ address, pair }): [string, string] => [
      address,
      pair ? titleOfPair(pair) : PAGES.compare.title,
    ]),
    ...rolePairs(catalog).map((pair): [string, string] => [pair.address, titleOfPair(pair)]),
    ...Object.values(PAGES).map(({ address, title }): [string, string] => [address, title]),
  ];
  return Object.fromEntries(titles.filter(([address]) => !address.includes('#')));
}
