/** Search in an editor's server. No build calls this: it is the one place that asks a server. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { searchFiles, type Searchable } from '../finishing/search-files.ts';
import { recordsOfPages } from '../finishing/search-pages.ts';

/** Where they are written on the way, below the project. */
const FOLDER = '.cache/search';

/**
 * The files of search for what an editor's server shows now; pages are those that the home page leads to.
 * @param origin the server
 * @param base the path it serves below, with slashes at both ends
 * @param recordsPath where, below that, it serves the records
 */
export async function runningSearch(
  origin: URL,
  base: string,
  recordsPath: string,
): Promise<Map<string, Uint8Array>> {
  const { records, roles } = (await (
    await fetch(new URL(`${base}${recordsPath}`, origin))
  ).json()) as Searchable;
  const pages = new Map<string, string>();
  const home = await (await fetch(new URL(base, origin))).text();
  const known = new Set(records.map(({ address }) => address));
  const links = [base, ...[...home.matchAll(/\shref="([^"#?]+\/)"/g)].map(([, link = '']) => link)];
  for (const link of new Set(links)) {
    const address = `/${link.slice(base.length)}`;
    if (!link.startsWith(base) || known.has(address) || address.startsWith('/s/')) continue;
    const page = await fetch(new URL(link, origin));
    if (page.ok) pages.set(address, await page.text());
  }
  const folder = join(process.cwd(), FOLDER);
  rmSync(folder, { recursive: true, force: true });
  return searchFiles({ records: [...records, ...recordsOfPages(pages, records)], roles }, folder);
}
