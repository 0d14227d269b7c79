import { z } from 'astro/zod';
import { day, id, plain, roughDay, webAddress } from './fields.ts';
import { GRADES } from './claims.ts';

/** A document that claims rest on. */
export const source = z
  .strictObject({
    id: id().describe('Stable id, part of a public address.'),
    title: plain({ max: 220 }).describe('Title as published.'),
    by: plain({ max: 160 }).describe('People or body that published it.'),
    published: roughDay().describe('When it was published, as exactly as is known; in quotes.'),
    url: webAddress('write a full https address').describe('Canonical address; never a mirror.'),
    kind: z
      .enum([
        'article',
        'statistics',
        'paper',
        'survey',
        'documentation',
        'standard',
        'regulation',
        'guide',
        'press',
        'advert',
        'vendor',
        'blog',
      ])
      .describe('What sort of document it is.'),
    interest: plain({ max: 200 }).describe('What its publisher sells or stands to gain, or "None known."'),
    grade: z.enum(GRADES).describe('A own page seen, B mirror or abstract, C relayed, D interested party.'),
    seen: day().describe('The day it was looked at.'),
    extent: z.enum(['whole', 'abstract', 'excerpt', 'relayed']).describe('How much of it was seen.'),
    relayedBy: webAddress().optional().describe('The page that relayed it, where its own was not seen.'),
  })
  .superRefine(({ grade, extent }, context) => {
    if (extent !== 'relayed' || grade >= 'C') return;
    const message =
      'its own page was not seen: what is relayed has grade C, or D where its publisher has an interest';
    context.addIssue({ code: 'custom', path: ['grade'], message });
  });

/** A source as sources.yaml holds it. */
export type SourceData = z.infer<typeof source>;
