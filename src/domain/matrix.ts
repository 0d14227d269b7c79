/** Roles side by side over everything their entries hold: which attributes, in which order, under which names. */
import type { RoleData } from '../schemas/roles.ts';
import type { Entry } from './catalog.ts';
import type { Line, Note } from './render/page.ts';
import type { Table } from './render/table.ts';

/** Fields of a role that are shown elsewhere on a page, or only serve the making of it. */
type Apart =
  | 'title'
  | 'plural'
  | 'summary'
  | 'aliases'
  | 'sectionAliases'
  | 'order'
  | 'owner'
  | 'reviewed'
  | 'reviewEvery'
  | 'restates'
  | 'changes'
  | 'retired'
  | 'draft'
  | 'mark'
  | 'hue'
  | 'sentence'
  | 'hireIn';

/** A field that roles are compared by. */
export type Attribute = Exclude<keyof RoleData, Apart>;

/** Every attribute with its id in addresses and its name, in reading order. A field that is missing here is a type error. */
const NAMES: Record<Attribute, { id: string; label: string }> = {
  focus: { id: 'focus', label: 'Focus' },
  bestFor: { id: 'best-for', label: 'Best for' },
  notFor: { id: 'not-for', label: 'Not for' },
  strengths: { id: 'strengths', label: 'Strengths' },
  skills: { id: 'skills', label: 'Skills' },
  tools: { id: 'tools', label: 'Tools' },
  comesFrom: { id: 'background', label: 'Background' },
  dayToDay: { id: 'day-to-day', label: 'Day to day' },
  pay: { id: 'pay', label: 'Pay' },
  cost: { id: 'cost', label: 'Cost beyond pay' },
  standing: { id: 'standing', label: 'In the market' },
  alsoCalled: { id: 'also-called', label: 'Also called' },
  risks: { id: 'risks', label: 'Risks' },
  interviewStrong: { id: 'strong-signals', label: 'Strong signals in an interview' },
  interviewWeak: { id: 'weak-signals', label: 'Weak signals in an interview' },
  hireWhen: { id: 'when-to-hire', label: 'When to hire' },
  hireWhenNot: { id: 'when-not', label: 'When not to' },
};

/** What roles are compared by, in reading order. */
export const ATTRIBUTES = Object.entries(NAMES).map(([field, name]) => ({
  ...name,
  field: field as Attribute,
}));

/** The id of the matrix; no table may be called so. */
export const MATRIX = 'roles';

/** Lines of prose that a role has for an attribute; none where its author left it out. */
export function linesOf({ data }: Entry<'roles'>, field: Attribute): string[] {
  const said = data[field];
  return typeof said === 'string' ? [said] : said;
}

/** Why a cell of the matrix is empty. */
const NOTHING = 'Nothing is said of it.';

/**
 * The matrix of some roles, ready for the one rendering of tables.
 * @param line renders one line and hands over its notes
 */
export function matrixOf(roles: readonly Entry<'roles'>[], line: (text: string) => Line): Table {
  const notes: Note[] = [];
  const render = (text: string) => {
    const ready = line(text);
    notes.push(...ready.notes);
    return ready.html;
  };
  const rows = ATTRIBUTES.map(({ id, label, field }) => ({
    id,
    label,
    role: undefined,
    cells: roles.map((role) => {
      const lines = linesOf(role, field).map((text) => ({ html: render(text) }));
      return lines.length > 0 ? { lines } : { none: NOTHING };
    }),
  }));
  return {
    id: MATRIX,
    title: 'Roles side by side',
    question: `How do the ${roles.length === 2 ? 'two ' : ''}roles differ, attribute by attribute?`,
    rowHead: 'Attribute',
    columns: roles.map(({ id, data }) => ({ id, label: data.title, role: id })),
    rows,
    note: null,
    origin: null,
    notes,
  };
}
