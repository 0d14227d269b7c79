/**
 * A reference book for everyone: every page, narrow and wide, in light, dark, forced colours and without
 * motion, with axe and the checks of tests/support/everyone.
 *
 * A check is asked where its answer can differ: layout and the walk with the Tab key at each width, colours
 * in each theme. One page of each kind is asked everything everywhere, which shows that nothing is missed
 * by that. The pages of single sections are many and alike: all of them are looked at on a narrow screen,
 * and every fortieth, in order of address, like any other page.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, test } from 'vitest';
import { at, onPage } from '../support/browser.ts';
import { examine, type Examination, type Extent } from '../support/everyone/examine.ts';
import { expectNone } from '../support/findings.ts';
import { readSite } from '../support/site.ts';

const EVERY = 40;
const addresses = readSite()
  .pages.map(({ address }) => address)
  .sort();
const sections = addresses.filter((address) => address.startsWith('/s/'));
const pages = addresses.filter((address) => !sections.includes(address));
const sample = sections.filter((_, index) => index % EVERY === 0);
/** The first page of each kind: of each folder, and of sections. */
const kinds = new Set([
  ...Map.groupBy(pages, (address) => `${address.split('/')[1] ?? ''} ${address.split('/').length}`).values(),
  sample,
].flatMap((group) => group.slice(0, 1)));

const seen: Examination[] = [];

describe.concurrent('a page is open to everyone', () => {
  test.for([...pages, ...sections])('%s', async (address) => {
    const extent: Extent = kinds.has(address) ? 'whole' : pages.includes(address) || sample.includes(address) ? 'usual' : 'narrow';
    await onPage(null, async ({ page, trouble }) => {
      const examination = await examine(page, at(address), extent);
      seen.push(examination);
      expectNone([...examination.findings, ...trouble]);
    });
  });
});

afterAll(() => {
  const looks = seen.reduce((sum, { modes }) => sum + modes, 0);
  const leastContrast = Math.min(...seen.map((each) => each.leastContrast));
  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/everyone.json', `${JSON.stringify({ pages: seen.length, looks, leastContrast }, null, 2)}\n`);
});
