import type { Catalog, Entry } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { didYouMean } from '../nearest.ts';
import { atField } from './at.ts';

/** Every row of a comparison has a cell for every column, and none besides. */
export function checkComparisons(catalog: Catalog): Issue[] {
  return catalog.comparisons.flatMap((entry) => {
    const columns = columnsOf(entry);
    return rowsOf(entry).flatMap(({ id, cells }, index) => {
      // What is no row, or whose columns cannot be told, has been refused by its schema.
      if (columns === null || typeof cells !== 'object' || cells === null) return [];
      return checkRow(entry, columns, { id: String(id), cells: cells as Record<string, unknown> }, index);
    });
  });
}

/** The ids of the columns; null where one cannot be told, so that its cells are not blamed. */
function columnsOf({ data }: Entry<'comparisons'>): string[] | null {
  const columns: unknown = data.columns;
  if (!Array.isArray(columns)) return null;
  const ids = (columns as ({ id?: unknown } | null)[]).map((column) => column?.id);
  return ids.every((id) => typeof id === 'string') ? ids : null;
}

/** The rows of a table that may be faulty. */
function rowsOf({ data }: Entry<'comparisons'>): { id?: unknown; cells?: unknown }[] {
  const rows: unknown = data.rows;
  if (!Array.isArray(rows)) return [];
  return (rows as ({ id?: unknown; cells?: unknown } | null)[]).map((row) => row ?? {});
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
