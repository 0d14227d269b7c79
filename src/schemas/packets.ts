import { z } from 'astro/zod';
import { entryFields, line, place } from './fields.ts';

/** A ready-made packet: pages and sections to print together. */
export const packet = z.strictObject({
  ...entryFields(),
  reader: line({ max: 160 }).describe('Who it is for, on the cover.'),
  parts: z
    .array(place())
    .min(1)
    .max(40)
    .describe('Pages and sections in order: `/guides/interviewing/`, `/roles/prompt-engineer/#risks`.'),
});

/** A packet as its file holds it. */
export type PacketData = z.infer<typeof packet>;
