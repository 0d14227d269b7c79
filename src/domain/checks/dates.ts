import { isCalendarDay } from '../../schemas/fields.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { allEntries, sound } from '../catalog.ts';
import { nameOf } from '../fields.ts';
import type { Issue } from '../issues.ts';
import type { FieldPath } from '../source-file.ts';
import { atField } from './at.ts';

/** Nothing was reviewed, checked, published or changed after the date of this edition, nor a claim checked before its sources. */
export function checkDates(catalog: Catalog): Issue[] {
  const edition = sound(catalog.site)[0]?.data.edition;
  if (!edition) return [];
  const future = (entry: Entry, path: FieldPath, date: string) =>
    atField(entry, path, 'future-date', { name: nameOf(path), date, edition });
  return [
    ...allEntries(catalog).flatMap((entry) =>
      entry.fields
        .filter((field) => field.date && isCalendarDay(field.value) && field.value > edition)
        .map((field) => future(entry, field.path, field.value)),
    ),
    ...sound(catalog.sources).flatMap((entry) => {
      const { published, seen } = entry.data;
      if (isLater(published, edition)) return [future(entry, ['published'], published)];
      const values = { id: entry.id, seen, published };
      return isLater(published, seen) ? [atField(entry, ['seen'], 'seen-before-published', values)] : [];
    }),
    ...laterSources(catalog, edition),
  ];
}

/** A claim that rests on what was published after its status had been checked. */
function laterSources(catalog: Catalog, edition: string): Issue[] {
  const known = new Map(sound(catalog.sources).map(({ id, data }) => [id, data.published]));
  return sound(catalog.claims).flatMap((claim) =>
    claim.data.evidence.flatMap(({ source }, index) => {
      const { asOf } = claim.data;
      const published = known.get(source) ?? 'undated';
      // What is still to come is a fault of the source.
      if (!isLater(published, asOf) || isLater(published, edition)) return [];
      const values = { id: claim.id, asOf, source, published };
      return [atField(claim, ['evidence', index, 'source'], 'later-source', values)];
    }),
  );
}

/** Published after a day: a year alone is held against its year, a month against its month. */
function isLater(published: string, day: string): boolean {
  return published !== 'undated' && published > day.slice(0, published.length);
}
