/** A comparison made ready for its one rendering. */
import type { Cell } from '../../schemas/comparisons.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { wordsOfCell } from '../cells.ts';
import type { Line, Note } from './page.ts';

/** A line of a cell, as HTML, and the role whose mark stands before it. */
export interface TableLine {
  html: string;
  role?: string | undefined;
}

/** A cell: its lines, or why it is empty. */
export type TableCell = { lines: TableLine[] } | { none: string };

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
  /** Where the table comes from; null where it is drawn from the entries themselves. */
  origin: { article: boolean; points: readonly string[] } | null;
  notes: Note[];
}

/**
 * Makes a comparison ready.
 * @param line renders one line and hands over its notes
 * @param only the one row to show; null for all
 */
export function tableOf(
  catalog: Catalog,
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
  const cell = (content: Cell | undefined): TableCell => {
    const words = wordsOfCell(catalog, content);
    return 'none' in words
      ? { none: render(words.none) }
      : { lines: words.lines.map(({ text, role }) => ({ html: render(text), role })) };
  };
  const rows = data.rows
    .filter((row) => only === null || row.id === only)
    .map(({ id, label, role, cells }) => ({
      id,
      label,
      role,
      cells: data.columns.map((column) => cell(cells[column.id])),
    }));
  return {
    id: entry.id,
    title: data.title,
    question: data.question,
    rowHead: data.rowHead,
    columns: data.columns.map(({ id, label, role }) => ({ id, label, role })),
    rows,
    origin: { article: data.origin === 'article', points: data.restates },
    note: data.note === undefined ? null : render(data.note),
    notes,
  };
}
