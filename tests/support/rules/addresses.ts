/** Where an address on a page leads. */
import { posix } from 'node:path';
import type { Page, Site } from '../site.ts';

/** A place in the built site. */
export interface Target {
  /** The page's address or the file's path, without the base path. */
  path: string;
  fragment: string;
  exists: boolean;
  /** Why it does not exist, in words. */
  why: string;
}

/**
 * Follows an address that stands on a page.
 * @returns 'outside' for another host and for schemes that are no page, such as mailto
 */
export function targetOf(href: string, page: Page, site: Site): Target | 'outside' {
  const here = `${site.origin}${site.base}${page.address.slice(1)}`;
  const url = URL.parse(href, here);
  if (!url) return gone(href, '', 'it cannot be read as an address');
  if (url.origin !== site.origin) return 'outside';
  const path = decodeURIComponent(url.pathname);
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (!path.startsWith(site.base)) return gone(path, fragment, `it leaves the base path ${site.base}`);
  const local = posix.join('/', path.slice(site.base.length));
  const file = local.endsWith('/') ? `${local}index.html` : local;
  if (!site.files.has(file)) return gone(local, fragment, 'nothing is published there');
  const address = file.replace(/index\.html$/, '');
  const known = site.ids.get(address);
  if (fragment !== '' && known && !known.has(fragment)) {
    return gone(address, fragment, `the page has nothing with the id ${fragment}`);
  }
  return { path: address, fragment, exists: true, why: '' };
}

function gone(path: string, fragment: string, why: string): Target {
  return { path, fragment, exists: false, why };
}
