import { isCalendarDay } from '../../schemas/fields.ts';
import type { Catalog } from '../catalog.ts';
import { allEntries, sound } from '../catalog.ts';
import { nameOf } from '../fields.ts';
import type { Issue } from '../issues.ts';
import { atField } from './at.ts';

/** Nothing was reviewed, checked or changed after the date of this edition. */
export function checkDates(catalog: Catalog): Issue[] {
  const edition = sound(catalog.site)[0]?.data.edition;
  if (!edition) return [];
  return allEntries(catalog).flatMap((entry) =>
    entry.fields
      .filter((field) => field.date && isCalendarDay(field.value) && field.value > edition)
      .map((field) =>
        atField(entry, field.path, 'future-date', { name: nameOf(field.path), date: field.value, edition }),
      ),
  );
}
