/** The heading font: there when it comes in time, for the next page when it does not, and nothing moves either way. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { at, onPage } from '../support/browser.ts';
import { noteShifts, shiftOf } from '../support/everyone/shifts.ts';

const FONT = '**/*.woff2';
const SLOW = 600;

/** Which fonts a page was given, once it has had time for them. */
async function fontsOf(page: Page): Promise<string[]> {
  await page.waitForTimeout(2 * SLOW);
  return page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family} ${status}`));
}

const before = async (page: Page) => {
  await page.addInitScript(noteShifts);
};

test('a quick font is there on the first page', async () => {
  await onPage(
    '/roles/prompt-engineer/',
    async ({ page, trouble }) => {
      expect(await fontsOf(page)).toEqual(['Newsreader loaded']);
      expect(await shiftOf(page)).toBe(0);
      expect(trouble).toEqual([]);
    },
    { before },
  );
});

test('a slow font waits for the next page', async () => {
  await onPage(
    null,
    async ({ page }) => {
      await page.route(FONT, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, SLOW));
        await route.continue();
      });
      await page.goto(at('/roles/prompt-engineer/'));
      expect(await fontsOf(page)).toEqual([]);
      expect(await shiftOf(page)).toBe(0);
      await page.unroute(FONT);
      await page.goto(at('/faq/'));
      expect(await fontsOf(page)).toEqual(['Newsreader loaded']);
      expect(await shiftOf(page)).toBe(0);
    },
    { before },
  );
});

/** When the font was asked for and when the page had loaded, in milliseconds; the page is told of its line before. */
async function askedAndLoaded(tell: () => void): Promise<{ asked: number; loaded: number }> {
  return onPage(null, async ({ page }) => {
    await page.addInitScript(tell);
    await page.goto(at('/faq/'));
    await page.waitForTimeout(SLOW);
    return page.evaluate(() => ({
      asked:
        performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.woff2'))?.startTime ?? 0,
      loaded: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventStart,
    }));
  });
}

test.for<[string, () => void]>([
  ['on a slow line', () => Object.defineProperty(navigator, 'connection', { value: { rtt: 300 } })],
  [
    'after a slow connection',
    () => Object.defineProperty(performance, 'timing', { value: { connectStart: 1000, connectEnd: 1060 } }),
  ],
])('%s it is asked for when the page has loaded', async ([, tell]) => {
  const { asked, loaded } = await askedAndLoaded(tell);
  expect(asked).toBeGreaterThanOrEqual(loaded);
});

test('on a quick line it is asked for at once', async () => {
  const { asked, loaded } = await askedAndLoaded(() => {});
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(loaded);
});

test('a font that does not come is no trouble', async () => {
  await onPage(
    null,
    async ({ page }) => {
      const thrown: string[] = [];
      page.on('pageerror', ({ message }) => thrown.push(message));
      await page.route(FONT, (route) => route.abort());
      await page.goto(at('/faq/'));
      expect(await fontsOf(page)).toEqual([]);
      expect(thrown).toEqual([]);
    },
    { before },
  );
});
