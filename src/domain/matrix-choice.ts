/** Which roles a reader has set side by side, as the address of the page has it. */

/** Names in the query. */
export const ROLE = 'role';
export const DIFFERENCES = 'differences';

/** So many roles can be set side by side. */
const FEWEST_ROLES = 2;
export const MOST_ROLES = 4;

/** A choice of roles. */
export interface MatrixChoice {
  /** Their ids, in the order of the book. */
  roles: string[];
  /** Leave out what does not differ. */
  differences: boolean;
}

/** A role that may be chosen: its id, and those it had before. */
export interface Choosable {
  id: string;
  was: readonly string[];
}

/** What an address asks for, and what of it could not be done. */
export interface ReadChoice extends MatrixChoice {
  /** Names of no role, as short plain text. */
  unknown: string[];
  /** More roles were asked for than fit; these were left out. */
  tooMany: string[];
}

/** The roles shown where nobody has chosen: all of them, or the first that fit. */
export function usualRoles(all: readonly Choosable[]): string[] {
  return all.slice(0, MOST_ROLES).map(({ id }) => id);
}

/** Letters of a name that nobody has. */
const LONGEST_NAME = 30;

/** Reads a choice out of a query, however it was bent. Fewer than two known roles are no choice. */
export function readChoice(query: string, all: readonly Choosable[]): ReadChoice {
  const asked = new URLSearchParams(query);
  const names = [...new Set(asked.getAll(ROLE).flatMap((value) => value.split(',')))]
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const found = new Set<string>();
  const unknown: string[] = [];
  for (const name of names) {
    const role = all.find(({ id, was }) => id === name || was.includes(name));
    if (role) found.add(role.id);
    // What turns a line round or cannot be seen is no part of a name.
    else unknown.push(name.replace(/\p{C}/gu, '').slice(0, LONGEST_NAME));
  }
  const fits = [...found].slice(0, MOST_ROLES);
  const chosen = fits.length < FEWEST_ROLES ? usualRoles(all) : fits;
  return {
    roles: inOrder(chosen, all),
    differences: (asked.get(DIFFERENCES) ?? 'off') !== 'off',
    unknown,
    tooMany: [...found].slice(MOST_ROLES),
  };
}

/** The query of a choice; empty where it is the usual one. */
export function queryOf({ roles, differences }: MatrixChoice, all: readonly Choosable[]): string {
  const query = new URLSearchParams();
  const chosen = inOrder(roles, all);
  if (chosen.join() !== usualRoles(all).join()) for (const role of chosen) query.append(ROLE, role);
  if (differences) query.set(DIFFERENCES, 'on');
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

function inOrder(roles: readonly string[], all: readonly Choosable[]): string[] {
  return all.map(({ id }) => id).filter((id) => roles.includes(id));
}
