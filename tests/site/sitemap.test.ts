/** The sitemap: exactly the pages that search engines may keep. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isIndexable, metaOf, readSite } from '../support/site.ts';

const site = readSite();
const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const locationsIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
const local = (url: string) => url.replace(`${site.origin}${site.base}`, '/');

const listed = locationsIn(read('sitemap-index.xml'))
  .flatMap((url) => locationsIn(read(local(url))))
  .map(local);

test('the sitemap lists every indexable page and nothing else, once', () => {
  const indexable = site.pages.filter((page) => isIndexable(page, site)).map(({ address }) => address);
  expect(listed.toSorted()).toEqual(indexable.toSorted());
});

test('pages kept out of search engines are not listed', () => {
  const hidden = site.pages
    .filter((page) => metaOf(page, 'robots')?.includes('noindex'))
    .map(({ address }) => address);
  const sections = site.pages.map(({ address }) => address).filter((address) => address.startsWith('/s/'));
  expect(sections.length).toBeGreaterThan(400);
  expect(hidden).toEqual(expect.arrayContaining(['/404.html', '/search/', '/design/', ...sections]));
  expect(hidden.filter((address) => listed.includes(address))).toEqual([]);
});
