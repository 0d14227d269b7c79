/** What pages weigh: every page within the budget of its kind, and nothing that keeps it from being painted. */
import { expect, test } from 'vitest';
import { PAGE_KINDS, ROUND_TRIP, weigh } from '../../scripts/weights.ts';
import { expectNone } from '../support/findings.ts';
import { attribute } from '../support/html.ts';
import { readSite } from '../support/site.ts';

const site = readSite();
const kindOf = (address: string) => PAGE_KINDS.find(({ matches }) => matches(address));

test.each(PAGE_KINDS)('every page is within its budget: $name', (kind) => {
  const pages = site.pages.filter(({ address }) => kindOf(address) === kind);
  expect(pages, 'There is no such page.').not.toEqual([]);
  expectNone(
    pages.flatMap(({ address }) => {
      const { page, script } = weigh(site.folder, address);
      const over = (what: string, bytes: number, most: number) =>
        bytes > most ? [`${address} weighs ${bytes} bytes${what}, and may weigh ${most}`] : [];
      return [...over('', page, kind.budget.page), ...over(' of script', script, kind.budget.script)];
    }),
  );
});

test('a budget beyond one round trip has its reason', () => {
  const beyond = PAGE_KINDS.filter(({ budget }) => budget.page > ROUND_TRIP || budget.script > 2_000);
  expectNone(beyond.filter(({ because }) => because === undefined).map(({ name }) => name));
});

test('nothing keeps a page from being painted', () => {
  expectNone(
    site.pages.flatMap(({ address, elements }) =>
      elements
        .filter((each) => {
          const style =
            each.tagName === 'link' &&
            attribute(each, 'rel') === 'stylesheet' &&
            attribute(each, 'media') !== 'print';
          const script =
            each.tagName === 'script' &&
            attribute(each, 'src') !== undefined &&
            attribute(each, 'type') !== 'module' &&
            attribute(each, 'defer') === undefined &&
            attribute(each, 'async') === undefined;
          return style || script;
        })
        .map((each) => `${address} waits for ${attribute(each, 'href') ?? attribute(each, 'src') ?? ''}`),
    ),
  );
});

test('a page is drawn once its text begins, with all that stands above', () => {
  expectNone(
    site.pages.flatMap(({ address, elements }) => {
      const awaited = elements
        .filter((each) => attribute(each, 'rel') === 'expect')
        .map((each) => attribute(each, 'href'));
      const [text] = elements.filter((each) => attribute(each, 'id') === 'text');
      return awaited.join() === '#text' && text?.tagName === 'main'
        ? []
        : [`${address} waits for ${awaited.join() || 'nothing'}`];
    }),
  );
});

test('the heading font weighs at most 30 kB', () => {
  const fonts = new Set(site.pages.map(({ address }) => weigh(site.folder, address).font));
  expect(Math.max(...fonts)).toBeLessThanOrEqual(30_000);
  expect(Math.min(...fonts), 'No page goes without it.').toBeGreaterThan(0);
});
