/** The JSON Schema of every published collection. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { collectionSchema } from '../../domain/open-data/collection.ts';
import { PUBLISHED_NAMES, type PublishedName } from '../../domain/open-data/published.ts';
import { absoluteAt } from '../../href.ts';

export const getStaticPaths = (() =>
  PUBLISHED_NAMES.map((collection) => ({ params: { collection } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) => {
  const schema = collectionSchema(params['collection'] as PublishedName, absoluteAt(site));
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
