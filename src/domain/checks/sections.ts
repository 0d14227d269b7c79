import { COLLECTIONS, type CollectionDefinition } from '../../schemas/collections.ts';
import type { Catalog, Entry } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { didYouMean } from '../nearest.ts';
import { atLine } from './at.ts';

/** Entries of one kind have the same sections in the same order, so that readers can compare them. */
export function checkSections(catalog: Catalog): Issue[] {
  return (Object.entries(COLLECTIONS) as [keyof Catalog, CollectionDefinition][]).flatMap(
    ([name, { sections }]) =>
      sections ? (catalog[name] as Entry[]).flatMap((entry) => checkEntry(entry, sections)) : [],
  );
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
