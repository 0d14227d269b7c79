/** A reader's place on a path: kept, carried in a link, forgotten, and never in the way. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readingPaths } from '../../src/domain/paths/path.ts';
import { at, onPage } from '../support/browser.ts';
import { expectNone } from '../support/findings.ts';
import { realContent } from '../support/content.ts';

const ADDRESS = '/start/new-manager/';
const path = readingPaths(realContent().catalog).find(({ address }) => address === ADDRESS);
if (!path) throw new Error('There is no path for new managers.');
const { steps } = path;
const keyOf = (index: number) => steps[index]?.key ?? '';
const stampOf = (index: number) => steps[index]?.stamp ?? '';

const tick = (page: Page, index: number) => page.locator('.read-mark input').nth(index).click();
const summary = (page: Page) => page.locator('[data-slot=summary]').innerText();
const said = (page: Page) => page.locator('[data-slot=said]').innerText();
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('reading'));
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).dataset['do']);
const states = (page: Page) =>
  page.locator('[data-step]').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['state']));

/** Storage that fails in one of the ways it does. */
const BROKEN = {
  blocked: () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Storage is blocked.', 'SecurityError');
      },
    });
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Storage is full.', 'QuotaExceededError');
    };
  },
  'of another mind': () => {
    Storage.prototype.setItem = () => undefined;
  },
};

test('marks are kept, counted, and there again', async () => {
  await onPage(ADDRESS, async ({ page, trouble }) => {
    expect(await summary(page)).toBe(`0 of ${steps.length} read, about ${path.minutes} minutes left.`);
    await tick(page, 0);
    await tick(page, 2);
    expect(await kept(page)).toBe(`${keyOf(0)}~${stampOf(0)},${keyOf(2)}~${stampOf(2)}`);
    expect(await summary(page)).toContain(`2 of ${steps.length} read`);
    await page.reload();
    expect((await states(page)).slice(0, 3)).toEqual(['read', 'unread', 'read']);
    expect(await page.locator('[data-slot=onward]').innerText()).toBe(`Continue: ${steps[1]?.title}`);
    await tick(page, 0);
    expect(await kept(page)).toBe(`${keyOf(2)}~${stampOf(2)}`);
    expectNone(trouble);
  });
});

test('what has changed since is said, until it is ticked again', async () => {
  await onPage(
    ADDRESS,
    async ({ page }) => {
      expect((await states(page))[0]).toBe('changed');
      expect(await page.locator('[data-changed]').first().innerText()).toContain('Changed since you read it');
      await tick(page, 0);
      await tick(page, 0);
      expect((await states(page))[0]).toBe('read');
      expect(await page.locator('[data-changed]').first().isVisible()).toBe(false);
    },
    {
      before: (page) =>
        page.addInitScript(
          (line) => localStorage.getItem('reading') ?? localStorage.setItem('reading', line),
          `${keyOf(0)}~zzzzzz`,
        ),
    },
  );
});

test('one control forgets', async () => {
  await onPage(ADDRESS, async ({ page }) => {
    expect(await page.locator('[data-do=forget]').isDisabled()).toBe(true);
    await tick(page, 1);
    await page.click('[data-do=forget]');
    expect(await kept(page)).toBeNull();
    expect(await said(page)).toBe('Your marks are gone from this browser.');
    expect(await focused(page)).toBe('copy');
    await page.reload();
    expect(await summary(page)).toContain('0 of');
  });
});

describe('a link', () => {
  test('takes the marks elsewhere, and can be undone', async () => {
    let link = '';
    await onPage(
      ADDRESS,
      async ({ page }) => {
        await tick(page, 0);
        await tick(page, 3);
        await page.click('[data-do=copy]');
        await page.waitForFunction(() =>
          document.querySelector('[data-slot=said]')?.textContent?.startsWith('Link copied'),
        );
        link = await page.evaluate(() => navigator.clipboard.readText());
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
    expect(link).toBe(at(`${ADDRESS}#read=${keyOf(0)}~${stampOf(0)},${keyOf(3)}~${stampOf(3)}`));
    await onPage(null, async ({ page, trouble }) => {
      await page.goto(link);
      expect(await said(page)).toBe('2 marks taken over from the link.');
      expect(await kept(page)).toContain(keyOf(3));
      expect(new URL(page.url()).hash).toBe('');
      await page.click('[data-slot=said] + button');
      expect(await kept(page)).toBeNull();
      expect(await focused(page)).toBe('copy');
      expectNone(trouble);
    });
  });

  test('that has been bent gives what can be read, and names the rest', async () => {
    const bent = `#read%3D${encodeURIComponent(`${keyOf(0).toUpperCase()},nobody/knows~123456,<b>x</b>,`)}`;
    await onPage(`${ADDRESS}${bent}`, async ({ page, trouble }) => {
      expect(await said(page)).toBe(
        '1 mark taken over from the link. Not in any path, or not readable: <b>x</b>, nobody/knows.',
      );
      expect((await states(page))[0]).toBe('read');
      expect(await page.locator('.notice').count()).toBe(0);
      expectNone(trouble);
    });
  });

  test('that holds a word without end shows its beginning', async () => {
    await onPage(`${ADDRESS}#read=${'a'.repeat(49_000)}`, async ({ page }) => {
      expect(await said(page)).toContain(`not readable: ${'a'.repeat(60)}….`);
    });
  });

  test('without a single mark says so, and harms nothing', async () => {
    await onPage(
      `${ADDRESS}#read=%%%`,
      async ({ page, trouble }) => {
        expect(await said(page)).toContain('The link held no marks that could be read.');
        expect((await states(page))[1]).toBe('read');
        expectNone(trouble);
      },
      {
        before: (page) =>
          page.addInitScript((line) => localStorage.setItem('reading', line), `${keyOf(1)}~${stampOf(1)}`),
      },
    );
  });
});

test('a path that a browser brings back as it was left shows what has been read since', async () => {
  await onPage(ADDRESS, async ({ page, trouble }) => {
    expect((await states(page))[1]).toBe('unread');
    await page.evaluate(
      (line) => {
        localStorage.setItem('reading', line);
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      },
      `${keyOf(1)}~${stampOf(1)}`,
    );
    expect((await states(page)).slice(0, 2)).toEqual(['unread', 'read']);
    expectNone(trouble);
  });
});

describe('storage', () => {
  test.each(Object.entries(BROKEN))(
    'that is %s: marks last as long as the page, without an error',
    async (_name, breakIt) => {
      await onPage(
        ADDRESS,
        async ({ page, trouble }) => {
          await tick(page, 0);
          await tick(page, 1);
          expect(await summary(page)).toContain('2 of');
          expect(await said(page)).toContain('This browser does not keep your place');
          await page.click('[data-do=forget]');
          expect(await summary(page)).toContain('0 of');
          expect(await said(page)).toMatch(/^Your marks are gone from this (?:page|browser)\.$/);
          await page.reload();
          expect(await summary(page)).toContain('0 of');
          await page.goto(at('/'));
          expect(await page.locator('.continue').count()).toBe(0);
          expectNone(trouble);
        },
        { before: (page) => page.addInitScript(breakIt) },
      );
    },
  );

  test.each(['{"a":', '\u0000\uFFFF', '[object Object]', 'x'.repeat(100_000), 'null'])(
    'that holds %.20j is read as far as it goes',
    async (held) => {
      await onPage(
        ADDRESS,
        async ({ page, trouble }) => {
          await tick(page, 0);
          expect(await summary(page)).toContain('1 of');
          expect(await kept(page)).toContain(`${keyOf(0)}~${stampOf(0)}`);
          expectNone(trouble);
        },
        {
          before: (page) =>
            page.addInitScript(
              (line) => localStorage.getItem('reading') ?? localStorage.setItem('reading', line),
              held,
            ),
        },
      );
    },
  );
});

test('the home page leads on, and says nothing to a new reader', async () => {
  await onPage('/', async ({ page, trouble }) => {
    expect(await page.locator('.continue').count()).toBe(0);
    await page.evaluate((line) => localStorage.setItem('reading', line), `${keyOf(0)}~${stampOf(0)}`);
    await page.reload();
    const link = page.locator('.continue a').first();
    expect(await link.innerText()).toBe(`Continue: ${steps[1]?.title}`);
    expect(await link.getAttribute('href')).toContain((steps[1]?.address ?? '').split('#')[0]);
    // Kept by the browser while more was read, and come back to.
    const comeBack = (marks: string) =>
      page.evaluate((line) => {
        localStorage.setItem('reading', line);
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      }, marks);
    await comeBack([0, 1].map((index) => `${keyOf(index)}~${stampOf(index)}`).join());
    await page.waitForFunction(
      (words) => document.querySelector('.continue a')?.textContent === words,
      `Continue: ${steps[2]?.title}`,
    );
    expect(await page.locator('.continue').count()).toBe(1);
    await comeBack('');
    expect(await page.locator('.continue').count()).toBe(0);
    expectNone(trouble);
  });
});

test('another tab is heard', async () => {
  await onPage(ADDRESS, async ({ page }) => {
    const other = await page.context().newPage();
    await other.goto(at(ADDRESS));
    await tick(other, 0);
    await page.waitForFunction(() =>
      document.querySelector('[data-slot=summary]')?.textContent?.startsWith('1 of'),
    );
    await tick(page, 1);
    expect(await kept(page)).toContain(keyOf(0));
  });
});

test('without script the path is a plain list, and answers open', async () => {
  await onPage(
    ADDRESS,
    async ({ page }) => {
      expect(await page.locator('ol.steps > li').count()).toBe(steps.length);
      expect(await page.locator('.keeping, .read-mark').count()).toBe(0);
      const answer = page.locator('.step details p').first();
      expect(await answer.isVisible()).toBe(false);
      await page.locator('.step summary').first().click();
      expect(await answer.isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});
