/** Every page under every policy that is published: nothing of the site's own is blocked. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOSTS } from '../../scripts/hosts.ts';
import { serve, type Serving } from '../../scripts/server.ts';
import { onPage } from '../support/browser.ts';
import { expectNone } from '../support/findings.ts';
import { testName } from '../support/hosts.ts';
import { lasting } from '../support/landing.ts';
import { readSite } from '../support/site.ts';
import { PAGE_KINDS } from '../../scripts/weights.ts';

const site = readSite();
const META = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
/**
 * Both policies hold at once where a page has one and is sent with the other, and each reports what it blocks. So
 * every page is opened once under both; one of every kind also under each alone, and from each server, which
 * sends every page as it was built with the headers of the build (tests/site/hosts.test.ts). With ALL_PAGES set,
 * every page is opened each way.
 */
const ALL = site.pages.map(({ address }) => address);
const SOME = process.env['ALL_PAGES'] ? ALL : PAGE_KINDS.flatMap(({ matches }) => ALL.find(matches) ?? []);
/** So many pages are open at a time. */
const AT_ONCE = 2;

/** The site with the headers of the build alone: no page has a policy of its own. */
async function withHeadersAlone(): Promise<Serving> {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-headers-'));
  cpSync(site.folder, folder, { recursive: true });
  for (const { file } of site.pages) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(META, ''));
  }
  const { address, close } = await serve(folder, { base: site.base });
  return {
    address,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

interface Way {
  name: string;
  pages: readonly string[];
  start: (() => Promise<Serving>) | null;
}

const WAYS: readonly Way[] = [
  { name: 'both policies', pages: ALL, start: () => serve(site.folder, { base: site.base }) },
  {
    name: 'the policy in the page, on a host without headers',
    pages: SOME,
    start: () => serve(site.folder, { base: site.base, headers: {} }),
  },
  { name: 'the headers that _headers has, and no policy in the page', pages: SOME, start: withHeadersAlone },
  ...HOSTS.map((host) => ({
    name: `both, from ${testName(host)}`,
    pages: SOME,
    start: host.isInstalled ? () => host.start(site.folder, site.base) : null,
  })),
];

/** Reports everything a policy blocks, while the page is there and after. */
async function watchPolicy(page: Page, blocked: string[]): Promise<void> {
  await page.exposeFunction('blocked', (what: string) => blocked.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { blocked: report } = globalThis as unknown as { blocked: (what: string) => void };
      report(
        `${location.pathname}: ${event.effectiveDirective} blocked ${event.blockedURI} (${event.sample})`,
      );
    });
  });
}

for (const { name, pages, start } of WAYS)
  describe.skipIf(start === null)(`under ${name}`, () => {
    let serving: Serving | undefined;
    const home = () => serving?.address ?? '';
    beforeAll(async () => {
      if (start) serving = await start();
    });
    afterAll(() => serving?.close());

    test(`${pages.length} pages load whole, and nothing is blocked`, async () => {
      const waiting = [...pages];
      const blocked: string[] = [];
      let visited = 0;
      const reader = () =>
        onPage(
          null,
          async ({ page, trouble }) => {
            await watchPolicy(page, blocked);
            for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
              await page.goto(home() + address.slice(1), { waitUntil: 'domcontentloaded' });
              visited += 1;
              blocked.push(
                ...lasting(trouble.splice(0))
                  // The page for what is not found is sent as such; a file that is missing is named besides.
                  .filter((each) => !each.includes('status of 404'))
                  .map((each) => `${address}: ${each}`),
              );
            }
          },
          { origin: home },
        );
      await Promise.all(Array.from({ length: AT_ONCE }, reader));
      expectNone(blocked);
      expect(visited).toBe(pages.length);
    }, 600_000);

    test('everything readers do works, and nothing is blocked', async () => {
      await onPage(
        null,
        async ({ page, trouble }) => {
          const blocked: string[] = [];
          await watchPolicy(page, blocked);
          const open = (address: string) => page.goto(home() + address);
          await open('roles/');
          await page.keyboard.press('/');
          await page.fill('dialog input[type=search]', 'few-shot');
          await page.click('dialog .hits a');
          await page.waitForURL((url) => !url.pathname.endsWith('/roles/'));
          await open('search/?q=prompt');
          await page.waitForSelector('main .hits a');
          await open('guides/interviewing/');
          await page.selectOption('#theme', 'dark');
          await page.locator('h2 [data-copy]').first().click();
          await page.waitForSelector('.copy-panel');
          await page.waitForFunction(() =>
            /Review|Copied|Link/.test(document.querySelector('.copy-panel')?.textContent ?? ''),
          );
          await open('decide/?aim=exact');
          await page.locator('decide-form input[type=radio]').nth(4).check();
          await open('decide/together/');
          await open('compare/');
          await page.getByRole('checkbox', { name: 'Prompt engineer' }).uncheck();
          await open('packet/');
          await page.locator('packet-maker summary').first().click();
          await page.locator('packet-maker input[type=checkbox]').first().check();
          await open('start/new-manager/');
          await open('evidence/');
          expectNone([...blocked, ...lasting(trouble)]);
        },
        // A browser without a window has nobody to ask for leave to copy.
        { origin: home, permissions: ['clipboard-write'] },
      );
    });
  });

test('what is blocked is noticed', async () => {
  const blocked: string[] = [];
  const { address, close } = await serve(site.folder, { base: site.base });
  await onPage(null, async ({ page, trouble }) => {
    await watchPolicy(page, blocked);
    await page.route('**/roles/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}<p style="color:red">x</p>` });
    });
    await page.goto(`${address}roles/`, { waitUntil: 'load' });
    expect(blocked.join()).toContain('style-src-attr');
    expect(trouble.join()).toContain('Content Security Policy');
  });
  await close();
});
