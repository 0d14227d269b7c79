/**
 * Wiring only: each collection is a loader and a schema. The schemas serve the editor's hints here;
 * the catalog validates, so that one build lists everything that is wrong and not the first thing.
 */
import { defineCollection } from 'astro:content';
import { COLLECTIONS, type CollectionDefinition } from './schemas/collections.ts';
import { filesBelow } from './integrations/content-loader.ts';

const known = Object.values(COLLECTIONS).map(({ place }) => place);

const read = Object.fromEntries(
  Object.entries(COLLECTIONS).map(([name, { place, schema }]: [string, CollectionDefinition]) => [
    name,
    defineCollection({
      loader: filesBelow('content', (path) => path === place || path.startsWith(`${place}/`)),
      schema,
    }),
  ]),
);

export const collections = {
  ...read,
  /** Files below content/ that no collection reads: the catalog refuses them. */
  strays: defineCollection({
    loader: filesBelow(
      'content',
      (path) => !known.some((place) => path === place || path.startsWith(`${place}/`)),
    ),
  }),
  /** What content may point at outside itself. */
  publicFiles: defineCollection({ loader: filesBelow('public', () => true, { namesOnly: true }) }),
};
