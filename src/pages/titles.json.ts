/** What stands at every address, for the list that a lost reader is given. */
import type { APIRoute } from 'astro';
import { loadCatalog, loadLedger } from '../catalog.ts';
import { addressTitles } from '../domain/permalinks/address-titles.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(addressTitles(await loadCatalog(), await loadLedger())), {
    headers: { 'Content-Type': 'application/json' },
  });
