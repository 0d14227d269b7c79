/** Gives every page the old fragments that lead to it or used to be on it. */
import { defineMiddleware } from 'astro:middleware';
import type { Catalog } from './domain/catalog.ts';
import { aliasesByPage, type PageAliases } from './domain/permalinks/aliases.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const known = new WeakMap<Catalog, (page: string) => PageAliases>();

export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  // Asked for each time: an editor's server keeps this module when content changes, and what it has imported.
  const { loadCatalog, loadLedger } = await import('./catalog.ts');
  const catalog = await loadCatalog();
  const aliases = known.get(catalog) ?? aliasesByPage(catalog, await loadLedger());
  known.set(catalog, aliases);
  locals.aliases = aliases(url.pathname.slice(base.length));
  return next();
});
