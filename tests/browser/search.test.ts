/** Search: opened from anywhere, by hand or by keyboard, and what it shows. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, onPage } from '../support/browser.ts';
import { expectNone } from '../support/findings.ts';
import { attribute } from '../support/html.ts';
import { openSearch } from '../support/search/relevance.ts';
import { isIndexable, readSite } from '../support/site.ts';

const FIELD = 'dialog input[type=search]';
const HITS = 'dialog .hits > li';

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
      const heads = await page.locator(`${HITS} .hit-head`).allTextContents();
      expect(new Set(heads).size).toBe(heads.length);
      expect(heads.length).toBeGreaterThan(4);
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

  // Relevance is measured in Node over the same files: it may only be trusted where this holds.
  test('shows in the browser what is found where relevance is measured', async () => {
    const { folder, base } = readSite();
    const ask = await openSearch(folder);
    await onPage('/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.waitForSelector(FIELD);
      for (const query of ['salary', 'how do I test prompts', 'pyton developer', 'take-home test', 'CoT']) {
        const { groups, total } = await ask(query);
        await page.fill(FIELD, query);
        await page.waitForSelector(`dialog .search-said:has-text("${total} results for “${query}”")`);
        const shown = await page
          .locator(`${HITS} a`)
          .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
        const found = groups.flatMap(({ places }) => {
          const [best, ...others] = places;
          return best?.record.within === '' ? [best, ...others] : places;
        });
        expect(shown).toEqual(found.map(({ record }) => base + record.url.slice(1)));
      }
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

  test('leaves arrow keys to a word that is being composed', async () => {
    await onPage('/guides/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.fill(FIELD, 'salary');
      await page.waitForSelector(`${HITS} a`);
      const press = (isComposing: boolean) =>
        page.$eval(
          FIELD,
          (field, composing) =>
            field.dispatchEvent(
              new KeyboardEvent('keydown', {
                key: 'ArrowDown',
                isComposing: composing,
                bubbles: true,
                cancelable: true,
              }),
            ),
          isComposing,
        );
      expect(await press(true)).toBe(true);
      expect(await isTyping(page)).toBe(true);
      expect(await press(false)).toBe(false);
    });
  });

  test('what is printed is the page below the dialog', async () => {
    await onPage('/guides/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.fill(FIELD, 'salary');
      await page.waitForSelector(`${HITS} a`);
      expect(await page.isVisible('dialog')).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await page.isVisible('dialog')).toBe(false);
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

  test('Enter waits for the answer to what was typed last', async () => {
    await onPage('/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.fill(FIELD, 'offshore');
      await page.waitForSelector(`${HITS} a`);
      await page.route('**/pagefind/index/**', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
      await page.fill(FIELD, 'temperature');
      await page.press(FIELD, 'Enter');
      await page.waitForURL(/temperature/);
    });
  });

  test('Enter leads nowhere once the dialog is closed, or other words are typed', async () => {
    await onPage('/guides/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.fill(FIELD, 'cot');
      await page.waitForSelector(`${HITS} a`);
      await page.route('**/pagefind/**', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
      await page.locator(FIELD).fill('salary');
      await page.keyboard.press('Enter');
      await page.keyboard.type(' prompt');
      await page.waitForSelector('dialog .search-said:has-text("salary prompt")');
      expect(page.url()).toBe(at('/guides/'));
      await page.fill(FIELD, 'temperature');
      await page.keyboard.press('Enter');
      await page.click('.search-close');
      await page.waitForTimeout(2500);
      expect(page.url()).toBe(at('/guides/'));
    });
  });

  test('on a narrow screen results have the room of the filters, which a press brings back', async () => {
    await onPage(
      '/guides/',
      async ({ page }) => {
        await page.keyboard.press('/');
        await page.waitForSelector('dialog .facets');
        await page.fill(FIELD, 'interview');
        await page.waitForSelector(`${HITS} a`);
        const top = await page
          .locator(`${HITS} a`)
          .first()
          .evaluate((each) => each.getBoundingClientRect().top);
        expect(top).toBeLessThan(340);
        await page.click('.facets-fold');
        expect(await page.locator('dialog .facets').isVisible()).toBe(true);
      },
      { viewport: { width: 360, height: 340 } },
    );
  });

  test('on the page of search, a slash goes to its own field', async () => {
    await onPage('/search/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.waitForFunction(() => document.activeElement?.matches('main input[type=search]'));
      expect(await page.locator('dialog').count()).toBe(0);
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
      await page.waitForSelector('dialog .search-said:has-text("Nothing found")');
      expect(await page.locator('.search-said a:has-text("full index")').getAttribute('href')).toMatch(
        /search\/#index$/,
      );
      expect(await page.locator('.search-start a').count()).toBeGreaterThan(2);
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

describe('filters', () => {
  const chip = (name: string) => `dialog .facet:has(input[value="${name}"])`;

  test('that an old address names and that there are no more are left out, of the address too', async () => {
    await onPage('/search/?q=salary&kind=FAQ', async ({ page }) => {
      await page.waitForSelector('.hits a');
      await page.waitForFunction(() => !location.search.includes('kind'));
      expect(await page.textContent('.search-said')).toMatch(/^\d+ results for “salary”/);
    });
  });

  test('can be used before anything is typed, and count what they lead to', async () => {
    await onPage('/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.waitForSelector(chip('Technique'));
      const count = await page.textContent(`${chip('Technique')} .count`);
      expect(Number(count)).toBeGreaterThan(100);
      await page.check('dialog input[value="Technique"]');
      await page.waitForSelector(`dialog .search-said:has-text("${count} results")`);
      const kinds = await page.locator('dialog .hit-kind').allTextContents();
      expect(kinds.filter((kind) => !kind.startsWith('Technique'))).toEqual([]);
    });
  });

  test('count what is left of a search, and the counts are true', async () => {
    await onPage('/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.fill(FIELD, 'interview');
      await page.waitForSelector(`${HITS} a`);
      await page.waitForSelector('dialog [data-counting]', { state: 'detached' });
      const count = await page.textContent(`${chip('Guide')} .count`);
      await page.check('dialog input[value="Guide"]');
      await page.waitForSelector(`dialog .search-said:has-text("${count} result")`);
      await page.check('dialog input[value="Prompt engineer"]');
      await page.waitForFunction(
        (before) => !document.querySelector('dialog .search-said')?.textContent.startsWith(`${before} `),
        count,
      );
    });
  });

  test('show a role with its mark and its name', async () => {
    await onPage('/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.fill(FIELD, 'python developer');
      await page.waitForSelector(`${HITS} a`);
      const first = page.locator(HITS).first();
      expect(await first.locator('.hit-head svg').count()).toBe(1);
      expect(await first.locator('.hit-head').textContent()).toBe('Python developer Role');
    });
  });
});

describe('what is heard', () => {
  test('is the count, once, after a pause', async () => {
    await onPage('/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.waitForSelector(FIELD);
      await page.evaluate(() => {
        const heard: string[] = [];
        const region = document.querySelector('dialog [role=status]');
        if (region)
          new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true });
        Object.assign(window, { heard });
      });
      await page.locator(FIELD).pressSequentially('temperature', { delay: 40 });
      await page.waitForSelector('dialog [role=status]:has-text("temperature")', { state: 'attached' });
      const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
      expect(heard).toEqual([expect.stringMatching(/^\d+ results? for “temperature”\.$/)]);
    });
  });
});

describe('coming back', () => {
  test('from a result of the dialog finds the search as it was left', async () => {
    await onPage('/guides/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.fill(FIELD, 'offshore');
      await page.waitForSelector(`${HITS} a`);
      const link = page.locator(`${HITS} a`).nth(1);
      const href = await link.evaluate((each: HTMLAnchorElement) => each.href);
      await link.click();
      await page.waitForURL(href);
      await page.goBack();
      await page.waitForSelector(`${HITS} a`);
      expect(await page.inputValue(FIELD)).toBe('offshore');
      await page.waitForFunction(
        (wanted) => (document.activeElement as HTMLAnchorElement | null)?.href === wanted,
        href,
      );
    });
  });

  test('to the page of search finds words, filters and the result that was followed', async () => {
    await onPage('/search/?q=interview&kind=Guide', async ({ page }) => {
      await page.waitForSelector('main .hits a');
      const link = page.locator('main .hits a').nth(2);
      const href = await link.evaluate((each: HTMLAnchorElement) => each.href);
      await link.click();
      await page.waitForURL(href);
      await page.goBack();
      await page.waitForSelector('main .hits a');
      expect(new URL(page.url()).search).toBe('?q=interview&kind=Guide');
      expect(await page.isChecked('main input[value="Guide"]')).toBe(true);
      await page.waitForFunction(
        (wanted) => (document.activeElement as HTMLAnchorElement | null)?.href === wanted,
        href,
      );
    });
  });

  test('a result on the same page closes the dialog over it', async () => {
    await onPage('/faq/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.fill(FIELD, 'Does a prompt engineer need to know Python?');
      await page.waitForSelector(`${HITS} a`);
      await page.press(FIELD, 'Enter');
      await page.waitForURL('**/faq/#does-a-prompt-engineer-need-python');
      expect(await page.locator('dialog').isVisible()).toBe(false);
    });
  });
});

describe('the page arrived at', () => {
  const marked = (page: Page) =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found')?.keys() ?? [])].map((range) => String(range).toLowerCase()),
    );

  test('has the words marked, without a change to its elements, until they are cleared', async () => {
    await onPage('/', async ({ page, trouble }) => {
      await page.keyboard.press('/');
      await page.fill(FIELD, 'temperature');
      await page.waitForSelector(`${HITS} a[href*="/techniques/"]`);
      await page.click(`${HITS} a[href*="/techniques/"]`);
      await page.waitForSelector('.found-words');
      const words = await marked(page);
      expect(words.length).toBeGreaterThan(3);
      expect(words.filter((word) => !word.startsWith('temperature'))).toEqual([]);
      expect(await page.locator('main mark').count()).toBe(0);
      await page.click('.found-words button');
      expect(await marked(page)).toEqual([]);
      expect(await page.locator('.found-words').count()).toBe(0);
      await page.reload();
      expect(await page.locator('.found-words').count()).toBe(0);
      expectNone(trouble);
    });
  });

  test('has the words marked that were found, where there was a slip', async () => {
    await onPage('/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.fill(FIELD, 'temprature');
      await page.waitForSelector(`${HITS} a[href*="/techniques/"]`);
      await page.click(`${HITS} a[href*="/techniques/"]`);
      await page.waitForSelector('.found-words:has-text("temperature")');
    });
  });

  test('has the marks of the newest words alone, and one way to clear them', async () => {
    await onPage('/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.fill(FIELD, 'temperature');
      await page.waitForSelector(`${HITS} a[href*="/techniques/"]`);
      await page.click(`${HITS} a[href*="/techniques/"]`);
      await page.waitForSelector('.found-words:has-text("temperature")');
      const sheets = () => page.evaluate(() => document.adoptedStyleSheets.length);
      const before = await sheets();
      await page.evaluate((key) => {
        sessionStorage.setItem(key, JSON.stringify({ page: location.pathname, words: 'model' }));
        location.hash = 'text';
      }, 'found');
      await page.waitForSelector('.found-words:has-text("model")');
      expect((await marked(page)).filter((word) => !word.startsWith('model'))).toEqual([]);
      expect(await sheets()).toBe(before);
      await page.keyboard.press('Escape');
      expect(await marked(page)).toEqual([]);
      expect(await page.locator('.found-words').count()).toBe(0);
    });
  });

  test('opened in another tab first has its plain address here, and the focus on the way back', async () => {
    await onPage('/guides/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.fill(FIELD, 'salary');
      const first = page.locator(`${HITS} a`).first();
      await first.click({ button: 'middle' });
      await first.click();
      await page.waitForURL((address) => address.pathname !== '/guides/');
      expect(page.url()).not.toContain('found=');
      await page.goBack();
      await page.waitForFunction(() => document.activeElement?.matches('dialog .hits a'));
    });
  });

  test('in another tab by the keyboard has them as well', async () => {
    await onPage('/guides/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.fill(FIELD, 'salary');
      await page.waitForSelector(`${HITS} a`);
      await page.keyboard.press('ArrowDown');
      const [other] = await Promise.all([
        page.context().waitForEvent('page'),
        page.keyboard.press('Control+Enter'),
      ]);
      await other.waitForSelector('.found-words');
    });
  });

  test('in another tab has them too, and its address forgets them', async () => {
    await onPage('/', async ({ page }) => {
      await page.keyboard.press('/');
      await page.fill(FIELD, 'temperature');
      await page.waitForSelector(`${HITS} a[href*="/techniques/"]`);
      const [other] = await Promise.all([
        page.context().waitForEvent('page'),
        page.click(`${HITS} a[href*="/techniques/"]`, { modifiers: ['ControlOrMeta'] }),
      ]);
      await other.waitForSelector('.found-words');
      expect(new URL(other.url()).search).toBe('');
    });
  });
});

describe('before a reader wants to search', () => {
  test('nothing of search is loaded', async () => {
    await onPage(null, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(at('/guides/'));
      await page.waitForLoadState('networkidle');
      expectNone(asked.filter((path) => /pagefind|search/.test(path)));
      await page.hover('a[data-search]');
      await page.waitForRequest(/pagefind\.js/);
    });
  });
});

describe('a first search', () => {
  test.each([
    'temperature',
    'prompt engineer',
    'promtp',
    'xalary',
    'how much does a prompt engineer earn',
    'how to split work between developer and prompt engineer',
    'how do we make the bot answer from our own documents',
    'LLM cost reduction',
  ])('for “%s” takes at most 95 kB before its first result', async (question) => {
    await onPage('/guides/', async ({ page }) => {
      await page.waitForLoadState('networkidle');
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      let bytes = 0;
      session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
      await page.keyboard.press('/');
      await page.waitForSelector(FIELD);
      await page.fill(FIELD, question);
      await page.waitForSelector(`${HITS} a`);
      expect(bytes).toBeGreaterThan(70_000);
      expect(bytes).toBeLessThanOrEqual(95_000);
    });
  });
});
