/**
 * Without script and without styles, as an old browser or a text reader has it: everything is there, in source order.
 * And with text twice as large, nothing is wider than a phone.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, onPage } from '../support/browser.ts';
import { expectNone } from '../support/findings.ts';
import { pagesOfEachKind, readSite } from '../support/site.ts';

const site = readSite();
/** Old addresses that send everybody on have nothing to read for long. */
const staying = site.pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));

/** Each piece of text that is shown, with how far down it begins. A popover is opened by its button, without script. */
function pieces(page: Page): Promise<{ words: string; top: number }[]> {
  return page.evaluate(() => {
    const found: { words: string; top: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      if (
        words === '' ||
        !node.parentElement?.checkVisibility() ||
        node.parentElement.closest('svg, option, [popover]')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      found.push({ words, top: range.getBoundingClientRect().top + scrollY });
    }
    return found;
  });
}

describe('a page of every kind reads unstyled', () => {
  test.each(pagesOfEachKind(staying.map(({ address }) => address)))('%s', async (address) => {
    await onPage(
      address,
      async ({ page }) => {
        const styled = await pieces(page);
        await page.evaluate(() => {
          for (const each of document.querySelectorAll('style, link[rel=stylesheet]')) each.remove();
        });
        const plain = await pieces(page);
        expect(plain.length).toBeGreaterThan(10);
        const shown = new Set(plain.map(({ words }) => words));
        expectNone(styled.filter(({ words }) => !shown.has(words)).map(({ words }) => `lost: ${words}`));
        // The cells of a row, and a number beside its step, begin on one line: small steps back are none.
        const LINE = 40;
        const isTable = await page.locator('table').count();
        if (isTable > 0) return;
        expectNone(
          plain
            .filter(({ top }, index) => top < (plain[index - 1]?.top ?? 0) - LINE)
            .map(({ words }) => `out of order: ${words}`),
        );
      },
      { javaScriptEnabled: false },
    );
  });
});

test('text twice as large fits a phone, on a page of every kind', async () => {
  // The specimens show sizes as they are.
  const addresses = pagesOfEachKind(staying.map(({ address }) => address)).filter(
    (address) => address !== '/design/',
  );
  await onPage(
    null,
    async ({ page }) => {
      const wide: string[] = [];
      for (const address of addresses) {
        await page.goto(at(address));
        const width = await page.evaluate(() => {
          document.documentElement.style.setProperty('font-size', '200%');
          // A column for each outcome: a table of two dimensions.
          document.querySelector('.sheet')?.remove();
          return document.documentElement.scrollWidth;
        });
        if (width > 360) wide.push(`${address} is ${width} px wide`);
      }
      expectNone(wide);
    },
    { viewport: { width: 360, height: 740 } },
  );
});
