import type { Catalog } from '../catalog.ts';
import { pageEntries } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { referenceGraph } from '../related.ts';
import { atEntry } from './at.ts';

/** Every entry with text refers to another or is referred to. */
export function checkOrphans(catalog: Catalog): Issue[] {
  const graph = referenceGraph(catalog);
  return pageEntries(catalog)
    .filter((entry) => (graph.get(entry)?.size ?? 0) === 0)
    .map((entry) => atEntry(entry, 'orphan-page', {}));
}
