/** A comparison made ready for its one rendering. */
import type { Cell } from '../../schemas/comparisons.ts';
import type { Entry } from '../catalog.ts';
import type { Line, Note } from './page.ts';

/** A cell: its lines, or why it is empty. */
export type TableCell = { lines: string[] } | { none: string };

/** A row, with cells in the order of the columns. */
export interface TableRow {
  id: string;
  label: string;
  role: string | undefined;
  cells: TableCell[];
}

/** A table, with the notes its cells cite. */
export interface Table {
  id: string;
  title: string;
  question: string;
  rowHead: string;
  columns: { id: string; label: string; role: string | undefined }[];
  rows: TableRow[];
  note: string | null;
  notes: Note[];
}

/**
 * Makes a comparison ready.
 * @param line renders one line and hands over its notes
 * @param only the one row to show; null for all
 */
export function tableOf(
  entry: Entry<'comparisons'>,
  line: (text: string) => Line,
  only: string | null,
): Table {
  const { data } = entry;
  const notes: Note[] = [];
  const render = (text: string) => {
    const ready = line(text);
    notes.push(...ready.notes);
    return ready.html;
  };
  const cell = (content: Cell): TableCell => {
    if (typeof content === 'string') return { lines: [render(content)] };
    return Array.isArray(content) ? { lines: content.map(render) } : { none: render(content.none) };
  };
  const rows = data.rows
    .filter((row) => only === null || row.id === only)
    .map(({ id, label, role, cells }) => ({
      id,
      label,
      role,
      cells: data.columns.map((column) => cell(cells[column.id] ?? { none: 'None' })),
    }));
  return {
    id: entry.id,
    title: data.title,
    question: data.question,
    rowHead: data.rowHead,
    columns: data.columns.map(({ id, label, role }) => ({ id, label, role })),
    rows,
    note: data.note === undefined ? null : render(data.note),
    notes,
  };
}
