/** A tool as a sheet for a spreadsheet: one row a thing, with empty columns to write in. */
import { LEVELS } from '../../schemas/competencies.ts';
import type { KitPart } from '../../schemas/tools.ts';
import { entryById, type Catalog, type Entry } from '../catalog.ts';
import { wordsOfCell } from '../cells.ts';
import { csvOf } from '../csv.ts';
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
    return csvOf({ head: ['id', 'Competency', 'Weight', 'Gate', 'Evidence', ...levels, ...fill], rows });
  }
  const { table } = toolOf(catalog, kit, part);
  if (!table) return '';
  const { rowHead, columns, rows } = table.data;
  const inCell = (column: string, cells: (typeof rows)[number]['cells']) => {
    const words = wordsOfCell(catalog, cells[column]);
    return 'none' in words
      ? plainText(words.none)
      : words.lines.map(({ text }) => plainText(text)).join('\n');
  };
  return csvOf({
    head: ['id', rowHead, ...columns.map(({ label }) => label), ...fill],
    rows: rows.map(({ id, label, cells }) => [
      id,
      label,
      ...columns.map((column) => inCell(column.id, cells)),
      ...blank,
    ]),
  });
}
