/** Which entries say which of the article's points. */
import type { Catalog, Entry } from './catalog.ts';
import { allEntries } from './catalog.ts';

/** Readable entries for every point, by the point's number; claims are evidence, not a place to read. */
export function coverage(catalog: Catalog): Map<string, Entry[]> {
  const said = new Map<string, Entry[]>(catalog.article.map((point) => [point.id, []]));
  for (const entry of allEntries(catalog)) {
    if (entry.collection === 'claims') continue;
    for (const { path, value } of entry.fields) {
      if (path[0] === 'restates') said.get(value)?.push(entry);
    }
  }
  return said;
}
