import { ARTICLE_ID_PATTERN, ID_PATTERN } from '../../schemas/fields.ts';
import type { Catalog } from '../catalog.ts';
import { allEntries, idsOf } from '../catalog.ts';
import { nameOf } from '../fields.ts';
import type { Issue } from '../issues.ts';
import { didYouMean } from '../nearest.ts';
import { atField } from './at.ts';

/** Every id that names another entry names one that exists. */
export function checkReferences(catalog: Catalog): Issue[] {
  const known = new Map<string, Set<string>>();
  const idsFor = (collection: string) => {
    const ids = known.get(collection) ?? new Set(idsOf(catalog, collection));
    known.set(collection, ids);
    return ids;
  };
  return allEntries(catalog).flatMap((entry) =>
    entry.fields.flatMap(({ path, value, reference }) => {
      if (!reference) return [];
      const ids = idsFor(reference);
      // A collection without entries has been reported itself.
      if (ids.size === 0 || ids.has(value)) return [];
      // What cannot be an id at all has been told so by its schema.
      const form = reference === 'article' ? ARTICLE_ID_PATTERN : ID_PATTERN;
      if (entry.faulty && !form.test(value)) return [];
      const hint = didYouMean(value, ids);
      return [
        atField(entry, path, 'dangling-reference', {
          name: nameOf(path),
          id: value,
          collection: reference,
          hint,
        }),
      ];
    }),
  );
}
