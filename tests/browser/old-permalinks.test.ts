/** Old addresses lead on, at the root and under a path, in a later edition that is built for it. */
import process from 'node:process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import { report } from '../../src/domain/issues.ts';
import { permalinks } from '../../src/domain/permalinks/inventory.ts';
import { LEDGER_FILE } from '../../src/domain/permalinks/ledger.ts';
import { serve, type Serving } from '../../scripts/server.ts';
import { onPage } from '../support/browser.ts';
import { realContent } from '../support/content.ts';
import { everyDeed } from '../support/deeds.ts';
import { expectNone } from '../support/findings.ts';
import { faultsOf, landing, lasting, visitAll } from '../support/landing.ts';
import { after, type OldLink } from '../support/later-edition.ts';
import { buildCopy, type ProjectCopy } from '../support/project-copy.ts';

const { files, catalog, surroundings } = realContent();
const deeds = everyDeed(catalog);
const links = deeds.flatMap((deed) => deed.links);
const edition = after(files, deeds);
/** So many present addresses are tried under a path as well; all of them where ALL_ADDRESSES is set. */
const SAMPLE = process.env['ALL_ADDRESSES'] ? Infinity : 60;
/** Milliseconds in which they are all visited, on a busy machine too. */
const PATIENCE = process.env['ALL_ADDRESSES'] ? 900_000 : 120_000;

const BASES = ['/', '/a/b/'];
const copies = new Map<string, ProjectCopy & { serving: Serving }>();
const homeAt = (base: string) => copies.get(base)?.serving.address ?? '';

beforeAll(async () => {
  await Promise.all(
    BASES.map(async (base) => {
      const copy = await buildCopy(edition, base);
      copies.set(base, { ...copy, serving: await serve(copy.site, { base }) });
    }),
  );
}, 600_000);

afterAll(async () => {
  for (const { serving, remove } of copies.values()) {
    await serving.close();
    remove();
  }
});

test('the later edition may be published', () => {
  const ledger = edition.find(({ path }) => path === LEDGER_FILE)?.text ?? '';
  expect(report(assemble(edition, { ...surroundings, ledger }).issues)).toBe(report([]));
});

describe.concurrent.each(BASES)('at %s', (base) => {
  test('every old link leads on, with script', async () => {
    expectNone(await follow(base, true));
  });

  test('every old link leads on, without script', async () => {
    expectNone(await follow(base, false));
  });
});

describe.concurrent.each([true, false])('under a path, with script: %s', (script) => {
  test('present addresses land in their places', { timeout: PATIENCE }, async () => {
    const present = permalinks(catalog);
    const step = Math.max(1, Math.ceil(present.length / SAMPLE));
    const some = present.filter((_each, index) => index % step === 0);
    expectNone(await visitAll(some, homeAt('/a/b/'), script));
  });
});

test('the stamp of an old short page is taken along', async () => {
  const link = links.find(({ from, to }) => from.startsWith('/s/') && from !== to && !from.includes('#'));
  const home = homeAt('/a/b/');
  await onPage(
    null,
    async ({ page }) => {
      await page.goto(`${home}${link?.from.slice(1)}?v=aaaaaa`);
      await page.waitForURL(`${home}${link?.to.slice(1)}?v=aaaaaa`);
      await page.waitForSelector('.notice:not(:empty)');
    },
    { origin: () => home },
  );
});

/** Follows every old link on a fresh page; a sentence for each that leads a reader astray. */
function follow(base: string, script: boolean): Promise<string[]> {
  const home = homeAt(base);
  return onPage(
    null,
    async ({ page, trouble }) => {
      const faults: string[] = [];
      for (const link of links) {
        trouble.length = 0;
        await page.goto('about:blank');
        const wrong = await faultsAt(page, link, home, script);
        faults.push(...[...wrong, ...lasting(trouble)].map((fault) => `${link.what}: ${link.from} ${fault}`));
      }
      return faults;
    },
    { javaScriptEnabled: script, reducedMotion: 'reduce', origin: () => home },
  );
}

const focusMoved = () => document.activeElement !== document.body;

async function faultsAt(page: Page, link: OldLink, home: string, script: boolean): Promise<string[]> {
  const full = (address: string) => new URL(address.slice(1), home);
  await page.goto(full(link.from).href);
  const leadsOn = script || (await page.locator('meta[http-equiv=refresh]').count()) > 0;
  if (leadsOn) await page.waitForURL(full(link.to).href, { timeout: 5000 }).catch(() => undefined);
  const { pathname, hash } = full(link.to);
  // Script answers once the address has changed.
  if (script && hash) await page.waitForFunction(focusMoved, null, { timeout: 5000 }).catch(() => undefined);
  const found = await landing(page);
  const elsewhere = leadsOn && found.address !== pathname + hash ? [`arrives at ${found.address}`] : [];
  if (leadsOn || link.bare === 'place') {
    return [...elsewhere, ...faultsOf(found, link.words, { focus: script })];
  }
  return [
    ...(found.seen ? [] : ['is not in view']),
    ...(found.links.includes(pathname + hash) ? [] : [`shows no way to ${link.to}`]),
  ];
}
