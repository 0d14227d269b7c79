import type { Catalog } from '../catalog.ts';
import { addressBook } from '../addresses.ts';
import type { Issue } from '../issues.ts';
import { didYouMean } from '../nearest.ts';
import { everyNode } from '../prose/walk.ts';
import { atNode } from './at.ts';
import type { Surroundings } from './index.ts';

/** Every link inside the site leads to a page, and every fragment to something on it. */
export function checkLinks(catalog: Catalog, { publicFiles }: Surroundings): Issue[] {
  const book = addressBook(catalog);
  const issues: Issue[] = [];
  for (const { node, entry, passage } of everyNode(catalog)) {
    if (node.type !== 'link' && node.type !== 'definition') continue;
    const found = faultOf(node.url, book, publicFiles);
    if (found) issues.push(atNode(entry, passage, node, found.kind, found.values));
  }
  return issues;
}

function faultOf(
  target: string,
  book: ReadonlyMap<string, ReadonlySet<string>>,
  publicFiles: readonly string[],
): Pick<Issue, 'kind' | 'values'> | null {
  if (/^(?:https?:\/\/[^/\s]|mailto:)/i.test(target)) return null;
  // Control characters are dropped by browsers, so `java\tscript:` would run too.
  if (/^[a-z][a-z0-9+.-]*:/i.test([...target].filter((letter) => letter > ' ').join(''))) {
    return { kind: 'javascript-link', values: { target } };
  }
  if (!target.startsWith('/') || target.startsWith('//'))
    return { kind: 'relative-link', values: { target } };
  const [path = '', fragment] = target.split('#') as [string, string?];
  const page = path.split('?')[0] ?? '';
  if (publicFiles.includes(page)) return null;
  const fragments = book.get(page);
  if (!fragments) return { kind: 'dead-link', values: { target, hint: didYouMean(page, book.keys()) } };
  if (fragment === undefined || fragments.has(fragment)) return null;
  return { kind: 'dead-fragment', values: { page, fragment, hint: didYouMean(fragment, fragments) } };
}
