/** What readers get when search fails them: the truth, within five seconds, and the full index. */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { serve } from '../../scripts/server.ts';
import { at, onPage } from '../support/browser.ts';
import { readSite } from '../support/site.ts';

const FIELD = 'dialog input[type=search]';
const SAID = 'dialog .search-said';
/** Readers are told within this many milliseconds that no answer came. */
const PATIENCE = 5000;

type Fault = (page: Page) => Promise<unknown>;

const answering =
  (pattern: string, answer: (route: Route) => unknown): Fault =>
  (page) =>
    page.route(pattern, async (route) => void (await answer(route)));
const missing = (pattern: string) => answering(pattern, (route) => route.fulfill({ status: 404, body: '' }));
const silent = (pattern: string) => answering(pattern, () => undefined);
const altered = (pattern: string, alter: (body: Buffer) => Buffer) =>
  answering(pattern, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ status: 200, body: alter(await response.body()) });
  });
/** Another letter in the middle, under the sums of before. */
const flipped = (body: Buffer) => {
  const copy = Buffer.from(body);
  const middle = Math.floor(copy.length / 2);
  copy[middle] = (copy[middle] ?? 0) ^ 0xff;
  return copy;
};
/** Content that is packed well and is not what was asked for. */
const exchanged = (body: Buffer) => {
  const content = gunzipSync(body);
  content[content.length - 2] = (content[content.length - 2] ?? 0) ^ 1;
  return gzipSync(content);
};
const cut = (body: Buffer) => body.subarray(0, Math.floor(body.length / 2));
const page404 = () => Buffer.from('<!doctype html><title>Not here</title><p>Not here.</p>');

const FAULTS: [string, Fault][] = [
  ['the engine is missing', missing('**/pagefind/pagefind.js*')],
  ['the engine never answers', silent('**/pagefind/pagefind.js*')],
  ['the engine is broken', altered('**/pagefind/pagefind.js*', () => Buffer.from('const = ;'))],
  ['a page stands in for the engine', altered('**/pagefind/pagefind.js*', page404)],
  ['the whole folder is missing', missing('**/pagefind/**')],
  ['the whole folder never answers', silent('**/pagefind/**')],
  ['the whole folder is refused', answering('**/pagefind/**', (route) => route.abort())],
  ['the table of the index is missing', missing('**/*.pf_meta')],
  ['the table of the index is altered', altered('**/*.pf_meta', flipped)],
  ['the table of the index never answers', silent('**/*.pf_meta')],
  ['the compiled part is missing', missing('**/*.wasm')],
  ['the compiled part is altered', altered('**/*.wasm', flipped)],
  ['the compiled part never answers', silent('**/*.wasm')],
  ['a chunk is missing', missing('**/pagefind/index/**')],
  [
    'a chunk fails on the server',
    answering('**/pagefind/index/**', (route) => route.fulfill({ status: 503, body: 'busy' })),
  ],
  ['a chunk is altered', altered('**/pagefind/index/**', flipped)],
  ['a chunk is cut short', altered('**/pagefind/index/**', cut)],
  ['a chunk is empty', altered('**/pagefind/index/**', () => Buffer.alloc(0))],
  ['a chunk is another one', altered('**/pagefind/index/**', exchanged)],
  ['a page stands in for a chunk', altered('**/pagefind/index/**', page404)],
  ['a chunk never answers', silent('**/pagefind/index/**')],
  ['no result can be read', missing('**/pagefind/fragment/**')],
  ['every result is altered', altered('**/pagefind/fragment/**', flipped)],
  ['results never answer', silent('**/pagefind/fragment/**')],
];

/** What is said within the time readers are promised. */
async function saidInTime(page: Page, wanted: RegExp): Promise<string> {
  await page.waitForFunction(
    ([said, pattern]) =>
      new RegExp(pattern ?? '').test(document.querySelector(said ?? '')?.textContent ?? ''),
    [SAID, wanted.source],
    // The rest is the browser's own, on a machine that does other work as well.
    { timeout: PATIENCE + 3000, polling: 50 },
  );
  return (await page.textContent(SAID)) ?? '';
}

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.waitForSelector(FIELD);
  await page.fill(FIELD, words);
}

describe.concurrent('readers are told, and sent to the full index, when', () => {
  test.each(FAULTS)('%s', async (_name, fault) => {
    await onPage('/roles/', async ({ page }) => {
      await fault(page);
      await search(page, 'prompt');
      const said = await saidInTime(page, /not available|incomplete/);
      expect(said).not.toMatch(/nothing found|no results|0 results/i);
      expect(await page.locator('dialog .hits a').count()).toBe(0);
      await page.click(`${SAID} a:has-text("full index")`);
      await page.waitForURL('**/search/#index');
      await page.locator('#index').waitFor();
    });
  });

  test('the reader is offline', async () => {
    await onPage('/roles/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.waitForSelector(FIELD);
      await page.context().setOffline(true);
      await page.fill(FIELD, 'zebra crossing');
      expect(await saidInTime(page, /not available/)).not.toMatch(/nothing found/i);
    });
  });

  test('some results cannot be read: the others are shown, as incomplete', async () => {
    await onPage('/roles/', async ({ page }) => {
      let count = 0;
      await page.route('**/pagefind/fragment/**', (route) =>
        (count += 1) % 2 === 0 ? route.fulfill({ status: 404, body: '' }) : route.continue(),
      );
      await search(page, 'prompt');
      await saidInTime(page, /incomplete/);
      expect(await page.locator('dialog .hits a').count()).toBeGreaterThan(0);
    });
  });

  test.each([
    ['with its first letter', '**/pagefind/words/1-i.txt', 'intervewz'],
    ['with other letters', '**/pagefind/words/2-n.txt', 'xnterview'],
  ])('help with spelling %s does not come: nothing is called missing', async (_name, file, word) => {
    await onPage('/roles/', async ({ page }) => {
      await missing(file)(page);
      await search(page, word);
      expect(await saidInTime(page, /incomplete|not available/)).not.toMatch(/nothing found/i);
    });
  });

  test('the words were already answered once: a later fault is told as well', async () => {
    await onPage('/roles/', async ({ page }) => {
      await search(page, 'prompt');
      await page.waitForSelector('dialog .hits a');
      await missing('**/pagefind/**')(page);
      await page.fill(FIELD, 'zero-shot');
      await saidInTime(page, /not available|incomplete/);
    });
  });
});

describe.concurrent('a search that failed', () => {
  test('works again when asked again', async () => {
    await onPage('/roles/', async ({ page }) => {
      await missing('**/pagefind/**')(page);
      await search(page, 'prompt');
      await saidInTime(page, /not available/);
      await page.unroute('**/pagefind/**');
      await page.click(`${SAID} button:has-text("Try again")`);
      await page.waitForSelector('dialog .hits a');
    });
  });

  test('shows what it finds where the answer comes late', async () => {
    await onPage('/roles/', async ({ page }) => {
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/pagefind/index/**', async (route) => {
        await held;
        await route.continue();
      });
      await search(page, 'prompt');
      await saidInTime(page, /not available yet/);
      release();
      await page.waitForSelector('dialog .hits a');
      expect(await page.textContent(SAID)).not.toMatch(/not available/);
    });
  });

  test('filters that do not come leave the search as it is', async () => {
    await onPage('/roles/', async ({ page }) => {
      await missing('**/{facets.json,filter/**}')(page);
      await search(page, 'prompt');
      await page.waitForSelector('dialog .hits a');
    });
  });

  test('of filters that do not come the choice in the address can be left', async () => {
    await onPage(null, async ({ page }) => {
      await missing('**/facets.json')(page);
      await page.goto(at('/search/?q=prompt&kind=Term&role=Prompt+engineer'));
      await page.click('button:has-text("Look everywhere")');
      await page.waitForSelector('.hits a');
      await page.waitForURL(at('/search/?q=prompt'));
    });
  });

  test.each<[string, Fault]>([
    ['is missing', missing('**/_astro/search-dialog*')],
    ['never answers', silent('**/_astro/search-panel*')],
    ['is asked for offline', (page) => page.context().setOffline(true)],
  ])(
    'and the script of the dialog %s, the page stays and says so, with the full index',
    async (_name, fault) => {
      await onPage('/roles/', async ({ page }) => {
        await fault(page);
        await page.keyboard.press('/');
        const notice = page.locator('a:popover-open');
        await notice.waitFor({ timeout: PATIENCE + 3000 });
        expect(page.url()).toBe(at('/roles/'));
        expect(await notice.textContent()).toMatch(/unavailable/);
        expect(await notice.evaluate((each) => document.activeElement === each)).toBe(true);
        await page.context().setOffline(false);
        await page.keyboard.press('Enter');
        // The page of search waits for the same script.
        await page.waitForURL('**/search/', { waitUntil: 'commit' });
      });
    },
  );

  test('because the filters never answer, does not wait for them', async () => {
    await onPage('/roles/', async ({ page }) => {
      await silent('**/facets.json')(page);
      await search(page, 'prompt');
      await page.waitForSelector('dialog .hits a');
    });
  });

  test('in the help with spelling alone, where a page stands in for it, is told', async () => {
    await onPage('/roles/', async ({ page }) => {
      await altered('**/pagefind/words/**', page404)(page);
      await search(page, 'zalary');
      expect(await saidInTime(page, /incomplete/)).not.toMatch(/nothing found/i);
    });
  });

  test('and the script of the page is missing, the page says so above the full index', async () => {
    await onPage(null, async ({ page }) => {
      await page.route('**/_astro/*search-p*', (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto(at('/search/?q=prompt'));
      expect(await page.textContent('[data-waiting]')).toMatch(/has not started/);
    });
  });
});

describe.concurrent('a policy that', () => {
  const POLICIES: [string, string][] = [
    ['forbids compiled parts', "script-src 'self' 'unsafe-inline'"],
    ['forbids fetching', "connect-src 'none'"],
  ];

  test.each(POLICIES)('%s, sent as a header, is told', async (_name, policy) => {
    const { folder, base } = readSite();
    const { address, close } = await serve(folder, { base, headers: { 'Content-Security-Policy': policy } });
    try {
      await onPage(null, async ({ page }) => {
        await page.goto(`${address}roles/`);
        await search(page, 'prompt');
        expect(await saidInTime(page, /not available/)).not.toMatch(/nothing found/i);
      });
    } finally {
      await close();
    }
  });

  test.each(POLICIES)('%s, in the page, is told', async (_name, policy) => {
    await onPage(null, async ({ page }) => {
      await page.route('**/roles/', async (route) => {
        const response = await route.fetch();
        const meta = `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`;
        await route.fulfill({ response, body: (await response.text()).replace('<head>', meta) });
      });
      await page.goto(at('/roles/'));
      await search(page, 'prompt');
      expect(await saidInTime(page, /not available/)).not.toMatch(/nothing found/i);
    });
  });

  test('is as strict as search can bear lets it work, with trusted types, as a header', async () => {
    const { folder, base } = readSite();
    const policy =
      "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
      "img-src 'self' data:; font-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
    const { address, close } = await serve(folder, { base, headers: { 'Content-Security-Policy': policy } });
    try {
      await onPage(
        null,
        async ({ page, trouble }) => {
          await page.goto(`${address}roles/`);
          await search(page, 'few-shot');
          await page.waitForSelector('dialog .hits a');
          expect(trouble).toEqual([]);
        },
        { origin: () => address },
      );
    } finally {
      await close();
    }
  });
});
