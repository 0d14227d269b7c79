import { z } from 'astro/zod';
import { change, id, line, plain, reference, restates, retirement, upkeep } from './fields.ts';

/** What a cell may hold: a line, a list of lines, or nothing on purpose. */
export const cell = z.union(
  [
    line({ max: 300 }),
    z.array(line({ max: 300 })).min(1),
    z.strictObject({ none: line({ max: 200 }).describe('Why the cell is empty.') }),
  ],
  { error: 'a cell is a line, a list of lines, or { none: why it is empty }' },
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
        cells: z.record(z.string(), cell).describe('One cell for every column, keyed by column id.'),
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
