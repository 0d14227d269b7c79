/** Search: opened from anywhere, by hand or by keyboard; and what readers get when it fails them. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, onPage } from '../support/browser.ts';
import { expectNone } from '../support/findings.ts';
import { attribute } from '../support/html.ts';
import { isIndexable, readSite } from '../support/site.ts';

const FIELD = 'dialog input[type=search]';
const HITS = 'dialog .hits > li';
/** Readers are told within this many milliseconds that no answer came. */
const PATIENCE = 5000;

const isTyping = (page: Page) => page.evaluate((field) => document.activeElement?.matches(field), FIELD);

describe('without script', () => {
  test('the link in the masthead leads to an index of every entry', async () => {
    const { pages, base } = readSite();
    const site = readSite();
    const entries = pages
      .filter(
        (page) => isIndexable(page, site) && /^\/(?:roles|techniques|guides)\/[^/]+\/$/.test(page.address),
      )
      .map(({ address }) => base + address.slice(1));
    expect(entries.length).toBeGreaterThan(30);
    await onPage(
      '/',
      async ({ page }) => {
        await page.click('header a[data-search]');
        await page.waitForURL('**/search/');
        const links = await page
          .locator('main a')
          .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
        expectNone(entries.filter((entry) => !links.includes(entry)));
      },
      { javaScriptEnabled: false },
    );
  });

  test('the index leads to every question and table as well', () => {
    const { pages } = readSite();
    const index = pages.find(({ address }) => address === '/search/');
    const links = new Set(index?.elements.flatMap((each) => attribute(each, 'href') ?? []));
    for (const address of ['/faq/', '/compare/']) {
      const part = pages.find((page) => page.address === address);
      const headings =
        part?.elements.filter((each) => each.tagName === 'h2' && attribute(each, 'id') !== 'toc') ?? [];
      const ids = headings.flatMap((each) => attribute(each, 'id') ?? []);
      expectNone(ids.filter((id) => ![...links].some((link) => link.endsWith(`${address}#${id}`))));
      expect(ids.length).toBeGreaterThan(4);
    }
  });
});

describe('opening', () => {
  test.each([
    ['the button', (page: Page) => page.click('a[data-search]')],
    ['/', (page: Page) => page.keyboard.press('/')],
    ['Ctrl and K', (page: Page) => page.keyboard.press('Control+k')],
    ['Command and K', (page: Page) => page.keyboard.press('Meta+k')],
  ])('by %s puts the keyboard into the field', async (_name, open) => {
    await onPage('/guides/', async ({ page, trouble }) => {
      await open(page);
      await page.waitForSelector(FIELD);
      expect(await isTyping(page)).toBe(true);
      expect(page.url()).toBe(at('/guides/'));
      expectNone(trouble);
    });
  });

  test('a slash that belongs to a text opens nothing', async () => {
    await onPage('/search/', async ({ page }) => {
      await page.fill('main input[type=search]', 'and');
      await page.keyboard.type('/or');
      expect(await page.inputValue('main input[type=search]')).toBe('and/or');
      expect(await page.locator('dialog').count()).toBe(0);
    });
  });

  test('a click with Ctrl opens the page of search elsewhere, as with any link', async () => {
    await onPage('/', async ({ page }) => {
      const [other] = await Promise.all([
        page.context().waitForEvent('page'),
        page.click('a[data-search]', { modifiers: ['ControlOrMeta'] }),
      ]);
      await other.waitForURL('**/search/');
      expect(await page.locator('dialog').count()).toBe(0);
    });
  });
});

describe('finding', () => {
  test('groups results by page, and a section’s link lands on the section', async () => {
    await onPage('/', async ({ page, trouble }) => {
      await page.keyboard.press('/');
      await page.fill(FIELD, 'interview');
      await page.waitForSelector(`${HITS} ul a`);
      const groups = await page.locator(HITS).evaluateAll((all) =>
        all.map((hit) => ({
          page: new URL(hit.querySelector('a')?.href ?? '').pathname,
          sections: [...hit.querySelectorAll<HTMLAnchorElement>('ul a')].map(({ pathname, hash }) => ({
            pathname,
            hash,
          })),
        })),
      );
      expect(new Set(groups.map((group) => group.page)).size).toBe(groups.length);
      expect(
        groups.flatMap(({ page: path, sections }) => sections.filter(({ pathname }) => pathname !== path)),
      ).toEqual([]);
      const link = page.locator(`${HITS} ul a`).first();
      const { hash } = await link.evaluate((each: HTMLAnchorElement) => ({ hash: each.hash }));
      expect(hash).toMatch(/^#./);
      await link.click();
      await page.waitForURL((url) => url.hash === hash);
      await page.waitForFunction(
        (id) => {
          const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
          return top >= 0 && top < innerHeight / 2;
        },
        decodeURIComponent(hash.slice(1)),
      );
      expectNone(trouble);
    });
  });

  test('is done by keyboard from start to finish', async () => {
    await onPage('/guides/', async ({ page }) => {
      await page.focus('a[data-search]');
      await page.keyboard.press('Enter');
      await page.waitForSelector(FIELD);
      await page.keyboard.type('few-shot');
      await page.waitForSelector(`${HITS} a`);
      const links = await page
        .locator(`${HITS} a`)
        .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
      const focused = () =>
        page.evaluate(
          () =>
            (document.activeElement as HTMLAnchorElement | null)?.href ?? document.activeElement?.localName,
        );
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(links[0]);
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(links[1]);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toBe('input');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(links[0] ?? 'nowhere');
    });
  });

  test('Enter in the field goes to the first result', async () => {
    await onPage('/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.fill(FIELD, 'glossary');
      const first = await page.locator(`${HITS} a`).first().getAttribute('href');
      await page.press(FIELD, 'Enter');
      await page.waitForURL((url) => url.pathname + url.hash === first || url.pathname === first);
    });
  });

  test('Escape closes it and gives the keyboard back', async () => {
    await onPage('/guides/', async ({ page }) => {
      await page.focus('a[data-search]');
      await page.keyboard.press('Enter');
      await page.waitForSelector(FIELD);
      await page.keyboard.press('Escape');
      await page.waitForSelector(FIELD, { state: 'hidden' });
      expect(await page.evaluate(() => document.activeElement?.matches('a[data-search]'))).toBe(true);
    });
  });

  test('says so where nothing is found, and offers the full index', async () => {
    await onPage('/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.fill(FIELD, 'qqzzqq');
      await page.waitForSelector('dialog [role=status]:has-text("Nothing found")');
      expect(await page.locator('dialog [role=status] a').getAttribute('href')).toMatch(/search\/#index$/);
    });
  });
});

describe('the page of search', () => {
  test('takes its words from the address, and keeps them there', async () => {
    await onPage('/search/?q=prompt', async ({ page, trouble }) => {
      await page.waitForSelector('main .hits a');
      expect(await page.inputValue('main input[type=search]')).toBe('prompt');
      await page.fill('main input[type=search]', 'caching');
      await page.waitForURL('**/search/?q=caching');
      await page.fill('main input[type=search]', '');
      await page.waitForURL((url) => url.search === '');
      expectNone(trouble);
    });
  });
});

describe('when the engine fails', () => {
  const failures: [string, (page: Page) => Promise<unknown>][] = [
    [
      'is missing',
      (page) => page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' })),
    ],
    ['never answers', (page) => page.route('**/pagefind/**', () => undefined)],
    [
      'loads and its index never answers',
      (page) => page.route('**/pagefind/{index,fragment}/**', () => undefined),
    ],
  ];

  test.each(failures)('and %s, readers are told in time and sent to the full index', async (_name, fail) => {
    await onPage('/roles/', async ({ page }) => {
      await fail(page);
      await page.keyboard.press('/');
      await page.fill(FIELD, 'prompt');
      // The wait is the promise that is tested; half a second is the browser's own.
      await page.waitForSelector('dialog [role=status]:has-text("not available")', {
        timeout: PATIENCE + 500,
      });
      await page.click('dialog [role=status] a');
      await page.waitForURL('**/search/#index');
      expect(await page.locator('#index').isVisible()).toBe(true);
    });
  });

  test('and the script of the dialog is missing, the button leads to the page of search', async () => {
    await onPage(null, async ({ page }) => {
      await page.route('**/*search-dialog*', (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto(at('/roles/'));
      await page.click('a[data-search]');
      await page.waitForURL('**/search/');
    });
  });
});
