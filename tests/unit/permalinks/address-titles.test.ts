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
  // An address in place of a title leads to a title.
  const led = Object.values(titles).filter((title) => title.startsWith('/'));
  expect(led.filter((address) => !titles[address] || titles[address]?.startsWith('/'))).toEqual([]);
});

test('a section is named with its page, and an old page leads to what took its place', () => {
  const { title } = catalog.guides.find(({ id }) => id === 'day-rates')?.data ?? {};
  expect(title).toBeTruthy();
  expect(titles['/guides/day-rates/']).toBe(title);
  expect(titles['/s/day-rates/pay/']).toMatch(`: ${title}`);
  expect(titles['/guides/gone/']).toBe('/guides/day-rates/');
  expect(titles['/s/gone/pay/']).toBe('/s/day-rates/pay/');
});
