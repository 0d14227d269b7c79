import type { Catalog } from '../catalog.ts';
import { addressBook } from '../addresses.ts';
import type { Issue } from '../issues.ts';
import { didYouMean } from '../nearest.ts';
import { textOf } from '../prose/text.ts';
import { everyNode } from '../prose/walk.ts';
import { atNode } from './at.ts';
import type { Surroundings } from './index.ts';

/** Every link inside the site leads to a page, and every fragment to something on it. */
export function checkLinks(catalog: Catalog, { publicFiles }: Surroundings): Issue[] {
  const book = addressBook(catalog);
  const issues: Issue[] = [];
  for (const { node, entry, passage } of everyNode(catalog)) {
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      const words = textOf(node) || (node.label ?? '');
      issues.push(atNode(entry, passage, node, 'reference-link', { words }));
    }
    if (node.type !== 'link' && node.type !== 'definition') continue;
    const found = linkFault(node.url, book, publicFiles);
    if (found) issues.push(atNode(entry, passage, node, found.kind, found.values));
  }
  return issues;
}

/**
 * What is wrong with a link, or null.
 * @param book every page with its fragments, from `addressBook`
 */
export function linkFault(
  target: string,
  book: ReadonlyMap<string, ReadonlySet<string>>,
  publicFiles: readonly string[],
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
  if (!fragments) return { kind: 'dead-link', values: { target, hint: hintFor(page, book) } };
  if (fragment === undefined || fragments.has(fragment)) return null;
  return { kind: 'dead-fragment', values: { page, fragment, hint: didYouMean(fragment, fragments) } };
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
