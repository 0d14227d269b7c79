import { z } from 'astro/zod';
import { day, entryFields, id, line, plain, reference } from './fields.ts';

/** Sections every technique page has, in this order. */
export const TECHNIQUE_SECTIONS = [
  'purpose',
  'when-to-use',
  'when-not',
  'example',
  'settings',
  'limits',
  'finding',
  'today',
  'owner',
] as const;

/** Where a technique stands in its life. */
const LIFE_STATUSES = ['live', 'narrowed', 'absorbed', 'moved', 'unsupported'] as const;

/** A way of getting a better result from a language model. */
export const technique = z.strictObject({
  ...entryFields(),
  purpose: line({ max: 130 }).describe('What it is for, in one line.'),
  family: reference('families').describe('Its family: an id from `families` in vocabulary.yaml.'),
  useWhen: z
    .array(line({ max: 240 }))
    .min(1)
    .describe('Situations that call for it.'),
  avoidWhen: z
    .array(line({ max: 240 }))
    .min(1)
    .describe('Situations in which it fails or wastes money.'),
  settings: z
    .array(
      z.strictObject({
        id: id().describe('Stable id of the setting.'),
        name: plain({ max: 60 }).describe('Name of the setting.'),
        advice: line({ max: 300 }).describe('What to choose and why.'),
      }),
    )
    .min(1)
    .describe('What there is to set, in order of importance.'),
  owners: z
    .array(reference('roles'))
    .min(1)
    .describe('Role ids of those who own it; two ids when it is shared.'),
  life: z
    .strictObject({
      status: z
        .enum(LIFE_STATUSES)
        .describe('live, narrowed, absorbed (into models or APIs), moved or unsupported.'),
      validWhile: line({ max: 240 }).describe('The condition under which this page stays true.'),
      replacedBy: reference('techniques').optional().describe('The technique that took its place.'),
      checked: day().describe('The day the status was last checked.'),
    })
    .describe('Whether the technique still holds.'),
});

/** The front matter of a technique. */
export type TechniqueData = z.infer<typeof technique>;
