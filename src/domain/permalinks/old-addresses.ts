/** Addresses that need a page though nothing is published under their names any more. */
import type { Catalog } from '../catalog.ts';
import { permalinks, type Permalink } from './inventory.ts';
import { shareAddress } from './keys.ts';
import { withdrawals, type Withdrawal } from './redirects.ts';
import { resolver } from './resolve.ts';
import { retirements } from './retirements.ts';

/** An old page or share address, with what took its place or why nothing did. */
export type OldAddress = { address: string } & ({ now: Permalink } | { withdrawal: Withdrawal });

/**
 * Every old address that has a page of its own, in the ledger's order.
 * @param ledger the keys ever published
 */
export function oldAddresses(catalog: Catalog, ledger: readonly string[]): OldAddress[] {
  const became = resolver(permalinks(catalog), retirements(catalog));
  const gone = new Map(withdrawals(catalog, ledger).map((each) => [each.key, each]));
  return ledger.flatMap((key): OldAddress[] => {
    const address = shareAddress(key);
    if (address.includes('#')) return [];
    const withdrawal = gone.get(key);
    if (withdrawal) return [{ address, withdrawal }];
    const found = became(key);
    return found && 'now' in found && found.now.key !== key ? [{ address, now: found.now }] : [];
  });
}

/**
 * Where an old address leads on. An old page leads to a place in a page; an old share address to the share
 * address of what took its place.
 */
export function successorOf(address: string, now: Permalink): string {
  return address.startsWith('/s/') ? now.share : now.address;
}

/** True where the old address shows the new thing whole: a page for a page, a short page for a short page. */
export function isCopy(address: string, now: Permalink): boolean {
  return address.startsWith('/s/') ? /^\/s\/[^#]*$/.test(now.share) : now.kind === 'page';
}
