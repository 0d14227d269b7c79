/** Published below a path of its own: links, search and type keep working. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build-site.ts';
import { HOSTS } from '../../scripts/hosts.ts';
import { serve, type Serving } from '../../scripts/server.ts';
import { onPage } from '../support/browser.ts';
import { expectNone } from '../support/findings.ts';
import { faultsOfHost, testName } from '../support/hosts.ts';
import { lasting } from '../support/landing.ts';
import { namesItsAddress } from '../support/rules/head.ts';
import { linksLead } from '../support/rules/links.ts';
import { asksNobodyElse } from '../support/rules/requests.ts';
import { readSite } from '../support/site.ts';

const BASE = '/a/b/';
/** Vitest says these of itself, and a build would believe them. */
const CLEAN = {
  BASE_URL: undefined,
  DEV: undefined,
  MODE: undefined,
  NODE_ENV: undefined,
  PROD: undefined,
  SSR: undefined,
};
const folder = mkdtempSync(join(tmpdir(), 'rolebook-'));
let serving: Serving;

beforeAll(async () => {
  const env = { ...CLEAN, BASE_PATH: BASE, SITE_URL: 'https://example.org' };
  const { ok, output } = await buildSite({ site: folder, env });
  if (!ok) throw new Error(output);
  serving = await serve(folder, { base: BASE });
}, 300_000);

afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['links to what is published', linksLead],
  ['names a canonical address below the path', namesItsAddress],
  ['asks nothing of another site', asksNobodyElse],
])('every page %s', (_name, rule) => {
  const site = readSite(folder);
  expect(site.base).toBe(BASE);
  expectNone(site.pages.flatMap((page) => rule(page, site).map((finding) => `${page.file}: ${finding}`)));
});

test('links lead on', async () => {
  await onPage(
    null,
    async ({ page, trouble }) => {
      await page.goto(serving.address);
      await page.click('header a[href$="/roles/"]');
      await page.waitForURL(`${serving.address}roles/`);
      await page.click('main a[href$="/prompt-engineer/"]');
      await page.waitForURL(`${serving.address}roles/prompt-engineer/`);
      expectNone(trouble);
    },
    { origin: () => serving.address },
  );
});

test('search finds, and its results lead on', async () => {
  await onPage(
    null,
    async ({ page, trouble }) => {
      await page.goto(serving.address);
      await page.keyboard.press('/');
      await page.fill('dialog input', 'few-shot');
      await page.click('dialog .hits a');
      await page.waitForURL((url) => url.pathname.startsWith(BASE) && url.pathname !== BASE);
      expect(await page.locator('h1').isVisible()).toBe(true);
      expectNone(trouble);
    },
    { origin: () => serving.address },
  );
});

test('headings have their typeface', async () => {
  await onPage(
    null,
    async ({ page, trouble }) => {
      await page.goto(serving.address);
      const loaded = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
      });
      expect(loaded.join()).toContain('Newsreader');
      expectNone(trouble);
    },
    { origin: () => serving.address },
  );
});

test('the page for what does not exist is found below the path too', async () => {
  await onPage(
    null,
    async ({ page }) => {
      const answer = await page.goto(`${serving.address}nothing/here/`);
      expect(answer?.status()).toBe(404);
      await page.click('main a[href$="#index"]');
      await page.waitForURL(`${serving.address}search/#index`);
    },
    { origin: () => serving.address },
  );
});

test('the site’s own server sends the headers, and keeps what may be kept', async () => {
  const { origin } = new URL(serving.address);
  expectNone(await faultsOfHost(origin, readSite(folder), { redirects: false }));
});

for (const host of HOSTS)
  test.skipIf(!host.isInstalled)(`it is served below the path by ${testName(host)}`, async () => {
    const site = readSite(folder);
    const { address, close } = await host.start(site.folder, site.base);
    try {
      expectNone(await faultsOfHost(new URL(address).origin, site, { redirects: true }));
      await onPage(
        null,
        async ({ page, trouble }) => {
          await page.goto(address);
          await page.keyboard.press('/');
          await page.fill('dialog input', 'few-shot');
          await page.click('dialog .hits a');
          await page.waitForURL((url) => url.pathname.startsWith(BASE) && url.pathname !== BASE);
          expectNone(lasting(trouble));
        },
        { origin: () => address },
      );
    } finally {
      await close();
    }
  });
