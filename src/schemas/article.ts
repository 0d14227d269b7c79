import { z } from 'astro/zod';
import { articleId, line, reference } from './fields.ts';

/** One point of the article that this site restates. */
export const articlePoint = z.strictObject({
  id: articleId().describe('Its number, such as F-014.'),
  point: line().describe("What the article says, in this site's words."),
  kind: z
    .enum(['fact', 'definition', 'figure', 'table', 'advice', 'answer'])
    .describe('What sort of statement it is.'),
  topics: z.array(reference('topics')).min(1).describe('Ids from `topics` in vocabulary.yaml.'),
});

/** A point as article.yaml holds it. */
export type ArticlePointData = z.infer<typeof articlePoint>;
