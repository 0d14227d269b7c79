/** Search of a built site: its files are made from the records of the content, which the build leaves. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { htmlFiles, SECTIONS } from './html-files.ts';
import { giveMemoryBack } from './memory.ts';
import { FOLDER, openSearch, RECORDS, type Searchable } from './search-files.ts';
import { recordsOfPages } from './search-pages.ts';
import type { Written } from './stages.ts';

/**
 * Makes the files of search, from the records as soon as they are there and from the pages when all are; the file
 * of the records is taken away.
 * @param root the folder of the site
 * @returns how many places can be searched
 */
export async function writeSearch(root: string, written: Written): Promise<number> {
  await written.lists;
  const file = join(root, RECORDS);
  const { records, roles } = JSON.parse(readFileSync(file, 'utf8')) as Searchable;
  rmSync(file);
  const search = await openSearch(join(root, FOLDER));
  await search.add(records);
  giveMemoryBack();
  await written.everything;
  const pages = recordsOfPages(builtPages(root), records);
  await search.add(pages);
  await search.write(roles);
  return records.length + pages.length;
}

/** The HTML of every built page, by its address without the base path, in order. */
function* builtPages(root: string): Generator<[address: string, html: string]> {
  for (const { file, html } of htmlFiles(root, { without: SECTIONS }))
    if (/(?:^|\/)index\.html$/.test(file)) yield [`/${file.replace(/index\.html$/, '')}`, html];
}
