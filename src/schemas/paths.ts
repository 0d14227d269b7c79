import { z } from 'astro/zod';
import { entryFields, id, line, place } from './fields.ts';

/** A reading path: what to read, in which order, and how to tell that it went in. */
export const path = z.strictObject({
  ...entryFields(),
  reader: line({ max: 160 }).describe('Who it is for, in one line.'),
  within: z
    .int()
    .min(1)
    .max(120)
    .describe('Minutes it may take at most; the build fails where the texts have grown past them.'),
  steps: z
    .array(
      z.strictObject({
        id: id().describe('Stable id of the step: it names the subject.'),
        at: place().describe('The page or section to read: `/roles/hybrid-developer/#risks`.'),
        why: line({ max: 240 }).describe('Why it matters, in one or two sentences.'),
        question: line({ max: 200 }).describe('One question to check oneself with.'),
        answer: line({ max: 500 }).describe('Its answer, shown on demand.'),
      }),
    )
    .min(2)
    .max(10)
    .describe('Six to ten steps; a short path may have fewer.'),
  then: line({ max: 240 }).optional().describe('What to do after the last step.'),
});

/** A path as its file holds it. */
export type PathData = z.infer<typeof path>;
