/** Every tool that is a table, as a sheet. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog } from '../../../catalog.ts';
import { entryById } from '../../../domain/catalog.ts';
import { sheetOf } from '../../../domain/tools/sheet.ts';
import { KIT_PARTS, type KitPart } from '../../../schemas/tools.ts';

export const getStaticPaths = (async () =>
  (await loadCatalog()).tools.flatMap(({ id }) =>
    KIT_PARTS.filter((tool) => tool !== 'advert').map((tool) => ({ params: { id, tool } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const catalog = await loadCatalog();
  const kit = entryById(catalog, 'tools', params['id'] ?? '');
  return new Response(sheetOf(catalog, kit, params['tool'] as KitPart), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
