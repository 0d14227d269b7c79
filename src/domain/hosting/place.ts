/** Where a site is said to stand, before it is built for there. */

/**
 * What is wrong with the place a deployment names, in words; null where nothing is. A wrong one would be found out
 * only by a link preview without its picture, or by a page without its style.
 * @param site `SITE_URL`, where it is set
 * @param base `BASE_PATH`, with slashes at both ends
 */
export function faultOfPlace(site: string | undefined, base: string): string | null {
  if (!/^\/(?:[\w.~+@-]+\/)*$/.test(base) || new URL(base, 'https://example.org').pathname !== base)
    return `BASE_PATH is “${base}”. Write a path of plain letters, digits and hyphens: BASE_PATH=/hiring/`;
  if (site === undefined) return null;
  const address = URL.canParse(site) ? new URL(site) : null;
  if (!address || !/^https?:$/.test(address.protocol))
    return `SITE_URL is “${site}”. Write the whole address: SITE_URL=https://example.org`;
  const path = `${address.pathname}/`.replace(/\/+/g, '/');
  if (address.search || address.hash || (path !== '/' && path !== base))
    return `SITE_URL is “${site}”, and BASE_PATH is “${base}”. Write the path apart: SITE_URL=${address.origin} BASE_PATH=${path}`;
  return null;
}
