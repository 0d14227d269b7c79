/** What there is, for programs that read. */
import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog.ts';
import { llmsIndex } from '../domain/documents/llms.ts';
import { absoluteAt } from '../href.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(llmsIndex(await loadCatalog(), absoluteAt(site)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
