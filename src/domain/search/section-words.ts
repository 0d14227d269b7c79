/** Other words readers type for a part of an entry. */
import type { Catalog, Entry } from '../catalog.ts';

/**
 * What the author of the entry wrote for that part, then what holds for that section of every entry of
 * the kind.
 */
export function sectionWords(catalog: Catalog, entry: Entry, part: string): string[] {
  const { sectionAliases = {} } = entry.data as { sectionAliases?: Record<string, string[]> };
  const shared = catalog.vocabulary[0]?.data.sections ?? [];
  return [
    ...(sectionAliases[part] ?? []),
    ...shared
      .filter(({ collection, section }) => collection === entry.collection && section === part)
      .flatMap(({ aliases }) => aliases),
  ];
}
