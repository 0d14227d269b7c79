import { z } from 'astro/zod';
import { entryFields, line, plain, reference } from './fields.ts';

/** One question people ask, with a short answer and a full one. */
export const faq = z.strictObject({
  ...entryFields(),
  question: plain({ max: 120 })
    .regex(/\?$/, { error: 'a question ends in a question mark' })
    .describe('The question as a reader would ask it.'),
  short: line({ max: 300 }).describe('A complete answer in at most 300 characters.'),
  topic: reference('topics').describe('Its topic: an id from `topics` in vocabulary.yaml.'),
  roles: z.array(reference('roles')).default([]).describe('Role ids the question concerns.'),
});

/** The front matter of a question. */
export type FaqData = z.infer<typeof faq>;
