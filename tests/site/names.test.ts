/** Titles and descriptions: what a reader sees of a page in a list of results, in a tab, in a link's preview. */
import { expect, test } from 'vitest';
import { expectNone } from '../support/findings.ts';
import { titleOf } from '../support/rules/head.ts';
import { isIndexable, metaOf, readSite, type Page } from '../support/site.ts';

const site = readSite();
const named = site.pages.filter((page) => !metaOf(page, 'robots')?.includes('noindex'));

test.each([
  ['title', titleOf],
  ['description', (page: Page) => metaOf(page, 'description') ?? ''],
])('no two pages share a %s', (_name, read) => {
  const byWords = Map.groupBy(named, read);
  const shared = [...byWords].filter(([, pages]) => pages.length > 1);
  expectNone(shared.map(([words, pages]) => `“${words}”: ${pages.map(({ file }) => file).join(', ')}`));
});

test('there are pages to compare', () => {
  expect(named.filter((page) => isIndexable(page, site)).length).toBeGreaterThan(40);
});
