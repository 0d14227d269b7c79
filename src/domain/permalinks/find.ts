/**
 * Finding what a mangled address meant. Sent to the lost, so it imports nothing and stays small.
 */

/** Every address of the site: what stands before the last name, then the last names. See `addressTable`. */
export type AddressTable = Record<string, readonly string[]>;

/** The one address that was meant, or those that are like it, best first. */
export interface Found {
  exact: string | null;
  near: string[];
}

/** So many are offered, and so many looked at: several may be old addresses of one thing. */
const MOST = 5;
const LOOKED_AT = 25;
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

  const under = wordsOf(base).split('/');
  const partsOf = (address: string) => {
    const parts = wordsOf(address).split('/');
    const inside = under[0] && under.every((part, index) => parts[index] === part);
    const below = inside ? parts.slice(under.length) : parts;
    // Whatever stands before the first name we know is a base path, a host or a redirector.
    const first = below.findIndex((part, index) => index === below.length - 1 || roots.has(part));
    return { parts: below.slice(first), dropped: first > 0 };
  };
  const whole = partsOf(path + hash);
  const exact = known.get(whole.parts.join('/'));
  if (exact !== undefined && (!whole.dropped || whole.parts.length > 1)) return { exact, near: [] };
  // The words that followed the link, where chat took them for a part of it.
  const { parts: before } = partsOf(plain(path + hash).replace(/([\w/])[^\w/#.~-].*/s, '$1'));
  const start = before.length > 1 ? known.get(before.join('/')) : undefined;
  if (start !== undefined) return { exact: start, near: [] };

  // Each thing by its own page, where the reader finds the way into the page it is part of.
  const wanted = whole.parts.join('/');
  const parent = whole.parts.at(-2);
  const near = [...known]
    .filter(([, address]) => !address.includes('#'))
    .map(([words, address]) => {
      const holds = !words.startsWith('s/') && lastOf(words) === parent;
      return { address, like: Math.max(likeness(wanted, words), holds ? LIKE_PARENT : 0) };
    })
    .filter(({ like }) => like > LIKE_ENOUGH)
    .sort((a, b) => b.like - a.like)
    .slice(0, LOOKED_AT)
    .map(({ address }) => address);
  return { exact: null, near };
}

/**
 * What is offered to a reader of the addresses that are near: each thing once, where it stands now.
 * @param titles see `addressTitles`; without them, each address is its own title
 */
export function offered(
  near: readonly string[],
  titles: Readonly<Partial<Record<string, string>>>,
): { address: string; title: string }[] {
  const things = new Set(
    near.map((address) => (titles[address]?.startsWith('/') ? titles[address] : address)),
  );
  return [...things].slice(0, MOST).map((address) => ({ address, title: titles[address] ?? address }));
}

/** An address with everything mended that mail, chat and typing do to it: names with slashes between. */
function wordsOf(address: string): string {
  const clean = plain(address)
    .replace(/\s*[\r\n]\s*|(?<=-)\s+/g, '')
    .replace(/[\u2010-\u2015\u2212_+]|\s+(?=\w)/g, '-')
    .replace(/[?&;][^#]*/, '')
    .replace(/[\\#]/g, '/')
    .replace(/(^|\/)[^a-z0-9/]+|[^a-z0-9/]+(?=\/|$)/g, '$1')
    .replace(/\/index\.html?(?=\/|$)|\.html?(?=\/|$)/g, '');
  return namesIn(clean);
}

/** An address as it was before it was encoded, in small letters, without what nobody sees. */
function plain(address: string): string {
  let text = address;
  for (let round = 0; round < 3; round += 1) text = decoded(text);
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '');
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
