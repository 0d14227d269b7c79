/**
 * Finding what a mangled address meant. Shipped to the 404 page, so it imports nothing and stays small.
 */

/** Every address of the site: what stands before the last name, then the last names. See `addressTable`. */
export type AddressTable = Record<string, readonly string[]>;

/** The one address that was meant, or those nearest to it, best first. */
export interface Found {
  exact: string | null;
  near: string[];
}

const MOST = 5;
/** How like two names must be to be offered: 2 is the same, 0 has nothing in common. */
const LIKE_ENOUGH = 0.7;
/** How near the page that held an unknown section is: after a name misspelt, before a name made up. */
const LIKE_PARENT = 1.3;

/**
 * Looks for what an address meant.
 * @param path as the browser has it, with or without the base path
 * @param hash with its `#`, or empty
 * @param base path the site is published under, `/` at the root
 */
export function findAddress(path: string, hash: string, table: AddressTable, base = '/'): Found {
  const all = Object.entries(table).flatMap(([before, names]) =>
    names.map((name) => before + name + (before.endsWith('#') ? '' : '/')),
  );
  const known = new Map<string, string>();
  for (const address of all) {
    const words = namesIn(address);
    if (!known.has(words)) known.set(words, address);
  }
  const roots = new Set([...known.keys()].map((words) => words.split('/')[0]));

  let parts = wordsOf(path + hash).split('/');
  const under = wordsOf(base).split('/');
  if (under[0] && under.every((part, index) => parts[index] === part)) parts = parts.slice(under.length);
  // Whatever stands before the first name we know is a base path, a host or a redirector.
  let dropped = false;
  while (parts.length > 1 && !roots.has(parts[0])) {
    parts = parts.slice(1);
    dropped = true;
  }
  const exact = known.get(parts.join('/'));
  if (exact !== undefined && (!dropped || parts.length > 1)) return { exact, near: [] };

  // Each thing once: by its own page, where the reader finds the way into the page it is part of.
  const wanted = parts.join('/');
  const parent = parts.at(-2);
  const near = [...known]
    .filter(([, address]) => !address.includes('#'))
    .map(([words, address]) => {
      const holds = !words.startsWith('s/') && lastOf(words) === parent;
      return { address, like: Math.max(likeness(wanted, words), holds ? LIKE_PARENT : 0) };
    })
    .filter(({ like }) => like > LIKE_ENOUGH)
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST)
    .map(({ address }) => address);
  return { exact: null, near };
}

/** An address with everything mended that mail, chat and typing do to it: names with slashes between. */
function wordsOf(address: string): string {
  let text = address;
  for (let round = 0; round < 3; round += 1) text = decoded(text);
  const clean = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212_+]|\s+(?=\w)/g, '-')
    .replace(/\?[^#]*/, '')
    .replace(/[\\#]/g, '/')
    .replace(/(^|\/)[^a-z0-9/]+|[^a-z0-9/]+(?=\/|$)/g, '$1')
    .replace(/\/index\.html?(?=\/|$)|\.html?(?=\/|$)/g, '');
  return namesIn(clean);
}

/** A right address as names with slashes between. */
function namesIn(address: string): string {
  return address.replace(/[/#]+/g, '/').replace(/^\/|\/$/g, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%23/g, '#').replace(/%2f/gi, '/');
  }
}

/** How alike two addresses are, the whole and the last name counting the same. */
function likeness(one: string, other: string): number {
  return pairsShared(one, other) + pairsShared(lastOf(one), lastOf(other));
}

function lastOf(words: string): string {
  return words.slice(words.lastIndexOf('/') + 1);
}

/** The share of letter pairs that two words have in common (Dice). */
function pairsShared(one: string, other: string): number {
  const pairs = (word: string) =>
    Array.from({ length: word.length + 1 }, (_, at) => ` ${word} `.slice(at, at + 2));
  const left = pairs(one);
  const right = pairs(other);
  const both = left.filter((pair) => {
    const at = right.indexOf(pair);
    if (at < 0) return false;
    right[at] = '';
    return true;
  });
  return (2 * both.length) / (left.length + pairs(other).length);
}
