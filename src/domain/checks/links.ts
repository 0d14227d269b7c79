import type { Catalog } from '../catalog.ts';
import { sound } from '../catalog.ts';
import { addressBook } from '../addresses.ts';
import type { Issue } from '../issues.ts';
import { didYouMean } from '../nearest.ts';
import { movedPlaces } from '../permalinks/moved.ts';
import type { Resolution } from '../permalinks/resolve.ts';
import { textOf } from '../prose/text.ts';
import { everyNode } from '../prose/walk.ts';
import { atNode } from './at.ts';
import type { Surroundings } from './index.ts';

/** Every link inside the site leads to a page, and every fragment to something on it. */
export function checkLinks(catalog: Catalog, surroundings: Surroundings): Issue[] {
  const goals = linkGoals(catalog, surroundings);
  const home = sound(catalog.site)[0]?.data.address;
  const issues: Issue[] = [];
  for (const { node, entry, passage } of everyNode(catalog)) {
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      const words = textOf(node) || (node.label ?? '');
      issues.push(atNode(entry, passage, node, 'reference-link', { words }));
    }
    if (node.type !== 'link' && node.type !== 'definition') continue;
    if (node.type === 'link' && textOf(node) === '') {
      issues.push(atNode(entry, passage, node, 'link-without-words', { target: visible(node.url) }));
    }
    const root = home === undefined ? null : fromRoot(node.url, home);
    if (root !== null) {
      issues.push(atNode(entry, passage, node, 'link-in-full', { target: node.url, root }));
    }
    const found = linkFault(root ?? node.url, goals);
    if (found) issues.push(atNode(entry, passage, node, found.kind, found.values));
  }
  return issues;
}

/** Where links may lead, and what became of where they led before. */
interface LinkGoals {
  /** Every page with its fragments. */
  book: ReadonlyMap<string, ReadonlySet<string>>;
  publicFiles: readonly string[];
  moved: (page: string, fragment?: string) => Resolution | null;
}

/** Where the links of some content may lead. */
export function linkGoals(catalog: Catalog, { publicFiles }: Surroundings): LinkGoals {
  return { book: addressBook(catalog), publicFiles, moved: movedPlaces(catalog) };
}

/** What is wrong with a link, or null. */
export function linkFault(
  target: string,
  { book, publicFiles, moved }: LinkGoals,
): Pick<Issue, 'kind' | 'values'> | null {
  if (/^(?:https?:\/\/[^/\s]|mailto:)/i.test(target)) return null;
  if (target.trim() === '') return { kind: 'dead-link', values: { target: 'without an address', hint: '' } };
  const scheme = schemeOf(target);
  if (scheme !== null) {
    const runs = ['javascript', 'vbscript', 'data'].includes(scheme);
    return { kind: runs ? 'javascript-link' : 'foreign-link', values: { target: visible(target) } };
  }
  if (!target.startsWith('/') || target.startsWith('//'))
    return { kind: 'relative-link', values: { target: visible(target) } };
  const [path = '', fragment] = target.split('#') as [string, string?];
  const page = path.split('?')[0] ?? '';
  if (publicFiles.includes(page)) return null;
  const fragments = book.get(page);
  if (fragments && (fragment === undefined || fragments.has(fragment))) return null;
  const became = moved(page, fragment);
  if (became) return { kind: 'moved-link', values: { target, ...sayMoved(became) } };
  const ofText = page.replace(/\.md$/, '/');
  if (ofText !== page && book.has(ofText)) return { kind: 'link-to-text', values: { target, page: ofText } };
  if (!fragments || fragment === undefined)
    return { kind: 'dead-link', values: { target, hint: hintFor(page, book) } };
  return { kind: 'dead-fragment', values: { page, fragment, hint: didYouMean(fragment, fragments) } };
}

/** What became of the goal of a link, and what to link to now. */
function sayMoved(became: Resolution): { now: string; advice: string } {
  if ('now' in became) return { now: '', advice: `Link to where it stands now: ${became.now.address}.` };
  const { instead } = became;
  const advice = instead
    ? `Link to what is to be read instead: ${instead.address}.`
    : 'Take the link out, or link to another page.';
  return { now: ', and was withdrawn', advice };
}

/** A link to this site by its full address, as it is written from the root; null for any other. */
function fromRoot(target: string, home: string): string | null {
  if (!/^https?:/i.test(target) || !URL.canParse(target) || !URL.canParse(home)) return null;
  const [to, own] = [new URL(target), new URL(home)];
  const base = own.pathname.replace(/\/$/, '');
  if (to.host !== own.host || !`${to.pathname}/`.startsWith(`${base}/`)) return null;
  return `${to.pathname.slice(base.length) || '/'}${to.search}${to.hash}`;
}

/** A page spelt much like it, or the one place that has the name its last part has. */
function hintFor(page: string, book: ReadonlyMap<string, ReadonlySet<string>>): string {
  const hint = didYouMean(page, book.keys());
  const name = page.split('/').findLast((part) => part !== '') ?? '';
  if (hint !== '' || name === '') return hint;
  const namesakes = [...book].flatMap(([address, fragments]) => {
    if (address.endsWith(`/${name}/`)) return [address];
    return fragments.has(name) ? [`${address}#${name}`] : [];
  });
  return namesakes.length === 1 ? ` Did you mean ${namesakes[0]}?` : '';
}

/** The scheme as browsers read it: they drop control characters and spaces, so `java\tscript:` runs too. */
function schemeOf(target: string): string | null {
  const bare = [...target].filter((letter) => letter > ' ').join('');
  return /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase() ?? null;
}

/** Control characters written out, so that an author can see them. */
function visible(target: string): string {
  return JSON.stringify(target).slice(1, -1);
}
