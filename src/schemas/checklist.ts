import { z } from 'astro/zod';
import { id, line, plain, reference, restates } from './fields.ts';

/** Parts of the checklist that a question may belong to: the article's three steps, and what the evidence adds. */
export const STEPS = ['goals', 'stack', 'future', 'evidence'] as const;

/** The weight of one reason lies between this and its negative, so that a person can add up on paper. */
const MOST_POINTS = 3;

/** How sure a result can be, from the least sure to the surest. */
export const CONFIDENCE_LEVELS = ['open', 'level', 'leaning', 'clear', 'settled'] as const;

/** An address of this site. */
const address = () =>
  z
    .string()
    .regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
      error: 'write an address of this site, such as /guides/hire-neither/#buy',
    })
    .meta({ address: true });

/** An id under which something was published before. */
const retired = () =>
  z
    .array(z.strictObject({ was: id().describe('The id it had before.') }))
    .default([])
    .describe('Ids this had before, so that old links keep their meaning. Never use one again.');

const reason = z
  .strictObject({
    outcome: reference('outcomes').describe('The outcome concerned: an id from outcomes.yaml.'),
    points: z
      .int()
      .min(-MOST_POINTS, { error: `a whole number from -${MOST_POINTS} to ${MOST_POINTS}` })
      .max(MOST_POINTS, { error: `a whole number from -${MOST_POINTS} to ${MOST_POINTS}` })
      .refine((points) => points !== 0, { error: 'a reason of no weight is no reason: leave it out' })
      .optional()
      .describe(`Its weight: 1 to ${MOST_POINTS} for the outcome, -1 to -${MOST_POINTS} against it.`),
    rulesOut: z
      .literal(true, { error: 'write true, or leave it out and give points' })
      .optional()
      .describe('Instead of points: the answer rules the outcome out.'),
    way: id().optional().describe('Which of the ways of the outcome this speaks for.'),
    because: line({ max: 220 }).describe('Why, in a sentence readers see in the result.'),
  })
  .refine(({ points, rulesOut }) => (points === undefined) !== (rulesOut === undefined), {
    error: 'give either `points` or `rulesOut: true`',
  });

const answer = z.strictObject({
  id: id().describe('Stable id, written into links; short, because links are.'),
  label: plain({ max: 100 }).describe('The answer as a reader would give it.'),
  reasons: z
    .array(reason)
    .min(1, { error: 'an answer without a reason counts for nothing: give at least one reason' })
    .describe('What the answer speaks for, against, or rules out; each outcome at most once.'),
  retired: retired(),
});

/** A question of the checklist. "Not sure" is offered with every one and is not written here. */
export const question = z.strictObject({
  id: id().describe('Stable id, written into links. A question whose meaning changes gets a new one.'),
  question: plain({ max: 120 })
    .regex(/\?$/, { error: 'a question ends in a question mark' })
    .describe('The question, as it is put to the reader.'),
  why: line({ max: 320 }).describe('Why it is asked.'),
  step: z.enum(STEPS).describe('The part of the checklist it belongs to.'),
  restates: restates(),
  learnMore: z
    .array(address())
    .min(1, { error: 'name at least one section that explains the question' })
    .describe('Addresses of the sections that explain it.'),
  answers: z
    .array(answer)
    .min(2, { error: 'a question has two to four answers' })
    .max(4, { error: 'a question has two to four answers' })
    .describe('Two to four answers, in the order they are offered.'),
  retired: retired(),
});

const link = z.strictObject({
  words: plain({ max: 100 }).describe('The words of the link.'),
  to: address().describe('An address of this site.'),
});

/** Something the checklist may recommend. Where two outcomes are level, the one higher in the file wins. */
export const outcome = z.strictObject({
  id: id().describe('Stable id.'),
  title: plain({ max: 60 }).describe('Its name.'),
  sentence: line({ max: 300 }).describe('The recommendation, in a sentence or two.'),
  roles: z.array(reference('roles')).default([]).describe('Roles it hires: their marks go with it.'),
  ways: z
    .array(
      z.strictObject({
        id: id().describe('Stable id, named by reasons.'),
        title: plain({ max: 60 }).describe('Its name.'),
        when: line({ max: 240 }).describe('When it is the one to choose.'),
        to: address().describe('The section about it.'),
      }),
    )
    .default([])
    .describe('Ways of following the recommendation, where there are several.'),
  nextSteps: z.array(link).min(1).describe('What to read or do next.'),
});

/** What holds for the checklist as a whole. */
export const checklist = z
  .strictObject({
    notSure: plain({ max: 40 }).describe('The words of the answer that says nothing.'),
    steps: z
      .array(
        z.strictObject({
          id: z.enum(STEPS).describe('The id questions use.'),
          title: plain({ max: 60 }).describe('Heading of this part.'),
          means: line({ max: 240 }).describe('What the part is about.'),
        }),
      )
      .min(1)
      .describe('Parts of the checklist, in order.'),
    fallback: reference('outcomes').describe('The outcome while there is too little to go on.'),
    fewestAnswers: z.int().min(1).describe('Answers needed before anything is recommended.'),
    leaningLead: z.int().min(1).describe('Lead over the next outcome, in points, from which a result leans.'),
    clearLead: z.int().min(1).describe('Lead from which a result is clear.'),
    settledAnswers: z.int().min(1).describe('Answers from which a clear result is settled.'),
    ties: plain({ max: 200 }).describe('How a tie is settled, in a sentence.'),
    confidence: z
      .array(
        z.strictObject({
          id: z.enum(CONFIDENCE_LEVELS).describe('The level.'),
          title: plain({ max: 40 }).describe('Its name.'),
          means: plain({ max: 200 }).describe('What it tells the reader, in a sentence.'),
        }),
      )
      .describe(`Words for each level: ${CONFIDENCE_LEVELS.join(', ')}.`),
    bias: z.array(line()).min(1).describe('What the model favours, said openly.'),
    leavesOut: z.array(line()).min(1).describe('What the model does not look at.'),
    withdrawn: z
      .array(
        z.strictObject({
          was: z
            .string()
            .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/, { error: 'write the old question, or question/answer' })
            .describe('The question (`cloud`) or answer (`cloud/private`) that is no longer offered.'),
          because: plain({ max: 200 }).describe('Why, for a reader whose link still names it.'),
        }),
      )
      .default([])
      .describe('Questions and answers nothing took the place of. Never use one of these ids again.'),
  })
  .refine(({ leaningLead, clearLead }) => leaningLead <= clearLead, {
    path: ['clearLead'],
    error: 'it must be at least leaningLead',
  })
  .refine(({ fewestAnswers, settledAnswers }) => fewestAnswers <= settledAnswers, {
    path: ['settledAnswers'],
    error: 'it must be at least fewestAnswers',
  })
  .refine(({ confidence }) => CONFIDENCE_LEVELS.every((level) => confidence.some(({ id }) => id === level)), {
    path: ['confidence'],
    error: `every level needs its words: ${CONFIDENCE_LEVELS.join(', ')}`,
  });

/** A question as questions.yaml holds it. */
export type QuestionData = z.infer<typeof question>;
/** One of its answers. */
export type AnswerData = z.infer<typeof answer>;
/** What an answer says of one outcome. */
export type ReasonData = z.infer<typeof reason>;
/** An outcome as outcomes.yaml holds it. */
export type OutcomeData = z.infer<typeof outcome>;
/** What model.yaml holds. */
export type ChecklistData = z.infer<typeof checklist>;
/** How sure a result is. */
export type ConfidenceLevel = (typeof CONFIDENCE_LEVELS)[number];
