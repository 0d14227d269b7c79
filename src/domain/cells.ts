/** The cells of a comparison as lines of prose: marks and claims become the words a reader reads. */
import type { Cell, CellPart } from '../schemas/comparisons.ts';
import { addressOf } from './addresses.ts';
import type { Catalog } from './catalog.ts';
import { entryById } from './catalog.ts';

/** One line of a cell: prose, and the role whose mark stands before it. */
export interface CellLine {
  text: string;
  role?: string;
}

/** What a cell says: its lines, or why it has none. */
export type CellWords = { lines: CellLine[] } | { none: string };

/** A cell that its file lacks; the checks refuse such a file. */
const LACKING: CellWords = { none: 'None' };

/** The words of a cell, whatever form its author gave it. */
export function wordsOfCell(catalog: Catalog, cell: Cell | undefined): CellWords {
  if (cell === undefined) return LACKING;
  if (typeof cell === 'string') return { lines: [{ text: cell }] };
  if (Array.isArray(cell)) return { lines: cell.map((part) => lineOf(catalog, part)) };
  return cell.none === undefined ? { lines: [lineOf(catalog, cell)] } : { none: cell.none };
}

/** A role's mark leads to the role; a claim is its statement, cited. */
function lineOf(catalog: Catalog, part: CellPart): CellLine {
  if (typeof part === 'string') return { text: part };
  if (part.role !== undefined) {
    const role = entryById(catalog, 'roles', part.role);
    return { text: `[${role.data.title}](${addressOf(role)})`, role: part.role };
  }
  if (part.claim === undefined) return { text: '' };
  const { statement } = entryById(catalog, 'claims', part.claim).data;
  return { text: `<Claim id="${part.claim}">${statement}</Claim>` };
}
