/**
 * Wiring only: each collection is a loader and a schema. The schemas serve the editor's hints here;
 * the catalog validates, so that one build lists everything that is wrong and not the first thing.
 */
import { defineCollection } from 'astro:content';
import { COLLECTIONS, type CollectionDefinition } from './schemas/collections.ts';
import { filesBelow } from './integrations/content-loader.ts';

const placesOf = ({ place, also = [] }: CollectionDefinition) => [place, ...also];
const isIn = (places: readonly string[]) => (path: string) =>
  places.some((place) => path === place || path.startsWith(`${place}/`));
const known = Object.values(COLLECTIONS).flatMap(placesOf);

const read = Object.fromEntries(
  Object.entries(COLLECTIONS).map(([name, definition]: [string, CollectionDefinition]) => [
    name,
    defineCollection({
      loader: filesBelow('content', isIn(placesOf(definition))),
      schema: definition.schema,
    }),
  ]),
);

export const collections = {
  ...read,
  /** Files below content/ that no collection reads: the catalog refuses them. */
  strays: defineCollection({
    loader: filesBelow('content', (path) => !isIn(known)(path)),
  }),
  /** What content may point at outside itself. */
  publicFiles: defineCollection({ loader: filesBelow('public', () => true, { namesOnly: true }) }),
};
