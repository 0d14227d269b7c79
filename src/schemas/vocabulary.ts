import { z } from 'astro/zod';
import { id, line, plain } from './fields.ts';
import { CLAIM_STATUSES, GRADES } from './claims.ts';

const word = (idField: z.ZodType<string> = id()) =>
  z.strictObject({
    id: idField.describe('The id entries use.'),
    label: plain({ max: 60 }).describe('What readers see.'),
    means: line({ max: 300 }).optional().describe('What it means, for readers and authors.'),
  });

const sectionOfAll = z.strictObject({
  collection: z.enum(['roles', 'techniques', 'tools']).describe('The kind of entry.'),
  section: id().describe('Id of a section, or of a tool, that every entry of that kind has.'),
  aliases: z
    .array(plain({ max: 60 }))
    .min(1)
    .describe('Other words readers type for it: jargon, synonyms, other spellings.'),
});

/** The closed lists that entries choose from; each label is written here once. */
export const vocabulary = z.strictObject({
  owners: z.array(word()).min(1).describe('Roles that answer for entries.'),
  statuses: z.array(word(z.enum(CLAIM_STATUSES))).describe('Statuses of a claim.'),
  grades: z
    .array(z.strictObject({ id: z.enum(GRADES), means: line({ max: 300 }) }))
    .describe('How near to its origin a source was seen.'),
  topics: z.array(word()).min(1).describe('Topics of claims, questions and points.'),
  groups: z.array(word()).min(1).describe('Parts of the book that guides belong to.'),
  families: z.array(word()).min(1).describe('Families of techniques.'),
  sections: z
    .array(sectionOfAll)
    .default([])
    .describe('Words readers type for the sections that all entries of a kind have.'),
});

/** The vocabulary as vocabulary.yaml holds it. */
export type VocabularyData = z.infer<typeof vocabulary>;
