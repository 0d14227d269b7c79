/** The Markdown twin of every short page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog } from '../../catalog.ts';
import { permalinks, type Permalink } from '../../domain/permalinks/inventory.ts';
import { markdownOf } from '../../domain/render/documents.ts';
import { href } from '../../href.ts';

export const getStaticPaths = (async () =>
  permalinks(await loadCatalog())
    .filter(({ share }) => share.startsWith('/s/') && !share.includes('#'))
    .map((permalink) => ({
      params: { key: permalink.share.slice('/s/'.length, -1) },
      props: { permalink },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ permalink: Permalink }> = async ({ props, site }) => {
  const catalog = await loadCatalog();
  const absolute = (address: string) => new URL(href(address), site).href;
  return new Response(markdownOf(catalog, props.permalink, absolute), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
