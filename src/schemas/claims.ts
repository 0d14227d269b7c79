import { z } from 'astro/zod';
import { day, id, line, plain, reference, restates, retirement, upkeep } from './fields.ts';
import { figure } from './figure.ts';

/** Statuses a reader can see. */
export const CLAIM_STATUSES = [
  'verified',
  'reported',
  'vendor-claim',
  'advice',
  'disputed',
  'unsupported',
] as const;

/** How near to its origin a source was seen: A its own page, B a mirror, C a relay, D an interested party. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;

const evidence = z.strictObject({
  source: reference('sources').describe('Id of the source.'),
  stance: z.enum(['for', 'against', 'context']).describe('Whether it bears the statement out.'),
  grade: z.enum(GRADES).optional().describe("Only where it is lower than the source's own grade."),
  shows: line().describe('What the source measured or said, with its numbers.'),
});

/** A statement that needs somebody to have said it. */
export const claim = z
  .strictObject({
    id: id().describe('Stable id, part of a public address.'),
    statement: line().describe('The claim in our words; understandable alone.'),
    saidBy: z
      .union([reference('sources'), z.literal('rolebook')])
      .describe("Who says it: a source id, or `rolebook` for this site's own advice."),
    figure: figure.optional().describe('The number, where there is one worth drawing.'),
    status: z.enum(CLAIM_STATUSES).describe('Where the claim stands.'),
    evidence: z.array(evidence).default([]).describe('What else is known, for and against.'),
    article: line().optional().describe('What the article says, where the evidence differs.'),
    verdict: line().optional().describe('What the evidence says; goes with `article`.'),
    margin: plain({ max: 200 }).describe('The note readers see in the margin.'),
    asOf: day().describe('The day the status was last checked.'),
    owner: upkeep().owner,
    reviewEvery: upkeep().reviewEvery,
    restates: restates(),
    topics: z.array(reference('topics')).min(1).describe('Ids from `topics` in vocabulary.yaml.'),
    roles: z.array(reference('roles')).default([]).describe('Role ids the claim concerns.'),
    retired: z.array(retirement()).default([]).describe('Old addresses that lead here.'),
  })
  .superRefine(({ figure, evidence }, context) => {
    figure?.points?.forEach(({ source }, index) => {
      if (source === undefined || evidence.some((each) => each.source === source)) return;
      const path = ['figure', 'points', index, 'source'];
      context.addIssue({
        code: 'custom',
        path,
        message: 'it is none of the sources listed under `evidence`',
      });
    });
  });

/** A claim as claims.yaml holds it. */
export type ClaimData = z.infer<typeof claim>;
/** Where a claim stands. */
export type ClaimStatus = ClaimData['status'];
/** How near to its origin a source was seen. */
export type Grade = (typeof GRADES)[number];
