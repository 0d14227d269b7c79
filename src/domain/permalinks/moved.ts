/** Where something stands now that stood at an address of a page before. */
import type { Catalog } from '../catalog.ts';
import { permalinks } from './inventory.ts';
import { placesOf, restOf, shareAddress } from './keys.ts';
import { resolver, type Resolution } from './resolve.ts';
import { retirements } from './retirements.ts';

/** Says what became of a page, or of a place in it; null where nothing accounts for it. */
export function movedPlaces(catalog: Catalog): (page: string, fragment?: string) => Resolution | null {
  const present = permalinks(catalog);
  const retired = retirements(catalog);
  const resolve = resolver(present, retired);
  const published = new Set([...present, ...retired].map((each) => ('was' in each ? each.was : each.key)));
  const keys = new Map(
    retired.flatMap(({ was }) =>
      [shareAddress(was), ...placesOf(was, published)].map((address) => [address, was] as const),
    ),
  );
  return (page, fragment) => {
    const whole = keys.get(page);
    if (fragment === undefined) return whole === undefined ? null : resolve(whole);
    const part = keys.get(`${page}#${fragment}`);
    if (part !== undefined) return resolve(part);
    // A page took its sections along; where one of them is gone, the page is still the place to look.
    return whole === undefined ? null : (resolve(`${restOf(whole)}/${fragment}`) ?? resolve(whole));
  };
}
