/** Everything in one file, for programs that read. */
import type { APIRoute } from 'astro';
import { loadCatalog } from '../catalog.ts';
import { llmsFull } from '../domain/documents/llms.ts';
import { absoluteAt } from '../href.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(llmsFull(await loadCatalog(), absoluteAt(site)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
