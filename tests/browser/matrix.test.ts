/** Roles side by side: chosen by mouse and keyboard, kept in the address, found again, and all of it without script. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, onPage } from '../support/browser.ts';
import { expectNone } from '../support/findings.ts';

const heads = (page: Page) =>
  page
    .locator('[data-table=roles] thead th')
    .evaluateAll((all) =>
      all.filter((each) => each.checkVisibility()).map((each) => each.textContent.trim()),
    );
const cellsIn = (page: Page, row: string) =>
  page.locator(`#roles--${row} td`).evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);
const query = (page: Page) => page.evaluate(() => location.search);
const status = (page: Page) => page.locator('.choose [role=status]').innerText();
const ALL = ['Attribute', 'Python developer', 'Prompt engineer', 'Hybrid developer'];

describe('a choice', () => {
  test('shows the columns that were chosen, and says so in the address', async () => {
    await onPage('/compare/', async ({ page, trouble }) => {
      expect(await heads(page)).toEqual(ALL);
      expect(await query(page)).toBe('');
      await page.getByRole('checkbox', { name: 'Prompt engineer' }).uncheck();
      expect(await heads(page)).toEqual(['Attribute', 'Python developer', 'Hybrid developer']);
      expect(await cellsIn(page, 'skills')).toBe(2);
      expect(await query(page)).toBe('?role=python-developer&role=hybrid-developer');
      expectNone(trouble);
    });
  });

  test('is had again from the address, by back and forward, and after a reload', async () => {
    await onPage('/compare/?role=prompt-engineer&role=hybrid-developer#roles', async ({ page }) => {
      const two = ['Attribute', 'Prompt engineer', 'Hybrid developer'];
      await expect.poll(() => heads(page)).toEqual(two);
      await page.getByRole('checkbox', { name: 'Python developer' }).check();
      await expect.poll(() => heads(page)).toEqual(ALL);
      await page.goBack();
      await expect.poll(() => heads(page)).toEqual(two);
      expect(await page.getByRole('checkbox', { name: 'Python developer' }).isChecked()).toBe(false);
      await page.goForward();
      await expect.poll(() => heads(page)).toEqual(ALL);
      await page.goBack();
      await page.reload();
      await expect.poll(() => heads(page)).toEqual(two);
    });
  });

  test('works by keyboard alone', async () => {
    await onPage('/compare/', async ({ page }) => {
      await page.getByRole('checkbox', { name: 'Hybrid developer' }).focus();
      await page.keyboard.press('Space');
      expect(await heads(page)).toEqual(ALL.slice(0, 3));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await query(page)).toBe('?role=python-developer&role=prompt-engineer&differences=on');
    });
  });

  test('of one role asks for another, and keeps the last address that was a choice', async () => {
    await onPage('/compare/?role=python-developer&role=prompt-engineer', async ({ page }) => {
      await page.getByRole('checkbox', { name: 'Prompt engineer' }).uncheck();
      expect(await status(page)).toContain('Choose two roles or more');
      expect(await query(page)).toBe('?role=python-developer&role=prompt-engineer');
      await page.getByRole('checkbox', { name: 'Hybrid developer' }).check();
      expect(await query(page)).toBe('?role=python-developer&role=hybrid-developer');
    });
  });
});

describe('an address that was bent', () => {
  test.each([
    '?role=nobody',
    '?role=python-developer',
    '?role=%3Cscript%3E&role=__proto__',
    '?role=&role=&x=1',
    '?role[]=1&role=%E0%A4%A',
  ])('%s shows the usual roles', async (bent) => {
    await onPage(`/compare/${bent}`, async ({ page, trouble }) => {
      expect(await heads(page)).toEqual(ALL);
      expectNone(trouble);
    });
  });

  test('says which role it does not know, as text', async () => {
    await onPage(
      '/compare/?role=python-developer&role=prompt-engineer&role=%3Cb%3Ebaker%3C/b%3E',
      async ({ page }) => {
        expect(await status(page)).toContain('There is no role called “<b>baker</b>”.');
        expect(await heads(page)).toEqual(ALL.slice(0, 3));
      },
    );
  });
});

describe('only differences', () => {
  test('leaves out rows that say the same, and lines that all have', async () => {
    await onPage(
      '/compare/?role=python-developer&role=prompt-engineer',
      async ({ page }) => {
        await page.getByLabel('Only differences').check();
        expect(await query(page)).toContain('differences=on');
        expect(await page.locator('#roles--tools').isVisible()).toBe(false);
        const lines = await page
          .locator('#roles--skills li')
          .evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => each.textContent));
        expect(lines).not.toContain('Shared line');
        expect(lines.length).toBeGreaterThan(2);
        expect(await status(page)).toMatch(/^16 of 17 attributes differ between these 2 roles/);
        await page.getByLabel('Only differences').uncheck();
        expect(await page.locator('#roles--tools').isVisible()).toBe(true);
      },
      {
        // Two roles that have something in common: the page's own rows differ everywhere.
        before: (page) =>
          page.route('**/compare/?*', async (route) => {
            const response = await route.fetch();
            const html = await response.text();
            const same = (row: string, first: string, list: string) =>
              html.replace(new RegExp(`(id="roles--${row}"[\\s\\S]*?)</tr>`), (all) =>
                first === ''
                  ? all.replaceAll('<ul role="list">', `<ul role="list">${list}`)
                  : all.replace(/(<td[^>]*>)[\s\S]*?<\/td>/g, `$1${first}</td>`),
              );
            const tools = same('tools', 'The same.', '');
            const body = tools.replace(/(id="roles--skills"[\s\S]*?)<\/tr>/, (all) =>
              all.replaceAll('<ul role="list">', '<ul role="list"><li>Shared line</li>'),
            );
            await route.fulfill({ response, body });
          }),
      },
    );
  });
});

describe('without script', () => {
  test('the boxes choose all the same', async () => {
    await onPage(
      '/compare/',
      async ({ page }) => {
        await page.getByRole('checkbox', { name: 'Python developer' }).uncheck();
        expect(await heads(page)).toEqual(['Attribute', 'Prompt engineer', 'Hybrid developer']);
        expect(await cellsIn(page, 'skills')).toBe(2);
      },
      { javaScriptEnabled: false },
    );
  });

  test('the form makes the address that script would have made', async () => {
    await onPage(
      '/compare/',
      async ({ page }) => {
        await page.getByRole('checkbox', { name: 'Python developer' }).uncheck();
        await page.getByRole('button', { name: 'Put the choice in the address' }).click();
        await page.waitForURL(/role=/);
        expect(page.url()).toBe(at('/compare/?role=prompt-engineer&role=hybrid-developer#roles'));
        expect(await page.locator('[data-table=roles]').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  test('every pair has a page, and the other order leads to it', async () => {
    await onPage(
      '/compare/hybrid-developer-vs-python-developer/',
      async ({ page }) => {
        await page.waitForURL(at('/compare/python-developer-vs-hybrid-developer/'));
        expect(await page.locator('[data-table=roles] tbody tr').count()).toBe(17);
      },
      { javaScriptEnabled: false },
    );
  });
});
