/** The Markdown twin of every short page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog, loadLedger } from '../../catalog.ts';
import { shortPages, type ShortPage } from '../../domain/permalinks/old-addresses.ts';
import { markdownOf, markdownOfOld } from '../../domain/render/documents.ts';
import { absoluteAt } from '../../href.ts';

export const getStaticPaths = (async () =>
  shortPages(await loadCatalog(), await loadLedger()).map((short) => ({
    params: { key: short.address.slice('/s/'.length, -1) },
    props: { short },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ short: ShortPage }> = async ({ props, site }) => {
  const { shown, old } = props.short;
  const absolute = absoluteAt(site);
  const text = shown
    ? markdownOf(await loadCatalog(), shown, absolute)
    : old
      ? markdownOfOld(old, absolute)
      : '';
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
