/** A comparison as words alone, for spreadsheets. */
import type { Catalog, Entry } from './catalog.ts';
import { wordsOfCell } from './cells.ts';
import type { Grid } from './csv.ts';
import { plainLine } from './render/plain.ts';

/** What stands between the lines of one cell. */
export const BETWEEN_LINES = '; ';

/** The words of a comparison: its columns under their labels, the row heads first. */
export function gridOf(catalog: Catalog, { data }: Entry<'comparisons'>): Grid {
  return {
    head: [data.rowHead, ...data.columns.map(({ label }) => label)],
    rows: data.rows.map(({ label, cells }) => [
      label,
      ...data.columns.map(({ id }) => {
        const words = wordsOfCell(catalog, cells[id]);
        const lines = 'none' in words ? [words.none] : words.lines.map(({ text }) => text);
        return lines.map(plainLine).join(BETWEEN_LINES);
      }),
    ]),
  };
}
