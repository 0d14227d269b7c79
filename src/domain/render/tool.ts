/** A tool of a kit made ready for its one rendering. */
import { addressOf } from '../addresses.ts';
import type { Catalog, Entry } from '../catalog.ts';
import type { KitPart } from '../../schemas/tools.ts';
import { permalinkOf } from '../share.ts';
import type { Tool } from '../tools/kit.ts';
import type { Line, Note } from './page.ts';
import { tableOf, type Table } from './table.ts';

/** A tool with its words as HTML, and the notes they cite. */
export interface ReadyTool {
  /** Id of its kit. */
  kit: string;
  part: KitPart;
  title: string;
  /** Where it stands in its kit. */
  address: string;
  /** Id of the role it is for. */
  role: string;
  lead: string[];
  lists: { label: string; lines: string[] }[];
  table: Table | null;
  text: string | null;
  notes: Note[];
}

/** A tool by its name, and the parts it has by theirs. */
export interface ToolOutline {
  title: string;
  /** Its own page. */
  address: string;
  /** Id of the role it is for. */
  role: string;
  parts: string[];
}

/** What a tool consists of, for where it is not shown whole: its rows by name; a plan says with each day what it is for. */
export function outlineOf(kit: Entry<'tools'>, { part, title, table }: Tool): ToolOutline {
  const first = table?.data.columns[0]?.id ?? '';
  const parts = (table?.data.rows ?? []).map(({ label, cells }) => {
    const cell = cells[first];
    return part === 'plan' && typeof cell === 'string' ? `${label}: ${cell}` : label;
  });
  return { title, address: permalinkOf(kit.id, part), role: kit.data.role, parts };
}

/**
 * Makes a tool ready.
 * @param line renders one line and hands over its notes
 * @param row the one row of its table to show; null for all of the tool
 */
export function readyTool(
  catalog: Catalog,
  kit: Entry<'tools'>,
  { part, title, lead, lists, table, text }: Tool,
  line: (text: string) => Line,
  row: string | null,
): ReadyTool {
  const notes: Note[] = [];
  const render = (words: string) => {
    const ready = line(words);
    notes.push(...ready.notes);
    return ready.html;
  };
  const around = row === null;
  return {
    kit: kit.id,
    part,
    title,
    address: `${addressOf(kit)}#${part}`,
    role: kit.data.role,
    lead: around ? lead.map(render) : [],
    lists: around ? lists.map(({ label, lines }) => ({ label, lines: lines.map(render) })) : [],
    table: table && withNotes(tableOf(catalog, table, line, row), notes),
    text,
    notes,
  };
}

/** Hands the notes of a table to the tool it is part of. */
function withNotes(table: Table, notes: Note[]): Table {
  notes.push(...table.notes);
  return table;
}
