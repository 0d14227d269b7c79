import { z } from 'astro/zod';
import { entryFields, id, line, plain, reference } from './fields.ts';

/** The tools of every kit, in order; each has an address of its own in the kit. */
export const KIT_PARTS = ['scorecard', 'questions', 'work-sample', 'plan', 'advert'] as const;

/** One of the tools. */
export type KitPart = (typeof KIT_PARTS)[number];

const lines = (about: string, max = 240) => z.array(line({ max })).min(1).describe(about);

/** What a manager needs to hire for one role and to settle the person in. */
export const kit = z.strictObject({
  ...entryFields(),
  role: reference('roles').describe('The role it is for; one kit a role.'),
  scorecard: z
    .array(
      z.strictObject({
        competency: reference('competencies').describe('What is rated.'),
        weight: z.int().min(1).max(3).describe('1 to 3, settled before the first candidate is seen.'),
        gate: z
          .boolean()
          .default(false)
          .describe('True for a must-have: below the middle anchor the answer is no, whatever the rest.'),
      }),
    )
    .min(3)
    .max(8)
    .describe('What is rated, in order of weight.'),
  questions: z
    .array(
      z.strictObject({
        id: id().describe('Stable id, unique in the kit.'),
        competency: reference('competencies').describe('What it is evidence of; one of the scorecard.'),
        question: plain({ max: 240 }).describe('The question as it is asked, word for word, of everyone.'),
        good: lines('What a good answer has in it.'),
        weak: lines('What a weak answer is like.'),
      }),
    )
    .min(1)
    .describe('Questions with what to listen for.'),
  sample: z
    .strictObject({
      brief: line({ max: 400 }).describe('The task, as the candidate reads it.'),
      conditions: lines('Time, help and rules, the same for everyone.'),
      gives: lines('What the candidate is given.'),
      asks: lines('What the candidate hands in, or shows.'),
      rubric: z
        .array(
          z.strictObject({
            id: id().describe('Stable id, unique in the kit.'),
            criterion: plain({ max: 60 }).describe('What is marked.'),
            gate: z.boolean().default(false).describe('True where weak work here ends it.'),
            weak: line({ max: 200 }).describe('Weak work.'),
            fair: line({ max: 200 }).describe('Fair work.'),
            strong: line({ max: 200 }).describe('Strong work.'),
          }),
        )
        .min(2)
        .describe('How it is marked, fixed beforehand.'),
    })
    .describe('A piece of work like the job.'),
  plan: z
    .array(
      z.strictObject({
        id: id().describe('Stable id, unique in the kit.'),
        day: z.int().min(1).max(366).describe('The day of the conversation that ends it.'),
        aim: line({ max: 160 }).describe('What it is for, in one line.'),
        does: lines('What the person does by then.'),
        shows: lines('How both can tell that it is done.'),
        manager: lines('What the manager does.'),
      }),
    )
    .min(1)
    .describe('Marks of the first months, in order of days.'),
});

/** A kit as its file holds it. */
export type KitData = z.infer<typeof kit>;
