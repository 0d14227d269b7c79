/** Every page that may be offered to a lost reader has a name. */
import { expect, test } from 'vitest';
import { addressTitles } from '../../../src/domain/permalinks/address-titles.ts';
import { addressTable } from '../../../src/domain/permalinks/table.ts';
import { firstEdition, guideWith, nextEdition } from '../../support/addresses.ts';

const first = firstEdition({
  'content/guides/day-rates.mdx': guideWith(['pay', 'day-to-day']),
  'content/guides/gone.mdx': guideWith(['pay']),
});
const { catalog, ledger } = nextEdition(first, {
  'content/guides/day-rates.mdx': guideWith(['pay', 'day-to-day'], [{ was: 'guides/gone' }]),
});
const titles = addressTitles(catalog, ledger);

test('every page in the table of addresses has a title, and no place in a page has one', () => {
  const pages = Object.entries(addressTable(catalog, ledger))
    .filter(([before]) => !before.endsWith('#'))
    .flatMap(([before, names]) => names.map((name) => `${before}${name}/`));
  expect(pages.filter((address) => !titles[address])).toEqual([]);
  expect(Object.keys(titles).filter((address) => address.includes('#'))).toEqual([]);
});

test('a section is named with its page, and an old page after what took its place', () => {
  const { title } = catalog.guides.find(({ id }) => id === 'day-rates')?.data ?? {};
  expect(title).toBeTruthy();
  expect(titles['/guides/day-rates/']).toBe(title);
  expect(titles['/s/day-rates/pay/']).toMatch(`: ${title}`);
  expect(titles['/guides/gone/']).toBe(title);
});
