/** Finding one's way by keyboard: past the head of the page, and through the contents on a phone. */
import { expect, test } from 'vitest';
import { onPage, settled } from '../support/browser.ts';

const PHONE = { width: 360, height: 740 };

test('the contents open, are walked and close by keyboard on a phone', async () => {
  await onPage(
    '/roles/prompt-engineer/',
    async ({ page }) => {
      const contents = page.locator('#contents');
      const button = page.locator('button[popovertarget=contents]');
      const holdsFocus = () => contents.evaluate((each) => each.contains(document.activeElement));
      expect(await contents.isVisible()).toBe(false);
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await contents.isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      expect(await holdsFocus()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await contents.isVisible()).toBe(false);
      expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
    },
    { viewport: PHONE },
  );
});

test.each([true, false])(
  'whoever tabs past the contents is not covered by them (script: %s)',
  async (script) => {
    await onPage(
      '/roles/prompt-engineer/',
      async ({ page }) => {
        const contents = page.locator('#contents');
        await page.locator('button[popovertarget=contents]').focus();
        await page.keyboard.press('Enter');
        await page.locator('#contents a').last().focus();
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.className)).toContain('find');
        expect(await contents.isVisible()).toBe(false);
        await page.keyboard.press('Shift+Tab');
        expect(await contents.isVisible()).toBe(true);
        await page.keyboard.press('Enter');
        expect(await contents.isVisible()).toBe(false);
        await page.keyboard.press('Enter');
        expect(await contents.isVisible()).toBe(true);
      },
      { viewport: PHONE, javaScriptEnabled: script },
    );
  },
);

test('the contents work without script', async () => {
  await onPage(
    '/guides/interviewing/',
    async ({ page }) => {
      await page.click('button[popovertarget=contents]');
      await page.click('#contents a[href$="/roles/"]');
      await page.waitForURL('**/roles/');
    },
    { viewport: PHONE, javaScriptEnabled: false },
  );
});

test('a link in the contents leads on, and says which page is current', async () => {
  await onPage('/roles/prompt-engineer/', async ({ page }) => {
    const current = page.locator('#contents [aria-current=page]');
    expect((await current.innerText()).trim()).toBe('Prompt engineer');
    await page.click('#contents a[href$="/guides/interviewing/"]');
    await page.waitForURL('**/guides/interviewing/');
    expect(await current.getAttribute('href')).toMatch(/\/guides\/interviewing\/$/);
  });
});

test('the first press of Tab offers a way past the head of the page', async () => {
  await onPage('/roles/prompt-engineer/', async ({ page }) => {
    // While a page is still being drawn, Chromium gives the focus to where a fragment leads a second time.
    await settled(page);
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    expect(await skip.evaluate((each) => each === document.activeElement)).toBe(true);
    const box = await skip.boundingBox();
    expect(box && box.y >= 0).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(() =>
      document.querySelector('main a')?.isSameNode(document.activeElement),
    );
    expect(inMain).toBe(true);
  });
});
