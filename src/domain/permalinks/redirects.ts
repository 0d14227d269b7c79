/** Every address that must lead on to another, and every one that stays to say why it is empty. */
import type { Catalog } from '../catalog.ts';
import { permalinks } from './inventory.ts';
import { isPageKey, placesOf, shareAddress } from './keys.ts';
import { resolver, type Resolution } from './resolve.ts';
import { retirements } from './retirements.ts';

/** An old page and where it leads. */
export interface Redirect {
  from: string;
  to: string;
}

/** A withdrawn address, which keeps a page. */
export interface Withdrawal extends Extract<Resolution, { withdrawn: string }> {
  key: string;
  /** Its page; an answer's is a fragment on the page of its question. */
  address: string;
}

/**
 * Old pages and old share addresses with their successors. An old page leads to a place in a page, an
 * old share address to a share address.
 * @param ledger the keys ever published
 */
export function redirects(catalog: Catalog, ledger: readonly string[]): Redirect[] {
  const became = resolver(permalinks(catalog), retirements(catalog));
  return ledger.flatMap((key) => {
    const found = became(key);
    const from = shareAddress(key);
    if (!found || 'withdrawn' in found || found.now.key === key || from.includes('#')) return [];
    return [{ from, to: isPageKey(key) ? found.now.address : found.now.share }];
  });
}

/** Every withdrawn address with what its page must say. */
export function withdrawals(catalog: Catalog, ledger: readonly string[]): Withdrawal[] {
  const became = resolver(permalinks(catalog), retirements(catalog));
  return ledger.flatMap((key) => {
    const found = became(key);
    return found && 'withdrawn' in found ? [{ ...found, key, address: shareAddress(key) }] : [];
  });
}

/** Where the old fragments of one page lead, by fragment. */
export type FragmentAliases = Record<string, string>;

/**
 * Old fragments of every page that has any, by the page's address: pages that still stand, and pages
 * that have become redirects. A withdrawn section's fragment leads to the page that says why.
 */
export function allFragmentAliases(
  catalog: Catalog,
  ledger: readonly string[],
): Map<string, FragmentAliases> {
  const became = resolver(permalinks(catalog), retirements(catalog));
  const published = new Set(ledger);
  const byPage = new Map<string, FragmentAliases>();
  for (const key of ledger) {
    const found = became(key);
    if (!found) continue;
    for (const place of [...placesOf(key, published), shareAddress(key)]) {
      const [page = '', fragment] = place.split('#') as [string, string?];
      const target = targetOf(key, found, page);
      if (fragment === undefined || target === null || target === place) continue;
      byPage.set(page, { ...byPage.get(page), [fragment]: target });
    }
  }
  return byPage;
}

function targetOf(key: string, found: Resolution, page: string): string | null {
  if ('now' in found) return page.startsWith('/s/') ? found.now.share : found.now.address;
  // A withdrawn answer is spoken of where its question stands: there is nowhere else to send a reader.
  const own = shareAddress(key);
  return own.includes('#') ? null : own;
}
