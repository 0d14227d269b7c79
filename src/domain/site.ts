import type { SiteData } from '../schemas/site.ts';
import type { Catalog } from './catalog.ts';

/**
 * What the site says of itself.
 * @throws where site.yaml is missing: the checks refuse that first
 */
export function siteOf(catalog: Catalog): SiteData {
  const site = catalog.site[0];
  if (!site) throw new Error('content/site.yaml is missing.');
  return site.data;
}
