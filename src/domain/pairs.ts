/** Every two roles, each pair with a page of its own. */
import type { Catalog, Entry } from './catalog.ts';

/** Two roles, in the order of the book. */
export interface RolePair {
  roles: readonly [Entry<'roles'>, Entry<'roles'>];
  /** `python-developer-vs-prompt-engineer`. */
  name: string;
  address: string;
}

/** The last part of a pair's address. */
export function pairName(first: string, second: string): string {
  return `${first}-vs-${second}`;
}

/** Every pair once, in the order of the book. */
export function rolePairs({ roles }: Pick<Catalog, 'roles'>): RolePair[] {
  return roles.flatMap((first, index) =>
    roles.slice(index + 1).map((second): RolePair => {
      const name = pairName(first.id, second.id);
      return { roles: [first, second], name, address: pairAddress(name) };
    }),
  );
}

/** Where the page of a pair is. */
export function pairAddress(name: string): string {
  return `/compare/${name}/`;
}

/** What the page of a pair is called. */
export function titleOfPair({ roles: [first, second] }: Pick<RolePair, 'roles'>): string {
  return `${first.data.title} or ${second.data.title}?`;
}
