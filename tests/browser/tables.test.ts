/** Tables in a browser: heads that stay, cards on a phone, nothing sideways, whole on paper, taken away in every form. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { realContent } from '../support/content.ts';
import { parseCsv } from '../support/csv.ts';
import { at, onPage, settled, type Opening } from '../support/browser.ts';
import { expectNone } from '../support/findings.ts';
import { readPdf } from '../support/pdf.ts';
import { readSite } from '../support/site.ts';
import { attribute } from '../support/html.ts';

const { catalog } = realContent();
const PAIR = '/compare/python-developer-vs-prompt-engineer/';
const withTables = readSite()
  .pages.filter(({ elements }) => elements.some((each) => attribute(each, 'data-table')))
  .map(({ address }) => address);
const long = withTables.filter((address) => !address.startsWith('/s/'));
const short = withTables.filter((address) => address.startsWith('/s/'));
const NARROW: Opening = { viewport: { width: 320, height: 640 } };
const ALLOWED: Opening = { permissions: ['clipboard-read', 'clipboard-write'] };
const REFUSED: Opening = {
  before: (page) =>
    page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
    }),
};

const sideways = (page: Page) =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const cells = [...document.querySelectorAll('[data-table] *')];
    return {
      beyond: (document.scrollingElement?.scrollWidth ?? 0) - room,
      cut: cells
        .filter((each) => each.getBoundingClientRect().right > room + 1)
        .map((each) => each.textContent),
    };
  });

describe('at 320 pixels', () => {
  test.each(long)('%s does not scroll sideways', async (address) => {
    await onPage(
      address,
      async ({ page }) => {
        await settled(page);
        expect(await sideways(page)).toEqual({ beyond: 0, cut: [] });
      },
      NARROW,
    );
  });

  test('no page of a single table or row does', async () => {
    expect(short.length).toBeGreaterThan(20);
    await onPage(
      null,
      async ({ page }) => {
        const faults: string[] = [];
        for (const address of short) {
          await page.goto(at(address));
          const { beyond, cut } = await sideways(page);
          if (beyond > 0 || cut.length > 0) faults.push(`${address} by ${beyond} px`);
        }
        expectNone(faults);
      },
      NARROW,
    );
  });

  test('every row is a card whose cells repeat the head of their column', async () => {
    await onPage(
      '/compare/',
      async ({ page }) => {
        const cards = await page.locator('[data-table=skills-side-by-side] tbody tr').evaluateAll((rows) =>
          rows.map((row) =>
            [...row.querySelectorAll('td')].map((cell) => ({
              label: getComputedStyle(cell, '::before').content,
              under:
                cell.getBoundingClientRect().top >=
                (row.querySelector('th')?.getBoundingClientRect().bottom ?? 0),
              role: cell.getAttribute('role'),
            })),
          ),
        );
        expect(cards.length).toBe(5);
        for (const card of cards)
          expect(card).toEqual([
            { label: '"Python developer"', under: true, role: 'cell' },
            { label: '"Prompt engineer"', under: true, role: 'cell' },
          ]);
      },
      NARROW,
    );
  });
});

describe('on a wide screen', () => {
  test('the head of the table and of a tall row stay in view', async () => {
    await onPage(PAIR, async ({ page }) => {
      const places = await page.evaluate(() => {
        const row = document.getElementById('roles--skills');
        const table = row?.closest('table');
        if (!row || !table) throw new Error('no row');
        scrollTo(0, scrollY + row.getBoundingClientRect().top - 20);
        const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        return {
          head: top('[data-table=roles] thead th')?.top,
          headBottom: top('[data-table=roles] thead th')?.bottom,
          rowHead: row.querySelector('.row-head')?.getBoundingClientRect().top,
          row: row.getBoundingClientRect().top,
        };
      });
      expect(places.head).toBe(0);
      expect(places.row).toBeLessThan(places.rowHead ?? 0);
      expect(places.rowHead).toBeGreaterThanOrEqual((places.headBottom ?? 0) - 1);
    });
  });

  test('a row that a link leads to is not covered by the head', async () => {
    await onPage(`${PAIR}#roles--risks`, async ({ page }) => {
      await settled(page);
      const seen = await page.evaluate(() => {
        const words = document.querySelector('#roles--risks .row-head');
        const box = words?.getBoundingClientRect();
        if (!words || !box) return null;
        const hit = document.elementFromPoint(box.left + 3, box.top + 8);
        return {
          within: words.contains(hit) || hit === words,
          visible: box.top >= 0 && box.bottom <= innerHeight,
        };
      });
      expect(seen).toEqual({ within: true, visible: true });
    });
  });

  // Just below and at the width where notes stand beside the text, as well.
  test.each([640, 900, 1024, 1200, 1247, 1248, 1440])(
    'nothing scrolls sideways at %d pixels',
    async (width) => {
      for (const address of [
        '/compare/',
        PAIR,
        '/data/',
        '/roles/prompt-engineer/',
        '/s/faq/what-is-the-difference/',
      ]) {
        await onPage(
          address,
          async ({ page }) => expect(await sideways(page), address).toEqual({ beyond: 0, cut: [] }),
          { viewport: { width, height: 800 } },
        );
      }
    },
  );

  test.each(['/compare/', PAIR, '/roles/prompt-engineer/', '/tools/hybrid-developer-kit/'])(
    '%s ends where the masthead does',
    async (address) => {
      await onPage(address, async ({ page }) => {
        for (const width of [1248, 1280, 1920]) {
          await page.setViewportSize({ width, height: 800 });
          const edges = await page.evaluate(() => {
            const right = (selector: string) =>
              Math.max(
                ...[...document.querySelectorAll(selector)].map((each) => each.getBoundingClientRect().right),
              );
            return { text: right('main :is(.run, .run > .margin, .comparison)'), masthead: right('.find') };
          });
          expect(edges.text, `at ${width} pixels`).toBeCloseTo(edges.masthead, 0);
        }
      });
    },
  );
});

test('a scorecard leaves weights little room and anchors the most', async () => {
  await onPage('/tools/hybrid-developer-kit/', async ({ page }) => {
    const [, weight = 0, evidence = 0, anchors = 0] = await page
      .locator('.scorecard thead th')
      .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().width));
    expect(weight).toBeLessThan(evidence * 0.7);
    expect(anchors).toBeGreaterThan(evidence * 1.5);
  });
});

test('prints whole', async () => {
  await onPage('/compare/', async ({ page }) => {
    const words = await page
      .locator('[data-table] td')
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).innerText));
    const letters = (text: string) => text.normalize('NFKC').replace(/[\s\d]+/g, '');
    const printed = letters(readPdf(await page.pdf({ format: 'A4' })).text);
    expect(words.length).toBeGreaterThan(60);
    expectNone(
      words
        .flatMap((each) => each.split('\n'))
        .filter((line) => !printed.includes(letters(line).slice(0, 24))),
    );
  });
});

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

/** Opens what a control offers and takes one form. */
async function take(page: Page, address: string, form: string): Promise<void> {
  await page
    .locator(`button[data-href="${at(address)}"]`)
    .first()
    .click();
  await page.locator('.copy-panel').getByRole('button', { name: form, exact: true }).click();
}

const TABLE = '/s/compare/skills-side-by-side/';
const ROW = '/s/skills-side-by-side/care/';

describe('taken away', () => {
  test('a table as CSV is the file that can be downloaded', async () => {
    await onPage(
      '/compare/',
      async ({ page }) => {
        await take(page, TABLE, 'As CSV');
        await page.getByText('Copied as CSV').waitFor();
        const { 'text/plain': copied = '' } = await clipboardOf(page);
        const file = await (await page.request.get(at('/data/comparisons/skills-side-by-side.csv'))).text();
        expect(parseCsv(copied.replace(/\r?\n/g, '\r\n'))).toEqual(parseCsv(file));
      },
      ALLOWED,
    );
  });

  test('a row as CSV has the head and the row', async () => {
    await onPage(
      '/compare/',
      async ({ page }) => {
        await take(page, ROW, 'As CSV');
        await page.getByText('Copied as CSV').waitFor();
        const { 'text/plain': copied = '' } = await clipboardOf(page);
        expect(parseCsv(copied.replace(/\r?\n/g, '\r\n'))).toEqual([
          ['Kind of skill', 'Python developer', 'Prompt engineer'],
          ['What they keep an eye on', 'Managing databases', 'Analysing how models behave'],
        ]);
      },
      ALLOWED,
    );
  });

  test('a table as rich text is a table, with Markdown for plain fields', async () => {
    await onPage(
      '/compare/',
      async ({ page }) => {
        await take(page, TABLE, 'As a table');
        await page.getByText('Copied as a table').waitFor();
        const { 'text/plain': plain = '', 'text/html': rich = '' } = await clipboardOf(page);
        expect(rich).toMatch(/<table[\s\S]*<caption[\s\S]*How do the skills[\s\S]*<th[^>]*>Python developer/);
        expect(rich.match(/<tr/g)?.length).toBe(6);
        expect(rich).toContain(at(TABLE));
        expect(plain).toContain(
          '| Kind of skill | Python developer | Prompt engineer |\n| --- | --- | --- |',
        );
      },
      ALLOWED,
    );
  });

  test('a row as Markdown has its notes', async () => {
    await onPage(
      '/compare/',
      async ({ page }) => {
        await take(page, '/s/skills-side-by-side/foundation/', 'As Markdown');
        await page.getByText('Copied as Markdown').waitFor();
        const { 'text/plain': plain = '' } = await clipboardOf(page);
        expect(plain).toContain('[^react-for-python]: ');
      },
      ALLOWED,
    );
  });

  test('a short page of a row offers the same', async () => {
    await onPage(
      ROW,
      async ({ page }) => {
        await page.locator('button.permalink.control').click();
        await page.locator('.copy-panel').getByRole('button', { name: 'As CSV' }).click();
        await page.getByText('Copied as CSV').waitFor();
      },
      ALLOWED,
    );
  });

  test('roles side by side are copied as they are shown', async () => {
    await onPage(
      '/compare/?role=python-developer&role=hybrid-developer',
      async ({ page }) => {
        await take(page, '/compare/#roles', 'As Markdown');
        await page.getByText('Copied as Markdown').waitFor();
        const { 'text/plain': plain = '' } = await clipboardOf(page);
        expect(plain).toContain('| Attribute | Python developer | Hybrid developer |');
        expect(plain).toContain(`<${at('/compare/')}?role=python-developer&role=hybrid-developer#roles>`);
        expect(plain).not.toContain('Prompt engineer');
      },
      ALLOWED,
    );
  });

  test('a whole entry as Markdown is its twin', async () => {
    await onPage(
      '/roles/prompt-engineer/',
      async ({ page }) => {
        await take(page, '/roles/prompt-engineer/', 'As Markdown');
        await page.getByText('Copied as Markdown').waitFor();
        const { 'text/plain': plain = '' } = await clipboardOf(page);
        expect(plain.trim()).toBe(
          (await (await page.request.get(at('/roles/prompt-engineer.md'))).text()).trim(),
        );
      },
      ALLOWED,
    );
  });

  test.each(['As CSV', 'As a table', 'As Markdown'])(
    '%s: where the clipboard is refused, a field can be selected',
    async (form) => {
      await onPage(
        '/compare/',
        async ({ page }) => {
          await take(page, TABLE, form);
          await page.waitForFunction(() =>
            document.querySelector('textarea')?.value.includes('Python developer'),
          );
          const field = page.locator('.copy-panel textarea');
          expect(
            await field.evaluate((each: HTMLTextAreaElement) => each.selectionEnd - each.selectionStart),
          ).toBe((await field.inputValue()).length);
        },
        REFUSED,
      );
    },
  );

  test('without script every table has its file', async () => {
    await onPage(
      '/compare/',
      async ({ page }) => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('a[download]').first().click(),
        ]);
        expect(download.suggestedFilename()).toBe(`${catalog.comparisons[0]?.id ?? ''}.csv`);
      },
      { javaScriptEnabled: false },
    );
  });
});
