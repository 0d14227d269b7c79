import { z } from 'astro/zod';
import { id, line, plain, reference, retirement } from './fields.ts';

/** A term of the trade. */
export const term = z.strictObject({
  id: id().describe('Stable id, part of a public address.'),
  term: plain({ max: 60 }).describe('The term as it is written in a sentence, first letter upper case.'),
  short: plain({ max: 140 }).describe('Its meaning in at most 140 characters; shown where it is used.'),
  full: line().describe('A fuller entry of one to three sentences.'),
  aliases: z
    .array(plain({ max: 60 }))
    .default([])
    .describe('Other spellings and short forms.'),
  related: z.array(reference('glossary')).default([]).describe('Ids of related terms.'),
  retired: z.array(retirement()).default([]).describe('Old addresses that lead here.'),
});

/** A term as glossary.yaml holds it. */
export type TermData = z.infer<typeof term>;
