import { HUES, MARKS } from '../../schemas/roles.ts';
import type { Catalog } from '../catalog.ts';
import { sound } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { atField } from './at.ts';

/** No two roles share a shape or a colour: readers tell roles apart by them. */
export function checkMarks(catalog: Catalog): Issue[] {
  const roles = sound(catalog.roles);
  return (['mark', 'hue'] as const).flatMap((what) =>
    roles.flatMap((role, index) => {
      const value = role.data[what];
      const other = roles.slice(0, index).find((each) => each.data[what] === value);
      if (!other) return [];
      const used = new Set<string>(roles.map((each) => each.data[what]));
      const all: readonly string[] = what === 'mark' ? MARKS : HUES;
      const free =
        all.filter((each) => !used.has(each)).join(', ') || 'none; add one to src/schemas/roles.ts';
      return [atField(role, [what], 'shared-mark', { what, value, other: other.id, free })];
    }),
  );
}
