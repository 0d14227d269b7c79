/** Every comparison as comma-separated values. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog } from '../../../catalog.ts';
import { entryById } from '../../../domain/catalog.ts';
import { gridOf } from '../../../domain/comparison-grid.ts';
import { csvOf } from '../../../domain/csv.ts';

export const getStaticPaths = (async () =>
  (await loadCatalog()).comparisons.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const catalog = await loadCatalog();
  const text = csvOf(gridOf(catalog, entryById(catalog, 'comparisons', params['id'] ?? '')));
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
};
