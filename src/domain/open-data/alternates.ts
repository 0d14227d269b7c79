/** The other forms of a page, as its head names them. */
import type { CollectionName } from '../../schemas/collections.ts';
import { FEED, jsonAddress, markdownAddress } from './files.ts';

/** The same content in another form: an address of the site by media type. */
export interface Alternate {
  type: string;
  address: string;
  title?: string;
}

/**
 * What a page's head names.
 * @param page its address
 * @param hidden it holds nothing to take away
 * @param more what only this page has
 */
export function alternatesOf({
  page,
  hidden,
  collections,
  more,
}: {
  page: string;
  hidden: boolean;
  collections: readonly CollectionName[];
  more: readonly Alternate[];
}): Alternate[] {
  const markdown = hidden ? [] : [{ type: 'text/markdown', address: markdownAddress(page) }];
  const json = collections.map((name) => ({ type: 'application/json', address: jsonAddress(name) }));
  const feed = { type: 'application/rss+xml', address: FEED, title: 'Changes' };
  const known = more.some(({ address }) => address === FEED);
  return [...markdown, ...json, ...(hidden || known ? [] : [feed]), ...more];
}
