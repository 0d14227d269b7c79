import { z } from 'astro/zod';
import { change, id, line, plain, reference, restates, retirement, upkeep } from './fields.ts';

/** Words that say nothing in a cell: a dash, a question mark, `n/a`. Readers would have to guess what is meant. */
const SAYS_NOTHING = /^(?:[\p{P}\p{Z}\p{C}\u2212~]+|n\.?\/?a\.?|none|nil|null|tbd|tbc|todo)$/iu;
const EMPTY = 'it says nothing; write { none: why it is empty } if that is meant';

const cellLine = () =>
  line({ max: 300, empty: EMPTY }).refine((text) => !SAYS_NOTHING.test(text), { error: EMPTY });

const mark = {
  role: reference('roles').optional().describe("A role's mark and name."),
  claim: reference('claims').optional().describe('A claim: its statement, with its note.'),
};

const FORMS = 'a cell is a line, a list of lines, { role: id }, { claim: id } or { none: why it is empty }';

/** The same for JSON Schema. */
const ONE = { minProperties: 1, maxProperties: 1 };
const exactlyOne = (cell: object) => Object.values(cell).filter((each) => each !== undefined).length === 1;

/** One part of a cell: a line, the mark of a role, or a claim. */
const cellPart = z.union(
  [cellLine(), z.strictObject(mark).refine(exactlyOne, { error: 'give either `role` or `claim`' }).meta(ONE)],
  { error: 'a part of a cell is a line, { role: id } or { claim: id }' },
);

/** What a cell may hold: a line, a role's mark, a claim, a list of these, or nothing on purpose. */
export const cell = z.union(
  [
    cellLine(),
    z.array(cellPart).min(1, { error: EMPTY }),
    z
      .strictObject({ ...mark, none: line({ max: 200 }).optional().describe('Why the cell is empty.') })
      .refine(exactlyOne, { error: 'give one of `role`, `claim` and `none`' })
      .meta(ONE),
  ],
  { error: FORMS },
);

/** A table that answers one question. */
export const comparison = z.strictObject({
  title: plain({ max: 60 }).describe('Name of the table in lists.'),
  question: plain({ max: 140 })
    .regex(/\?$/, { error: 'a caption is a question and ends in a question mark' })
    .describe('The caption: the question the table answers.'),
  aliases: z
    .array(plain({ max: 60 }))
    .default([])
    .describe('Other words readers type for this table.'),
  order: z.int().min(0).describe('Position among the tables; count in tens.'),
  origin: z.enum(['article', 'rolebook']).describe('Who drew up the table first.'),
  ...upkeep(),
  restates: restates(),
  note: line().optional().describe('What the evidence says about the table, shown beneath it.'),
  rowHead: plain({ max: 40 }).describe('Header of the first column.'),
  columns: z
    .array(
      z.strictObject({
        id: id().describe('Stable id of the column.'),
        label: plain({ max: 60 }).describe('Header of the column.'),
        role: reference('roles').optional().describe('The role the column is about.'),
      }),
    )
    .min(1)
    .describe('Columns after the first, in order.'),
  rows: z
    .array(
      z.strictObject({
        id: id().describe('Stable id of the row; it is part of a public address.'),
        label: plain({ max: 80 }).describe('Head of the row.'),
        role: reference('roles').optional().describe('The role the row is about.'),
        cells: z
          .record(z.string(), cell)
          .describe(
            'One cell for every column, keyed by column id: a line, `{ role: id }`, `{ claim: id }`, a list of these, or `{ none: why it is empty }`.',
          ),
      }),
    )
    .min(1)
    .describe('Rows in order.'),
  changes: z.array(change()).default([]).describe('Curated change notes, newest first.'),
  retired: z.array(retirement()).default([]).describe('Old addresses that lead here.'),
});

/** A comparison as its file holds it. */
export type ComparisonData = z.infer<typeof comparison>;
/** One cell of a comparison. */
export type Cell = z.infer<typeof cell>;
/** One part of a cell. */
export type CellPart = z.infer<typeof cellPart>;
