/** A tool as a sheet for a spreadsheet: one row a thing, with empty columns to write in. */
import type { Cell } from '../../schemas/comparisons.ts';
import { LEVELS } from '../../schemas/competencies.ts';
import type { KitPart } from '../../schemas/tools.ts';
import { entryById, type Catalog, type Entry } from '../catalog.ts';
import { plainText } from '../prose/plain-text.ts';
import { GATE, toolOf } from './kit.ts';

/** Columns that are filled in while the tool is used. */
const TO_FILL: Partial<Record<KitPart, readonly string[]>> = {
  scorecard: ['Evidence heard', 'Score', 'Confidence', 'Interviewer'],
  questions: ['What was said', 'Score', 'Interviewer'],
  'work-sample': ['Mark', 'Why', 'Marker'],
  plan: ['Agreed', 'Looked at on', 'What follows'],
};

/**
 * The tool as CSV (RFC 4180, with a header).
 * @returns an empty text for a tool that is no table
 */
export function sheetOf(catalog: Catalog, kit: Entry<'tools'>, part: KitPart): string {
  const fill = TO_FILL[part] ?? [];
  const blank = fill.map(() => '');
  if (part === 'scorecard') {
    const levels = Array.from({ length: LEVELS }, (_, index) => `Anchor ${index + 1}`);
    const rows = kit.data.scorecard.map(({ competency, weight, gate }) => {
      const { name, evidence, anchors } = entryById(catalog, 'competencies', competency).data;
      const said = [evidence, ...anchors].map(plainText);
      return [competency, name, String(weight), gate ? GATE : '', ...said, ...blank];
    });
    return csv([['id', 'Competency', 'Weight', 'Gate', 'Evidence', ...levels, ...fill], ...rows]);
  }
  const { table } = toolOf(catalog, kit, part);
  if (!table) return '';
  const { rowHead, columns, rows } = table.data;
  return csv([
    ['id', rowHead, ...columns.map(({ label }) => label), ...fill],
    ...rows.map(({ id, label, cells }) => [
      id,
      label,
      ...columns.map(({ id: column }) => inCell(cells[column])),
      ...blank,
    ]),
  ]);
}

/** Rows as CSV: quoted where needed, and never read as a formula. */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function inCell(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const lines = typeof cell === 'string' ? [cell] : Array.isArray(cell) ? cell : [cell.none];
  return lines.map(plainText).join('\n');
}

function quoted(value: string): string {
  // A spreadsheet runs what begins like a formula.
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
