/** Search of a built site: its files are made from the records of the content, which the build leaves. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { htmlFiles, SECTIONS } from './html-files.ts';
import { FOLDER, RECORDS, writeSearchFiles, type Searchable } from './search-files.ts';
import { withPages } from './search-pages.ts';

/**
 * Makes the files of search, and takes the records away.
 * @param root the folder of the site
 * @returns how many places can be searched
 */
export async function writeSearch(root: string): Promise<number> {
  const records = join(root, RECORDS);
  const searchable = JSON.parse(readFileSync(records, 'utf8')) as Searchable;
  rmSync(records);
  await writeSearchFiles(withPages(searchable, builtPages(root)), join(root, FOLDER));
  return searchable.records.length;
}

/** The HTML of every built page, by its address without the base path, in order. */
function builtPages(root: string): Map<string, string> {
  const pages = new Map<string, string>();
  for (const { file, html } of htmlFiles(root, [SECTIONS]))
    if (/(?:^|\/)index\.html$/.test(file)) pages.set(`/${file.replace(/index\.html$/, '')}`, html);
  return pages;
}
