import type { Catalog, Entry } from '../catalog.ts';
import { sound } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { atField } from './at.ts';

/** A word means one term, and no term points at itself. */
export function checkTerms(catalog: Catalog): Issue[] {
  const names = new Map<string, Entry<'glossary'>>();
  return sound(catalog.glossary).flatMap((entry) => {
    const { term, aliases, related } = entry.data;
    const written = [{ name: term, path: ['term'] as (string | number)[] }].concat(
      aliases.map((name, index) => ({ name, path: ['aliases', index] })),
    );
    const shared = written.flatMap(({ name, path }) => {
      const other = names.get(name.toLowerCase());
      if (!other) {
        names.set(name.toLowerCase(), entry);
        return [];
      }
      if (other === entry) return [];
      return [atField(entry, path, 'shared-term-name', { name, other: other.id })];
    });
    const itself = related.flatMap((id, index) =>
      id === entry.id ? [atField(entry, ['related', index], 'term-of-itself', { id })] : [],
    );
    return [...shared, ...itself];
  });
}
