/** Writes an address of the site for the place it is published at. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Puts the base path before an address of this site; leaves other addresses and bare fragments alone. */
export function href(address: string): string {
  return address.startsWith('/') ? `${base}${address}` : address;
}

const known = new Map<string | undefined, (address: string) => string>();

/** What writes an address of this site in full; leaves other addresses alone. The same function for the same site. */
export function absoluteAt(site: URL | undefined): (address: string) => string {
  const absolute = known.get(site?.href) ?? ((address) => new URL(href(address), site).href);
  known.set(site?.href, absolute);
  return absolute;
}
