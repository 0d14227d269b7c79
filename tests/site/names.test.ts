/** Titles and descriptions: what a reader sees of a page in a list of results, in a tab, in a link's preview. */
import { expect, test } from 'vitest';
import { expectNone } from '../support/findings.ts';
import { titleOf } from '../support/rules/head.ts';
import { isIndexable, metaOf, readSite, type Page } from '../support/site.ts';

const site = readSite();
// The page of one section may be called like another page: it is found under the address of its whole.
const named = site.pages.filter((page) => isIndexable(page, site));

test.each([
  ['title', titleOf],
  ['description', (page: Page) => metaOf(page, 'description') ?? ''],
])('no two pages share a %s', (_name, read) => {
  const byWords = Map.groupBy(named, read);
  const shared = [...byWords].filter(([, pages]) => pages.length > 1);
  expectNone(shared.map(([words, pages]) => `“${words}”: ${pages.map(({ file }) => file).join(', ')}`));
});

test('there are pages to compare', () => {
  expect(named.length).toBeGreaterThan(40);
});
