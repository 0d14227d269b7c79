/** The Markdown of every page that is written from the content, and of every page that stood at another address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalog, loadLedger } from '../catalog.ts';
import { documentsByAddress } from '../domain/documents/index.ts';
import { writeDocument } from '../domain/documents/page-document.ts';
import { isCopy, oldAddresses, type OldAddress } from '../domain/permalinks/old-addresses.ts';
import { markdownOfOld } from '../domain/render/documents.ts';
import { absoluteAt } from '../href.ts';

export const getStaticPaths = (async () => {
  const catalog = await loadCatalog();
  const old = oldAddresses(catalog, await loadLedger()).filter(({ address }) => !address.startsWith('/s/'));
  return [
    ...[...documentsByAddress(catalog).keys()].map((address) => ({
      params: { page: address.slice(1, -1) },
      props: {},
    })),
    ...old.map((each) => ({ params: { page: each.address.slice(1, -1) }, props: { old: each } })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ old?: OldAddress }> = async ({ params, props: { old }, site }) => {
  const catalog = await loadCatalog();
  const absolute = absoluteAt(site);
  // An old page that shows what took its place is that page.
  const shown =
    old && 'now' in old && isCopy(old.address, old.now) ? old.now.address : `/${params['page'] ?? ''}/`;
  const document = documentsByAddress(catalog).get(shown);
  const text = document
    ? writeDocument(catalog, document, absolute)
    : old
      ? markdownOfOld(old, absolute)
      : '';
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
