import { z } from 'astro/zod';
import { entryFields, line, plain } from './fields.ts';

/** Shapes that stand for a role; each is drawn once in `Mark.astro` and the share images. */
export const MARKS = ['circle', 'triangle', 'diamond', 'square', 'cross', 'bar'] as const;
/** Role colours; each has a light and a dark value in the token file. */
export const HUES = ['blue', 'plum', 'green', 'rust', 'slate', 'olive'] as const;

/** Sections every role page has, in this order, so that a reader can compare like with like. */
export const ROLE_SECTIONS = [
  'what-they-do',
  'day-to-day',
  'background',
  'skills',
  'tools',
  'when-to-hire',
  'when-not',
  'market',
  'risks',
  'interviewing',
] as const;

const lines = (about: string) =>
  z
    .array(line({ max: 240 }))
    .min(1)
    .describe(about);

/** A role a team may hire. One file makes its page, its column in every comparison and its pair pages. */
export const role = z.strictObject({
  ...entryFields(),
  plural: plain({ max: 60 }).describe('The title for several people, as in "Python developers".'),
  alsoCalled: z
    .array(plain({ max: 60 }))
    .default([])
    .describe('Titles that adverts use for much the same job.'),
  mark: z.enum(MARKS).describe('The shape shown beside the name; no two roles share one.'),
  hue: z.enum(HUES).describe('The colour that goes with the shape; no two roles share one.'),
  sentence: line({ max: 150 }).describe('What the role does, in one sentence for the home page.'),
  hireIn: line({ max: 120 }).describe('One line beginning "Hire when".'),
  focus: line().describe('What the role concentrates on.'),
  bestFor: lines('Work that this role suits best.'),
  notFor: lines('Work that this role should not be hired for.'),
  strengths: lines('What the role brings.'),
  skills: lines('What the person must be able to do.'),
  tools: lines('What the person works with.'),
  comesFrom: line().describe('Usual background, in one line.'),
  dayToDay: lines('What fills the week.'),
  pay: line().describe('What is known of pay, with its claim.'),
  cost: line().describe('What the choice costs beyond pay.'),
  standing: line().describe("The role's standing in the market now, with its claim."),
  risks: lines('What goes wrong with this choice.'),
  interviewStrong: lines('Signals of a strong candidate.'),
  interviewWeak: lines('Signals of a weak candidate.'),
  hireWhen: lines('Conditions under which this is the hire.'),
  hireWhenNot: lines('Conditions under which it is not.'),
});

/** The front matter of a role. */
export type RoleData = z.infer<typeof role>;
