/**
 * The key of an addressable thing: how the ledger writes it, and the end of the address people share.
 *
 *   roles/prompt-engineer         a page             /roles/prompt-engineer/
 *   start/new-manager             a reading path     /start/new-manager/
 *   prompt-engineer/day-to-day    a section, a row   /s/prompt-engineer/day-to-day/
 *   faq/…  compare/…  claims/…  glossary/…           /s/faq/…/ and so on
 *   decide/budget  decide/budget/small               /s/decide/budget/ and #small on it
 */
import { PAGES } from '../addresses.ts';
import { partFragment } from './fragments.ts';

export { partFragment };

/** Collections whose entries have a page each, with the beginning of the page's key and address. */
export const PAGE_KEYS = {
  roles: 'roles',
  techniques: 'techniques',
  guides: 'guides',
  tools: 'tools',
  paths: 'start',
  packets: 'packet',
} as const;

/** A collection whose entries have a page each. */
export type PageCollection = keyof typeof PAGE_KEYS;

/** Collections whose entries have a page each. */
export const PAGE_COLLECTIONS = Object.keys(PAGE_KEYS) as PageCollection[];

/** Pages that have no parts with addresses of their own. */
const WHOLE: readonly string[] = [PAGE_KEYS.paths, PAGE_KEYS.packets];

/** The key of an entry's page. */
export function pageKey(collection: PageCollection, id: string): string {
  return `${PAGE_KEYS[collection]}/${id}`;
}

/** Beginnings of keys that say what kind of thing follows. No entry may be called so. */
export const RESERVED: readonly string[] = [
  ...Object.values(PAGE_KEYS),
  'faq',
  'compare',
  'claims',
  'glossary',
  'decide',
];

/** Where the things of one kind stand together, by the beginning of their keys. */
const SHELVES: Record<string, string> = {
  faq: PAGES.faqs.address,
  compare: PAGES.compare.address,
  claims: PAGES.evidence.address,
  glossary: PAGES.glossary.address,
  decide: PAGES.decide.address,
};

/** True for the key of an entry's page. */
export function isPageKey(key: string): boolean {
  return Object.values(PAGE_KEYS).some((first) => key.startsWith(`${first}/`));
}

/** The first part of a key. */
export function firstOf(key: string): string {
  return key.slice(0, key.indexOf('/'));
}

/** The rest of a key. */
export function restOf(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}

/** The address people share for a key. */
export function shareAddress(key: string): string {
  if (isPageKey(key)) return `/${key}/`;
  const [first, question, answer] = key.split('/');
  return first === 'decide' && answer !== undefined ? `/s/decide/${question}/#${answer}` : `/s/${key}/`;
}

/** Keys a whole can have whose parts begin with this name. */
export function wholesNamed(name: string): string[] {
  const pages = Object.values(PAGE_KEYS).filter((first) => !WHOLE.includes(first));
  return [...pages.map((first) => `${first}/${name}`), `compare/${name}`];
}

/**
 * Every place in its page that a key has had: several for a section whose entry was moved.
 * @param published the keys of the ledger, which say where the entry's page was
 */
export function placesOf(key: string, published: ReadonlySet<string>): string[] {
  if (isPageKey(key)) return [`/${key}/`];
  const [first = '', second = '', third] = key.split('/');
  const shelf = SHELVES[first];
  if (shelf) return [`${shelf}#${third === undefined ? second : partFragment(second, third)}`];
  return wholesNamed(first)
    .filter((whole) => published.has(whole))
    .map((whole) =>
      isPageKey(whole) ? `/${whole}/#${second}` : `${SHELVES.compare}#${partFragment(first, second)}`,
    );
}
