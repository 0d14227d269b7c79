/** The meaning of a term: on hover, focus and tap, dismissed by Escape, printed as a note, a link without script. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, onPage } from '../support/browser.ts';
import { expectNone } from '../support/findings.ts';
import { readPdf } from '../support/pdf.ts';

const ADDRESS = '/roles/prompt-engineer/';
const term = (page: Page) => page.locator('main a.term').first();
const open = (page: Page) => page.locator('.gloss:popover-open');
const untilOpen = (page: Page, count: number) =>
  page.waitForFunction((wanted) => document.querySelectorAll('.gloss:popover-open').length === wanted, count);

/** A browser that knows nothing of interest. */
function forgetInterest(): void {
  for (const type of [HTMLAnchorElement, HTMLElement, HTMLButtonElement])
    Reflect.deleteProperty(type.prototype, 'interestForElement');
  new MutationObserver(() => {
    document.querySelectorAll('[interestfor]').forEach((each) => each.removeAttribute('interestfor'));
  }).observe(document, { childList: true, subtree: true });
}

describe.each([
  ['with interest', undefined],
  ['without interest', (page: Page) => page.addInitScript(forgetInterest)],
] as const)('%s', (_name, before) => {
  const opening = before ? { before } : {};

  test('hovering opens it, the pointer may go over to it, and leaving closes it', async () => {
    await onPage(
      ADDRESS,
      async ({ page, trouble }) => {
        await term(page).scrollIntoViewIfNeeded();
        await term(page).hover();
        await untilOpen(page, 1);
        const [word, note] = await Promise.all([term(page).boundingBox(), open(page).boundingBox()]);
        expect(Math.abs((note?.y ?? 0) - ((word?.y ?? 0) + (word?.height ?? 0)))).toBeLessThan(40);
        await open(page).hover();
        await page.waitForTimeout(900);
        expect(await open(page).count()).toBe(1);
        await page.mouse.move(2, 2);
        await untilOpen(page, 0);
        expectNone(trouble);
      },
      opening,
    );
  });

  test('the keyboard opens it, and Escape closes it where the focus is', async () => {
    await onPage(
      ADDRESS,
      async ({ page }) => {
        // As a reader comes to it: with the keyboard, from what stands before it.
        await term(page).evaluate((each) => {
          const before = document.createElement('button');
          each.before(before);
          before.focus();
        });
        await page.keyboard.press('Tab');
        await untilOpen(page, 1);
        await page.keyboard.press('Escape');
        await untilOpen(page, 0);
        expect(await term(page).evaluate((each) => each === document.activeElement)).toBe(true);
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/glossary\/#/);
      },
      opening,
    );
  });

  test('a tap opens it and a tap elsewhere closes it; its link leads to the glossary', async () => {
    await onPage(
      ADDRESS,
      async ({ page }) => {
        await term(page).scrollIntoViewIfNeeded();
        await term(page).tap();
        await untilOpen(page, 1);
        expect(page.url()).toBe(at(ADDRESS));
        const box = await open(page).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
        await page.touchscreen.tap(10, 10);
        await untilOpen(page, 0);
        await term(page).tap();
        await open(page).locator('a').tap();
        await page.waitForURL(/\/glossary\/#/);
      },
      { ...opening, viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
    );
  });
});

test('a click with a mouse follows the link', async () => {
  await onPage(ADDRESS, async ({ page }) => {
    await term(page).click();
    await page.waitForURL(/\/glossary\/#/);
  });
});

test('without script it is a link', async () => {
  await onPage(
    ADDRESS,
    async ({ page }) => {
      const href = await term(page).getAttribute('href');
      await term(page).tap();
      await page.waitForURL(at(href ?? ''));
      expect(await page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).isVisible()).toBe(true);
    },
    { javaScriptEnabled: false, hasTouch: true },
  );
});

test('a reader who hears the page is told the meaning', async () => {
  await onPage(ADDRESS, async ({ page }) => {
    const [id, meaning] = await term(page).evaluate((each) => {
      const id = each.getAttribute('aria-describedby') ?? '';
      return [id, document.getElementById(id)?.textContent?.trim() ?? ''];
    });
    expect(id).toMatch(/^term-/);
    expect(meaning.length).toBeGreaterThan(20);
  });
});

test('on paper it is a note', async () => {
  await onPage(ADDRESS, async ({ page }) => {
    const notes = await page
      .locator('.gloss')
      .evaluateAll((all) =>
        all.map((each) => each.firstElementChild?.nextSibling?.textContent?.trim() ?? ''),
      );
    const letters = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
    const { text } = readPdf(await page.pdf({ format: 'A4' }));
    expect(notes.length).toBeGreaterThan(4);
    expectNone(notes.filter((each) => !letters(text).includes(letters(each).slice(0, 40))));
  });
});
