import { comparison } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

const TABLE = 'content/comparisons/seeded.yaml';
const MEANT =
  'What belongs there: One cell for every column, keyed by column id: a line, `{ role: id }`, `{ claim: id }`, a list of these, or `{ none: why it is empty }`.  [invalid-value]';
const cells = (first: unknown, more = {}) => ({
  [TABLE]: comparison({
    rows: [{ id: 'colour', label: 'Colour', cells: { first, second: 'Red' } }],
    ...more,
  }),
});
const says = (line: string, field: string, reason: string) => `
      ${TABLE}:{${line}}  ${field}
        ${field} does not fit: ${reason}.
        → ${MEANT}
    `;
const NOTHING = 'it says nothing; write { none: why it is empty } if that is meant';

/** Cells that say nothing without saying so, and cells that name what is not there. */
export const faults: Fault[] = [
  ...['', ' ', '-', '–', '?', '...', 'n/a', 'N/A', 'None', 'TBD', '\u200B', '\u00A0'].map((text) => ({
    fault: `a cell of ${JSON.stringify(text)}`,
    files: cells(text),
    reads: says('cells: +1', 'rows[0].cells.first', NOTHING),
    // A dash is also the beginning of a list to whoever reads the text.
    andMore: true as const,
  })),
  {
    fault: 'a cell without a value',
    files: cells(null),
    reads: says('first: null', 'rows[0].cells.first', 'it is empty'),
  },
  {
    fault: 'a cell of an empty list',
    files: cells([]),
    reads: says('first: []', 'rows[0].cells.first', NOTHING),
  },
  {
    fault: 'an empty line in a list',
    files: cells(['Blue', '']),
    reads: says('- Blue +1', 'rows[0].cells.first[1]', NOTHING),
  },
  {
    fault: 'a cell of a number',
    files: cells(5),
    reads: says(
      'first: 5',
      'rows[0].cells.first',
      'a cell is a line, a list of lines, { role: id }, { claim: id } or { none: why it is empty }',
    ),
  },
  {
    fault: 'a cell of an empty group',
    files: cells({}),
    reads: says('first: {}', 'rows[0].cells.first', 'give one of `role`, `claim` and `none`'),
  },
  {
    fault: 'a cell that is a role and empty as well',
    files: cells({ role: 'python-developer', none: 'Nobody.' }),
    reads: says('cells: +1', 'rows[0].cells.first', 'give one of `role`, `claim` and `none`'),
  },
  {
    fault: 'a cell that is empty without a reason',
    files: cells({ none: '' }),
    reads: `
      ${TABLE}:{none:}  rows[0].cells.first.none
        rows[0].cells.first.none does not fit: write something, or leave the field out.
        → What belongs there: Why the cell is empty.  [invalid-value]
    `,
  },
  {
    fault: 'the mark of a role that is misspelt',
    files: cells({ role: 'python-develper' }),
    reads: `
      ${TABLE}:{role: python-develper}  rows[0].cells.first.role
        rows[0].cells.first.role names "python-develper", and there is no such entry in roles. Did you mean python-developer?
        → Use one of the ids of roles, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'the mark of a role that is misspelt, in a list',
    files: cells(['Blue', { role: 'hybrid-develper' }]),
    reads: `
      ${TABLE}:{role: hybrid-develper}  rows[0].cells.first[1].role
        rows[0].cells.first[1].role names "hybrid-develper", and there is no such entry in roles. Did you mean hybrid-developer?
        → Use one of the ids of roles, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'a claim that is misspelt',
    files: cells({ claim: 'pay-bnd' }),
    reads: `
      ${TABLE}:{claim: pay-bnd}  rows[0].cells.first.claim
        rows[0].cells.first.claim names "pay-bnd", and there is no such entry in claims. Did you mean pay-band?
        → Use one of the ids of claims, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'the role of a row is misspelt',
    files: {
      [TABLE]: comparison({
        rows: [{ id: 'colour', label: 'Colour', role: 'prompt-enginer', cells: { first: 'A', second: 'B' } }],
      }),
    },
    reads: `
      ${TABLE}:{role: prompt-enginer}  rows[0].role
        rows[0].role names "prompt-enginer", and there is no such entry in roles. Did you mean prompt-engineer?
        → Use one of the ids of roles, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'a row too short in a table with another fault: both are told',
    files: {
      [TABLE]: comparison({
        title: undefined,
        rows: [{ id: 'colour', label: 'Colour', cells: { first: 'Blue' } }],
      }),
    },
    reads: `
      ${TABLE}:{question: Which}  title
        The field title is missing.
        → Add \`title:\`. Name of the table in lists.  [missing-field]

      ${TABLE}:{cells:}  rows[0].cells
        The row "colour" has no cell for the column second.
        → Add \`second:\` to its cells, or \`second: { none: why it is empty }\`.  [ragged-row]
    `,
  },
  {
    fault: 'a column is written twice in a row',
    files: {
      [TABLE]: comparison().replace('      first: Blue\n', '      first: Blue\n      first: Red\n'),
    },
    reads: `
      ${TABLE}:{first: Red}
        The file cannot be read as YAML: the field first is written twice.
        → Keep one of the two; a list holds several values under one field.  [unreadable-file]
    `,
  },
  {
    fault: 'marks, claims, lists and an emptiness that is meant',
    files: {
      [TABLE]: comparison({
        rows: [
          {
            id: 'a',
            label: 'A',
            cells: { first: { role: 'python-developer' }, second: { claim: 'pay-band' } },
          },
          {
            id: 'b',
            label: 'B',
            cells: { first: ['Blue', { role: 'prompt-engineer' }], second: { none: 'Nobody knows.' } },
          },
        ],
      }),
    },
    reads: '',
  },
];
