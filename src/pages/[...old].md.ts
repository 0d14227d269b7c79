/** The Markdown twin of every page that stood at another address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog, loadLedger } from '../catalog.ts';
import { oldAddresses, type OldAddress } from '../domain/permalinks/old-addresses.ts';
import { markdownOfOld } from '../domain/render/documents.ts';
import { href } from '../href.ts';

export const getStaticPaths = (async () =>
  oldAddresses(await loadCatalog(), await loadLedger())
    .filter(({ address }) => !address.startsWith('/s/'))
    .map((old) => ({ params: { old: old.address.slice(1, -1) }, props: { old } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ old: OldAddress }> = ({ props, site }) => {
  const absolute = (address: string) => new URL(href(address), site).href;
  return new Response(markdownOfOld(props.old, absolute), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
