import { z } from 'astro/zod';
import { day, plain } from './fields.ts';

/** What the site says of itself. */
export const site = z.strictObject({
  name: plain({ max: 40 }).describe('Name of the site.'),
  question: plain({ max: 80 }).describe('The question on the home page.'),
  answer: plain({ max: 240 }).describe('The paragraph beneath it.'),
  address: z.url().describe('Public address; SITE_URL overrides it in a build.'),
  edition: day().describe(
    'The date of this edition. The build reads no clock: no date in the content may be later than this one.',
  ),
  licence: z
    .strictObject({
      id: z
        .string()
        .regex(/^[A-Za-z0-9.-]+$/)
        .describe('Its short name in the SPDX list, such as CC-BY-4.0.'),
      name: plain({ max: 80 }).describe('Its name as readers know it.'),
      url: z.url().describe('Where it can be read.'),
    })
    .describe('The licence of the content: what others may do with it.'),
  article: z
    .strictObject({
      title: plain().describe('Title of the article that is restated.'),
      publisher: plain().describe('Its publisher.'),
      published: day().describe('The day it was published.'),
      interest: plain({ max: 240 }).describe('What the publisher sells.'),
    })
    .describe('The article this site restates.'),
});

/** The site's own facts as site.yaml holds them. */
export type SiteData = z.infer<typeof site>;
