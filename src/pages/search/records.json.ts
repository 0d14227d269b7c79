/** What search holds, for what finishes the site: it makes the index from this file and takes it away. */
import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog.ts';
import { facetRoles } from '../../domain/search/facets.ts';
import { searchRecords } from '../../domain/search/records.ts';

export const GET: APIRoute = async () => {
  const catalog = await loadCatalog();
  return new Response(JSON.stringify({ records: searchRecords(catalog), roles: facetRoles(catalog) }), {
    headers: { 'Content-Type': 'application/json' },
  });
};
