/** Every address of the site, for the page that looks for what a bent link meant. */
import type { APIRoute } from 'astro';
import { loadCatalog, loadLedger } from '../catalog.ts';
import { addressTable } from '../domain/permalinks/table.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(addressTable(await loadCatalog(), await loadLedger())), {
    headers: { 'Content-Type': 'application/json' },
  });
