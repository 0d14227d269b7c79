import { z } from 'astro/zod';
import { entryFields, reference } from './fields.ts';

/** Guidance on one part of the decision. */
export const guide = z.strictObject({
  ...entryFields(),
  group: reference('groups').describe('Its part of the book: an id from `groups` in vocabulary.yaml.'),
  roles: z.array(reference('roles')).default([]).describe('Role ids the guide concerns.'),
});

/** The front matter of a guide. */
export type GuideData = z.infer<typeof guide>;
