/** Every published collection, as JSON. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog } from '../../catalog.ts';
import { collectionFile } from '../../domain/open-data/collection.ts';
import { PUBLISHED_NAMES, type PublishedName } from '../../domain/open-data/published.ts';
import { absoluteAt } from '../../href.ts';

export const getStaticPaths = (() =>
  PUBLISHED_NAMES.map((collection) => ({ params: { collection } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) => {
  const name = params['collection'] as PublishedName;
  const file = collectionFile(await loadCatalog(), name, absoluteAt(site));
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
