/** What stands at an address, by name: for links that are given as addresses alone. */
import type { Catalog } from './catalog.ts';
import { permalinks } from './permalinks/inventory.ts';

/** The title of everything that has an address of its own, by that address. */
export function titlesByAddress(catalog: Catalog): ReadonlyMap<string, string> {
  return new Map(permalinks(catalog).map(({ address, title }) => [address, title]));
}
