/** Light and dark: the system's wish, the reader's choice, and a choice that lasts where it may. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onPage } from '../support/browser.ts';
import { expectNone } from '../support/findings.ts';

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const choose = (page: Page, theme: string) => page.selectOption('#theme', theme);
const LIGHT = 'rgb(250, 247, 241)';
const DARK = 'rgb(20, 22, 28)';

/** Before any script of the page: notes when the choice was set, and what the first frame looked like. */
function noteFirstFrame(): void {
  const noted = { hadBody: null as boolean | null, scheme: '' };
  (window as unknown as { noted: typeof noted }).noted = noted;
  new MutationObserver(() => {
    if (document.documentElement?.dataset['theme']) noted.hadBody ??= document.body !== null;
  }).observe(document, { subtree: true, childList: true, attributes: true });
  requestAnimationFrame(() => {
    noted.scheme = getComputedStyle(document.documentElement).colorScheme;
  });
}

test.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('a system in %s is followed until the reader chooses', async (colorScheme, colour) => {
  await onPage('/', async ({ page }) => expect(await ground(page)).toBe(colour), { colorScheme });
});

test('a choice lasts over pages, and is there before the first frame', async () => {
  await onPage(
    '/',
    async ({ page, trouble }) => {
      await choose(page, 'dark');
      expect(await ground(page)).toBe(DARK);
      await page.addInitScript(noteFirstFrame);
      for (const move of [() => page.reload(), () => page.click('main a')]) {
        await move();
        await page.waitForFunction(
          () => (window as unknown as { noted: { scheme: string } }).noted.scheme !== '',
        );
        const noted = await page.evaluate(() => (window as unknown as { noted: unknown }).noted);
        expect(noted).toEqual({ hadBody: false, scheme: 'dark' });
        expect(await ground(page)).toBe(DARK);
        expect(await page.inputValue('#theme')).toBe('dark');
      }
      await choose(page, '');
      await page.reload();
      expect(await ground(page)).toBe(LIGHT);
      expectNone(trouble);
    },
    { colorScheme: 'light' },
  );
});

describe('where nothing may be kept', () => {
  test('the choice holds for the page, and nothing is thrown', async () => {
    await onPage(
      '/',
      async ({ page, trouble }) => {
        await expect(page.evaluate(() => localStorage.length)).rejects.toThrow('blocked');
        await choose(page, 'dark');
        expect(await ground(page)).toBe(DARK);
        await page.reload();
        expect(await ground(page)).toBe(LIGHT);
        expectNone(trouble);
      },
      {
        colorScheme: 'light',
        before: (page) =>
          page.addInitScript(() => {
            Object.defineProperty(window, 'localStorage', {
              get: () => {
                throw new DOMException('Storage is blocked.', 'SecurityError');
              },
            });
          }),
      },
    );
  });

  test('and without script, the menu works alone', async () => {
    await onPage(
      '/',
      async ({ page }) => {
        await choose(page, 'light');
        expect(await ground(page)).toBe(LIGHT);
        await choose(page, 'dark');
        expect(await ground(page)).toBe(DARK);
      },
      { colorScheme: 'dark', javaScriptEnabled: false },
    );
  });
});
