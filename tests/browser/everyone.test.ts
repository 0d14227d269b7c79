/**
 * A reference book for everyone: every page, narrow and wide, in light, dark, forced colours and without
 * motion, with axe and the checks of tests/support/everyone.
 *
 * Here a check is asked where its answer can differ: layout and the walk with the Tab key at each width, colours
 * in each theme at one width. One page of each kind is asked everything everywhere, which shows that nothing is
 * missed by that. The pages of single sections are many and alike: every fifth, in order of address, is looked at
 * on a narrow screen, and every fortieth like any other page.
 *
 * `npm run everyone` leaves nothing out: every page, every check, every mode.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { afterAll, describe, test } from 'vitest';
import { at, onPage } from '../support/browser.ts';
import { examine, watched, type Examination, type Extent } from '../support/everyone/examine.ts';
import { expectNone } from '../support/findings.ts';
import { pagesOfEachKind, readSite } from '../support/site.ts';

const ALL_MODES = process.env['ALL_MODES'] === '1';
/** Samples of the sections: every so many like any other page, every so many on a narrow screen. */
const EVERY = { usual: 40, narrow: 5 };
/** The packet of everything is as long as the book. */
const LONG = { timeout: 900_000 };
/** So many pages of sections are looked at one after another in one tab. */
const BATCH = 15;

const addresses = readSite()
  .pages.map(({ address }) => address)
  .sort();
const sections = addresses.filter((address) => address.startsWith('/s/'));
const pages = addresses.filter((address) => !address.startsWith('/s/'));
const kinds = new Set(pagesOfEachKind(addresses));
const isSample = (address: string, index: number) =>
  ALL_MODES || kinds.has(address) || index % EVERY.usual === 0;
const sample = sections.filter(isSample);
const others = sections.filter((address, index) => !isSample(address, index) && index % EVERY.narrow === 0);
const batches = Array.from({ length: Math.ceil(others.length / BATCH) }, (_, index) => ({
  first: others[index * BATCH] ?? '',
  batch: others.slice(index * BATCH, (index + 1) * BATCH),
}));
const extentOf = (address: string): Extent => (ALL_MODES || kinds.has(address) ? 'whole' : 'usual');

const seen: Examination[] = [];

async function look(batch: readonly string[], extent: Extent): Promise<void> {
  await onPage(
    null,
    async ({ page, trouble }) => {
      const findings: string[] = [];
      for (const address of batch) {
        const examination = await examine(page, at(address), extent);
        seen.push(examination);
        findings.push(...[...examination.findings, ...trouble.splice(0)].map((each) => `${address} ${each}`));
      }
      expectNone(findings);
    },
    { before: watched },
  );
}

describe.concurrent('everyone can read', () => {
  test.for([...pages, ...sample])('%s', LONG, (address) => look([address], extentOf(address)));
  test.for(batches)('$first and those after it', ({ batch }) => look(batch, 'narrow'));
});

afterAll(() => {
  const report = {
    pages: seen.length,
    looks: seen.reduce((sum, { modes }) => sum + modes, 0),
    leastContrast: Math.min(...seen.map((each) => each.leastContrast)),
    mostShift: Math.max(...seen.map((each) => each.shift)),
  };
  mkdirSync('reports', { recursive: true });
  writeFileSync(`reports/everyone${ALL_MODES ? '-all' : ''}.json`, `${JSON.stringify(report, null, 2)}\n`);
});
