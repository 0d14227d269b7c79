/** The control that gives the address of a thing: by mouse, keyboard and touch, allowed and refused. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { permalinks, type PermalinkKind } from '../../src/domain/permalinks/inventory.ts';
import { at, onPage, settled, type Opening } from '../support/browser.ts';
import { realContent } from '../support/content.ts';
import { expectNone } from '../support/findings.ts';

const present = permalinks(realContent().catalog);
const KINDS: PermalinkKind[] = ['section', 'faq', 'table', 'row', 'claim', 'term', 'question'];
const first = (kind: PermalinkKind) => {
  const found = present.find((each) => each.kind === kind);
  if (!found) throw new Error(`There is no ${kind}.`);
  return found;
};
const { share, address, title, entry } = first('section');
const { reviewed } = entry.data as { reviewed: string };
const ALLOWED: Opening = { permissions: ['clipboard-read', 'clipboard-write'] };
const REFUSED: Opening = {
  before: (page) =>
    page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
    }),
};

/** The control of a thing on the page it stands on. */
const controlOf = (page: Page, of: string) => page.locator(`button[data-href="${at(of)}"]`).first();

/** What was put on the clipboard, by type. */
function clipboardOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [found] = await navigator.clipboard.read();
    const texts = (found?.types ?? []).map(async (type) => [
      type,
      await (await found?.getType(type))?.text(),
    ]);
    return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
  });
}

describe('beside everything that has an address of its own', () => {
  test.each(KINDS)('a %s has the control', async (kind) => {
    const things = present.filter((each) => each.kind === kind);
    const pages = Map.groupBy(things, (each) => each.address.split('#')[0] ?? '');
    const missing: string[] = [];
    for (const [page, some] of pages) {
      await onPage(page, async ({ page: tab }) => {
        await tab.waitForFunction(() => !document.querySelector('a[data-copy]'));
        const offered = new Set(
          await tab
            .locator('button[data-copy]')
            .evaluateAll((all) => all.map((each) => each.dataset['href'])),
        );
        missing.push(...some.filter((each) => !offered.has(at(each.share))).map((each) => each.share));
      });
    }
    expectNone(missing);
  });

  test('a table that stands in a text has it too', async () => {
    await onPage(embedding().address, async ({ page }) => {
      expect(await page.locator(`caption button[data-href*="/s/compare/"]`).count()).toBeGreaterThan(0);
    });
  });

  test('a thumb can hit it, and needs nothing else to see it', async () => {
    await onPage(
      address,
      async ({ page }) => {
        const box = await controlOf(page, share).boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
        expect(await controlOf(page, share).evaluate((each) => getComputedStyle(each).opacity)).toBe('1');
        await controlOf(page, share).tap();
        await page.waitForSelector('.copy-panel');
      },
      { ...ALLOWED, hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } },
    );
  });

  test('without script a link leads to the own page of the thing', async () => {
    await onPage(
      address,
      async ({ page }) => {
        await page.click(`h2 a[href$="${share}"]`);
        await page.waitForURL(at(share));
        expect(await page.textContent('h1')).toContain(title);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('a press', () => {
  test('puts both forms on the clipboard in one write', async () => {
    await onPage(
      address,
      async ({ page }) => {
        await controlOf(page, share).click();
        await page.getByText('Link copied').waitFor();
        const { 'text/plain': plain = '', 'text/html': rich = '' } = await clipboardOf(page);
        const [named, link = '', day] = plain.split('\n');
        expect(named).toContain(title);
        expect(link).toMatch(new RegExp(`^${RegExp.escape(at(share))}\\?v=[0-9a-z]{6}$`));
        expect(day).toBe(`reviewed ${reviewed}`);
        expect(rich).toContain(`<a href="${link}">${named}</a>`);
        expect(rich).toContain(`reviewed ${reviewed}`);
      },
      ALLOWED,
    );
  });

  test('the copied link leads to the section, unchanged', async () => {
    await onPage(
      address,
      async ({ page }) => {
        await controlOf(page, share).click();
        await page.getByText('Link copied').waitFor();
        const [, link = ''] = ((await clipboardOf(page))['text/plain'] ?? '').split('\n');
        await page.goto(link);
        await page.waitForLoadState('networkidle');
        expect(await page.textContent('h1')).toContain(title);
        expect(await page.locator('.notice').count()).toBe(0);
      },
      ALLOWED,
    );
  });

  test('in a table takes along what was chosen, and not who sent the reader', async () => {
    const chosen = 'role=python-developer&role=prompt-engineer';
    await onPage(
      `/compare/?utm_source=chat&${chosen}&v=aaaaaa`,
      async ({ page }) => {
        await page.locator('button[data-href$="/compare/#roles--pay"]').click();
        await page.getByText('Link copied').waitFor();
        expect((await clipboardOf(page))['text/plain']).toContain(at(`/compare/?${chosen}#roles--pay`));
      },
      ALLOWED,
    );
  });

  test('is announced politely', async () => {
    await onPage(
      address,
      async ({ page }) => {
        await controlOf(page, share).click();
        await page.locator('[role=status]', { hasText: 'Link copied' }).waitFor();
      },
      ALLOWED,
    );
  });

  test('of another form, before the link was copied, has the last word', async () => {
    await onPage(
      address,
      async ({ page }) => {
        await page.evaluate(() => {
          const write = navigator.clipboard.write.bind(navigator.clipboard);
          const late = () => new Promise((resolve) => setTimeout(resolve, 1500));
          navigator.clipboard.write = (items) => late().then(() => write(items));
        });
        await controlOf(page, share).click();
        await page.getByRole('button', { name: 'As Markdown' }).click();
        await page.getByText('Copied as markdown').waitFor();
        await page.waitForTimeout(2000);
        expect(await page.locator('.copy-panel [role=status]').innerText()).toBe('Copied as Markdown');
      },
      ALLOWED,
    );
  });

  test('offers the section as Markdown and as a quotation with its citation', async () => {
    await onPage(
      address,
      async ({ page }) => {
        await controlOf(page, share).click();
        await page.getByRole('button', { name: 'As Markdown' }).click();
        await page.getByText('Copied as markdown').waitFor();
        const markdown = (await clipboardOf(page))['text/plain'] ?? '';
        expect(markdown).toMatch(/^# .+\n\n/);
        expect(markdown).toContain(title);
        await page.getByRole('button', { name: 'As a quotation' }).click();
        await page.getByText('Copied as a quotation').waitFor();
        const lines = ((await clipboardOf(page))['text/plain'] ?? '').trim().split('\n');
        expect(lines.filter((line) => !line.startsWith('>'))).toEqual([]);
        expect(lines.at(-1)).toContain(`](${at(share)}?v=`);
        expect(lines.at(-1)).toContain(`reviewed ${reviewed}`);
        expect(lines[0]?.length).toBeGreaterThan(20);
      },
      ALLOWED,
    );
  });

  test('quotes no empty line where the text does not come: the citation is there', async () => {
    await onPage(
      address,
      async ({ page }) => {
        await controlOf(page, share).click();
        await page.getByRole('button', { name: 'As a quotation' }).click();
        await page.getByText('Copied as a quotation').waitFor();
        const lines = ((await clipboardOf(page))['text/plain'] ?? '').trim().split('\n');
        expect(lines).toEqual([expect.stringContaining(`](${at(share)}?v=`)]);
        expect(lines[0]).toMatch(/^> \[/);
      },
      { ...ALLOWED, before: (page) => page.route('**/*.md', (route) => route.abort()) },
    );
  });

  test('works by keyboard alone: Enter opens, Tab reaches, Escape closes and gives the focus back', async () => {
    await onPage(
      address,
      async ({ page }) => {
        const control = controlOf(page, share);
        // The keyboard starts at the section once the page has been drawn, and not before.
        await settled(page);
        await page.keyboard.press('Tab');
        expect(await control.evaluate((each) => each === document.activeElement)).toBe(true);
        expect(await control.getAttribute('aria-expanded')).toBe('false');
        await page.keyboard.press('Enter');
        await page.getByText('Link copied').waitFor();
        expect(await control.getAttribute('aria-expanded')).toBe('true');
        const panel = await control.getAttribute('aria-controls');
        expect(await page.locator(`#${panel}`).isVisible()).toBe(true);
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('As Markdown');
        await page.keyboard.press('Escape');
        expect(await page.locator('.copy-panel').count()).toBe(0);
        expect(await control.getAttribute('aria-expanded')).toBe('false');
        expect(await control.evaluate((each) => each === document.activeElement)).toBe(true);
      },
      ALLOWED,
    );
  });

  test('a second press closes what the first opened, and another control takes over', async () => {
    await onPage(
      address,
      async ({ page }) => {
        await controlOf(page, share).click();
        await page.locator('.copy-panel').waitFor();
        await controlOf(page, share).click();
        await page.locator('.copy-panel').waitFor({ state: 'detached' });
        await controlOf(page, share).click();
        const other = page.locator(`button[data-copy]:not([data-href="${at(share)}"])`).first();
        await other.click();
        await page.locator('.copy-panel').waitFor();
        expect(await page.locator('.copy-panel').count()).toBe(1);
        expect(await controlOf(page, share).getAttribute('aria-expanded')).toBe('false');
      },
      ALLOWED,
    );
  });
});

describe('where the clipboard is refused', () => {
  test('a field appears with the link, selected', async () => {
    await onPage(
      address,
      async ({ page }) => {
        await controlOf(page, share).click();
        const field = page.locator('.copy-panel textarea');
        await field.waitFor();
        expect(await field.inputValue()).toMatch(new RegExp(`^${RegExp.escape(at(share))}\\?v=[0-9a-z]{6}$`));
        expect(
          await field.evaluate((each: HTMLTextAreaElement) => each.selectionEnd - each.selectionStart),
        ).toBe((await field.inputValue()).length);
        expect(await page.locator('.copy-panel [role=status]').innerText()).toContain('not allowed');
      },
      REFUSED,
    );
  });

  test('a field appears with the Markdown as well', async () => {
    await onPage(
      address,
      async ({ page }) => {
        await controlOf(page, share).click();
        await page.getByRole('button', { name: 'As Markdown' }).click();
        await page.waitForFunction(() => document.querySelector('textarea')?.value.startsWith('# '));
      },
      REFUSED,
    );
  });
});

/** A page that shows a table in its text. */
function embedding() {
  const found = present.find(
    ({ kind, entry: each }) =>
      kind === 'page' && JSON.stringify(each.prose?.opening ?? '').includes('"Comparison"'),
  );
  const inSection = present.find(
    ({ kind, entry: each }) =>
      kind === 'page' && JSON.stringify(each.prose?.sections ?? '').includes('"Comparison"'),
  );
  const either = found ?? inSection;
  if (!either) throw new Error('No text shows a table.');
  return either;
}
