import { COLLECTIONS, type CollectionDefinition } from '../../schemas/collections.ts';
import type { Catalog } from '../catalog.ts';
import type { Issue } from '../issues.ts';

/** No collection is empty: a page that lists nothing is published without a word otherwise. */
export function checkCollections(catalog: Catalog): Issue[] {
  return (Object.entries(COLLECTIONS) as [keyof Catalog, CollectionDefinition][])
    .filter(([, { mayBeEmpty }]) => !mayBeEmpty)
    .filter(([name]) => catalog[name].length === 0)
    .map(([name, { place }]) => ({
      kind: 'empty-collection',
      file: `content/${place}`,
      line: 1,
      field: '',
      values: { collection: name, place },
    }));
}
