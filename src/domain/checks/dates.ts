import { isCalendarDay } from '../../schemas/fields.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { allEntries, sound } from '../catalog.ts';
import { nameOf } from '../fields.ts';
import type { Issue } from '../issues.ts';
import type { FieldPath } from '../source-file.ts';
import { atField } from './at.ts';

/** Nothing was reviewed, checked, published or changed after the date of this edition. */
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
      const { published } = entry.data;
      // A year alone is held against the year of the edition, a month against its month.
      const isLater = published !== 'undated' && published > edition.slice(0, published.length);
      return isLater ? [future(entry, ['published'], published)] : [];
    }),
  ];
}
