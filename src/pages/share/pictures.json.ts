/** What link previews show, for what finishes the site: it draws them from this file and takes it away. */
import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog.ts';
import { pictures } from '../../domain/share.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(pictures(await loadCatalog())), {
    headers: { 'Content-Type': 'application/json' },
  });
