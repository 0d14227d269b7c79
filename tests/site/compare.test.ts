/** The pages that set things side by side. */
import { expect, test } from 'vitest';
import { ATTRIBUTES } from '../../src/domain/matrix.ts';
import { rolePairs } from '../../src/domain/pairs.ts';
import { kitsSideBySide } from '../../src/domain/tools/side-by-side.ts';
import { realContent } from '../support/content.ts';
import { attribute, below, textOf } from '../support/html.ts';
import { expectNone } from '../support/findings.ts';
import { canonicalOf, isIndexable, metaOf, readSite } from '../support/site.ts';

const site = readSite();
const { catalog } = realContent();
const pageAt = (address: string) => {
  const page = site.pages.find((each) => each.address === address);
  if (!page) throw new Error(`There is no ${address}.`);
  return page;
};

test.each(rolePairs(catalog))(
  '$name has a page with every attribute, which needs no script',
  ({ address, roles }) => {
    const page = pageAt(address);
    expect(isIndexable(page, site)).toBe(true);
    const ids = new Set(page.elements.flatMap((each) => attribute(each, 'id') ?? []));
    expectNone(ATTRIBUTES.filter(({ id }) => !ids.has(`roles--${id}`)).map(({ id }) => id));
    const heads = page.elements.filter((each) => attribute(each, 'role') === 'columnheader').map(textOf);
    expect(heads).toEqual(['Attribute', ...roles.map(({ data }) => data.title)]);
  },
);

test.each(rolePairs(catalog))(
  '$name in the other order leads to it, without script too',
  ({ address, roles }) => {
    const [first, second] = roles;
    const page = pageAt(`/compare/${second.id}-vs-${first.id}/`);
    expect(metaOf(page, 'robots')).toContain('noindex');
    expect(canonicalOf(page.elements)).toBe(`${site.origin}${site.base}${address.slice(1)}`);
    const refresh = page.elements.find((each) => attribute(each, 'http-equiv') === 'refresh');
    expect(refresh && attribute(refresh, 'content')).toBe(`0; url=${site.base}${address.slice(1)}`);
  },
);

test('the page of all has the matrix of all roles, every table, the kits side by side, and a link to every pair', () => {
  const page = pageAt('/compare/');
  const tables = page.elements.filter(({ tagName }) => tagName === 'table');
  expect(tables.map((each) => attribute(each, 'data-table'))).toEqual([
    'roles',
    ...catalog.comparisons.map(({ id }) => id),
    ...kitsSideBySide(catalog).map(({ id }) => id),
  ]);
  const links = new Set(page.elements.flatMap((each) => attribute(each, 'href') ?? []));
  expectNone(
    rolePairs(catalog)
      .map(({ address }) => `${site.base}${address.slice(1)}`)
      .filter((address) => !links.has(address)),
  );
  const boxes = page.elements.filter((each) => attribute(each, 'name') === 'role');
  expect(boxes.map((each) => attribute(each, 'value'))).toEqual(catalog.roles.map(({ id }) => id));
});

test('as cards, every cell repeats the head of its column and nothing else is said twice', () => {
  const faults = site.pages.flatMap((page) =>
    page.elements
      .filter((each) => attribute(each, 'data-table'))
      .flatMap((table) => {
        const parts = below(table);
        const heads = parts.filter((each) => attribute(each, 'scope') === 'col').map(textOf);
        return parts
          .filter(({ tagName }) => tagName === 'tr')
          .flatMap((row) => {
            const labels = below(row)
              .filter(({ tagName }) => tagName === 'td')
              .map((cell) => attribute(cell, 'data-label'));
            return labels.length === 0 || labels.join() === heads.slice(1).join()
              ? []
              : [`${page.file}: ${labels.join()}`];
          });
      }),
  );
  expectNone(faults);
});
