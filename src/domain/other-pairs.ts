/** Addresses by which somebody may ask for a pair of roles, besides its own. */
import type { Catalog } from './catalog.ts';
import { pairAddress, pairName, rolePairs, type RolePair } from './pairs.ts';
import { oldAddresses } from './permalinks/old-addresses.ts';

/** An address of a pair in the other order, or under an old name of one of its roles. */
export interface OtherPairAddress {
  name: string;
  address: string;
  /** The pair's own address; the page of all comparisons where a role was withdrawn. */
  pair: RolePair | null;
}

/**
 * Every other address by which somebody may ask for a pair: the other order, and the names that roles had before.
 * @param ledger the keys ever published
 */
export function otherPairAddresses(catalog: Catalog, ledger: readonly string[]): OtherPairAddress[] {
  const pairs = rolePairs(catalog);
  const taken = new Set(pairs.map(({ name }) => name));
  const names: { name: string; role: string | null }[] = [
    ...catalog.roles.map(({ id }) => ({ name: id, role: id })),
    ...formerRoles(catalog, ledger),
  ];
  return names.flatMap((first) =>
    names.flatMap((second): OtherPairAddress[] => {
      const name = pairName(first.name, second.name);
      // A role beside itself, under an old name, is no pair.
      const same = first.role !== null && first.role === second.role;
      if (first.name === second.name || same || taken.has(name)) return [];
      const pair = pairs.find(({ roles }) =>
        roles.every(({ id }) => id === first.role || id === second.role),
      );
      taken.add(name);
      return [{ name, address: pairAddress(name), pair: pair ?? null }];
    }),
  );
}

/**
 * The ids that roles had before, by their present id.
 * @param ledger the keys ever published
 */
export function formerRoleIds(catalog: Catalog, ledger: readonly string[]): Map<string, string[]> {
  const former = new Map<string, string[]>();
  for (const { name, role } of formerRoles(catalog, ledger)) {
    if (role !== null) former.set(role, [...(former.get(role) ?? []), name]);
  }
  return former;
}

/** Old ids of roles, each with the role it is now; null where it was withdrawn. */
function formerRoles(catalog: Catalog, ledger: readonly string[]): { name: string; role: string | null }[] {
  return oldAddresses(catalog, ledger).flatMap((old) => {
    const name = /^\/roles\/([^/]+)\/$/.exec(old.address)?.[1];
    if (name === undefined) return [];
    const now = 'now' in old && old.now.entry.collection === 'roles' ? old.now.entry.id : null;
    return [{ name, role: now }];
  });
}
