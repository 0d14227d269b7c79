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

/** True where the old address shows the new thing whole: a page of text for a page, a short page for a short page. */
export function isCopy(address: string, now: Permalink): boolean {
  if (address.startsWith('/s/')) return /^\/s\/[^#]*$/.test(now.share);
  return now.kind === 'page' && ['roles', 'techniques', 'guides'].includes(now.entry.collection);
}

/** A page under `/s/`: what it shows, and whether it stands at an old address. */
export interface ShortPage {
  address: string;
  /** What it shows whole; null where it only leads on or says why it is empty. */
  shown: Permalink | null;
  old: OldAddress | null;
}

/** Every page under `/s/`: first of what stands, then the old addresses. */
export function shortPages(catalog: Catalog, ledger: readonly string[]): ShortPage[] {
  const present = permalinks(catalog).filter(({ share }) => /^\/s\/[^#]*$/.test(share));
  const old = oldAddresses(catalog, ledger).filter(({ address }) => address.startsWith('/s/'));
  return [
    ...present.map((shown) => ({ address: shown.share, shown, old: null })),
    ...old.map((each) => ({
      address: each.address,
      shown: 'now' in each && isCopy(each.address, each.now) ? each.now : null,
      old: each,
    })),
  ];
}
