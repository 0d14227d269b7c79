import { COLLECTIONS, type CollectionDefinition } from '../../schemas/collections.ts';
import { KIT_PARTS } from '../../schemas/tools.ts';
import { allEntries, sound, type Catalog, type Entry } from '../catalog.ts';
import { nameOf } from '../fields.ts';
import type { Issue } from '../issues.ts';
import { didYouMean } from '../nearest.ts';
import type { FieldPath } from '../source-file.ts';
import { partsOfKit } from '../tools/parts.ts';
import { atField, atLine } from './at.ts';

/**
 * Entries of one kind have the same sections in the same order, so that readers can compare them; and words that
 * readers type for a section are given to one that is there.
 */
export function checkSections(catalog: Catalog): Issue[] {
  const same = (Object.entries(COLLECTIONS) as [keyof Catalog, CollectionDefinition][]).flatMap(
    ([name, { sections }]) =>
      sections ? (catalog[name] as Entry[]).flatMap((entry) => checkEntry(entry, sections)) : [],
  );
  return [...same, ...checkNames(catalog)];
}

function checkNames(catalog: Catalog): Issue[] {
  const shared = sound(catalog.vocabulary).flatMap((entry) =>
    entry.data.sections.flatMap(({ collection, section }, index) => {
      const { sections = KIT_PARTS } = COLLECTIONS[collection] as CollectionDefinition;
      return checkName(entry, ['sections', index, 'section'], section, sections);
    }),
  );
  const own = sound(allEntries(catalog)).flatMap((entry) => {
    const { sectionAliases = {} } = entry.data as { sectionAliases?: Record<string, unknown> };
    const parts = partsOf(catalog, entry);
    return parts === null
      ? []
      : Object.keys(sectionAliases).flatMap((id) => checkName(entry, ['sectionAliases', id], id, parts));
  });
  return [...shared, ...own];
}

function checkName(entry: Entry, path: FieldPath, id: string, parts: readonly string[]): Issue[] {
  if (parts.includes(id)) return [];
  const values = { name: nameOf(path), id, hint: didYouMean(id, parts), parts: parts.join(', ') };
  return [atField(entry, path, 'unknown-section', values)];
}

/** Ids of what words can be given to in one entry; null where its text cannot be read. */
function partsOf(catalog: Catalog, entry: Entry): string[] | null {
  if (entry.collection === 'tools') return partsOfKit(catalog, entry as Entry<'tools'>).map(({ id }) => id);
  if (entry.collection === 'comparisons')
    return (entry as Entry<'comparisons'>).data.rows.map(({ id }) => id);
  return entry.prose ? entry.prose.sections.flatMap(({ id }) => id ?? []) : null;
}

function checkEntry(entry: Entry, wanted: readonly string[]): Issue[] {
  if (!entry.prose) return [];
  const { collection } = entry;
  const all = entry.prose.sections;
  const present = all.filter((section) => section.level === 2);
  const missing = wanted.filter((id) => !present.some((section) => section.id === id));
  const strangers = all.flatMap(({ id }) => (id === null || wanted.includes(id) ? [] : [id]));
  const issues = missing.map((id) => {
    const before = wanted[wanted.indexOf(id) - 1];
    const deeper = all.find((section) => section.id === id);
    if (deeper) {
      const hint = ` It stands below another, at level ${deeper.level}.`;
      const advice = 'Begin its heading with ##.';
      return atLine(entry, deeper.line, 'missing-section', { id, collection, hint, advice });
    }
    const hint = didYouMean(id, strangers, (found) => ` Is it the one called #${found}?`);
    const advice = `Add \`## … {#${id}}\` ${before ? `after #${before}` : 'as the first section'}.`;
    const neighbour = present.find((section) => section.id === before) ?? present[0];
    return atLine(entry, neighbour?.line ?? 1, 'missing-section', { id, collection, hint, advice });
  });
  const shared = present.filter((section) => section.id !== null && wanted.includes(section.id));
  const misplaced = shared.slice(1).flatMap((section, index) => {
    const previous = shared[index]?.id ?? '';
    if (wanted.indexOf(section.id ?? '') > wanted.indexOf(previous)) return [];
    const values = { id: previous, earlier: section.id ?? '', collection, order: wanted.join(', ') };
    return [atLine(entry, section.line, 'misplaced-section', values)];
  });
  return [...issues, ...misplaced];
}
