import type { Catalog, Entry } from '../catalog.ts';
import { sound } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { didYouMean } from '../nearest.ts';
import { atField } from './at.ts';

/** Every row of a comparison has a cell for every column, and none besides. */
export function checkComparisons(catalog: Catalog): Issue[] {
  return sound(catalog.comparisons).flatMap((entry) => {
    const columns = entry.data.columns.map((column) => column.id);
    return entry.data.rows.flatMap((row, index) => checkRow(entry, columns, row, index));
  });
}

function checkRow(
  entry: Entry<'comparisons'>,
  columns: readonly string[],
  row: { id: string; cells: Record<string, unknown> },
  index: number,
): Issue[] {
  const path = ['rows', index, 'cells'];
  const missing = columns
    .filter((column) => !Object.hasOwn(row.cells, column))
    .map((column) => atField(entry, path, 'ragged-row', { row: row.id, column }));
  const extra = Object.keys(row.cells)
    .filter((column) => !columns.includes(column))
    .map((column) =>
      atField(entry, [...path, column], 'unknown-column', {
        row: row.id,
        column,
        hint: didYouMean(column, columns),
        known: columns.join(', '),
      }),
    );
  return [...missing, ...extra];
}
