/** The draft of an advert for every role, as plain text. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog } from '../../../catalog.ts';
import { advertOf, advertText } from '../../../domain/tools/advert.ts';

export const getStaticPaths = (async () =>
  (await loadCatalog()).roles.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(advertText(advertOf(await loadCatalog(), params['id'] ?? '')), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
