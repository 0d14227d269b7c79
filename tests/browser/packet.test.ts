/** Packets: ready ones and the reader's own, on a screen and on paper. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { onPage } from '../support/browser.ts';
import { expectNone } from '../support/findings.ts';
import { landing } from '../support/landing.ts';
import { realContent } from '../support/content.ts';
import { readPdf } from '../support/pdf.ts';

const letters = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
const said = (page: Page) => page.locator('packet-maker [data-slot=said]');
const ready = (page: Page) =>
  page.waitForFunction(() =>
    /ready to print/.test(document.querySelector('packet-maker [data-slot=said]')?.textContent ?? ''),
  );

/** Prints what is open and holds the paper against the page. */
async function checkPaper(page: Page, name: string): Promise<void> {
  const shown = await page.evaluate(() => {
    const packet = document.querySelector('[data-packet]');
    const all = (selector: string) => [...(packet?.querySelectorAll<HTMLElement>(selector) ?? [])];
    /** The beginning of every piece of text in an element; figures are drawn, and drawn in another order. */
    const pieces = (element: Element) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement;
        const words = node.textContent?.trim() ?? '';
        if (words.length > 3 && holder?.checkVisibility() && !holder.closest('figure, .sr-only'))
          found.push(words.slice(0, 24));
      }
      return found;
    };
    return {
      headings: all('h1, h2, h3, h4, .cover-title, .tool-name').map((each) => each.innerText),
      pieces: packet ? pieces(packet) : [],
      rows: all('tbody tr').map(pieces),
      shares: all('.where a').map((each) => each.innerText),
      /** Addresses that are written out already, with what paper puts after other links. */
      twice: all('.where a, .packet-end a')
        .filter((each) => each.innerText.startsWith('http'))
        .map((each) => `${each.innerText} (${each.getAttribute('href') ?? ''})`),
      /** Tools by name, with the first row of a table that follows at once or after a line. */
      tools: all('.tool-name').flatMap((each) => {
        const next = each.nextElementSibling;
        const table = [next, next?.nextElementSibling].find((one) => one?.matches('.comparison'));
        const row = table?.querySelector<HTMLElement>('tbody th');
        return row ? [[each.innerText, row.innerText]] : [];
      }),
      parts: all('.packet-part').length,
    };
  });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 665, height: 1000 });
  // Nothing is wider than the paper.
  expectNone(
    await page.evaluate(() => {
      const limit = document.documentElement.clientWidth + 1;
      return [...document.querySelectorAll('[data-packet] *')]
        .filter((each) => each.getBoundingClientRect().right > limit)
        .map((each) => `${each.tagName} ${(each.textContent ?? '').slice(0, 40)}`);
    }),
  );
  expectNone(await cramped(page));
  const printed = readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const text = letters(printed.text);
  const sheets = printed.sheets.map(letters);
  console.log(`Packet ${name}: ${printed.pages} pages.`);
  expect(sheets).toHaveLength(printed.pages);
  // A cover, contents, and a new page for each part.
  expect(printed.pages).toBeGreaterThanOrEqual(shown.parts + 2);
  expect(shown.headings.length).toBeGreaterThan(4);
  expect(shown.pieces.length).toBeGreaterThan(50);
  expectNone(shown.headings.filter((each) => !text.includes(letters(each))));
  expectNone(shown.pieces.filter((each) => !text.includes(letters(each))));
  expectNone(shown.shares.filter((each) => !text.includes(letters(each))));
  expectNone(shown.twice.filter((each) => text.includes(letters(each))));
  expect(printed.text).not.toMatch(/Light or dark|To the text|Untick everything/);
  // No heading stands at the foot of a page, where only the page's number follows.
  const first = sheets.findIndex((sheet) => sheet.includes(letters(shown.shares[0] ?? '')));
  const ends = sheets.slice(first).map((sheet) => sheet.replace(/\d+$/, ''));
  expectNone(shown.headings.filter((each) => ends.some((sheet) => sheet.endsWith(letters(each)))));
  // A tool's name stands where its table begins.
  expectNone(
    shown.tools
      .filter((tool) => !sheets.some((sheet) => tool.every((each) => sheet.includes(letters(each)))))
      .map((tool) => tool.join(' | ')),
  );
  // Every row stands on one page.
  expectNone(
    shown.rows
      .filter((row) => !sheets.some((sheet) => row.every((piece) => sheet.includes(letters(piece)))))
      .map((row) => row.join(' | ')),
  );
}

/** Tables of tools whose columns leave no room: for the levels of a scorecard, or for a word of a head. */
function cramped(page: Page): Promise<string[]> {
  return page.locator(':is(.scorecard, .questions) thead').evaluateAll((heads) =>
    heads.flatMap((head) => {
      const cells = [...head.querySelectorAll('th')];
      const brokenIn = ({ firstChild: text }: Element): string[] =>
        [...(text?.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(text as Node, index);
          range.setEnd(text as Node, index + word.length);
          return range.getClientRects().length > 1 ? [`${word} is broken`] : [];
        });
      const [, weight = 0, , levels = 0] = cells.map((each) => each.clientWidth / head.clientWidth);
      const isScorecard = head.closest('.scorecard') !== null;
      return [
        ...cells.flatMap(brokenIn),
        ...(isScorecard && (weight > 0.15 || levels < 0.4)
          ? [`weight has ${weight}, levels have ${levels}`]
          : []),
      ];
    }),
  );
}

describe('ready to print', () => {
  test.each(realContent().catalog.packets.map(({ id }) => id))('%s', async (id) => {
    await onPage(
      `/packet/${id}/`,
      async ({ page, trouble }) => {
        await checkPaper(page, id);
        expectNone(trouble);
      },
      { javaScriptEnabled: true },
    );
  });
});

describe('the whole book', () => {
  test.each([10, 40, -1])('part %i is where the contents say', async (at) => {
    await onPage('/packet/everything/', async ({ page }) => {
      const link = page.locator('.packet-contents > ol > li > a').nth(at);
      const name = await link.innerText();
      await link.click();
      for (const found of [await landing(page), await page.reload().then(() => landing(page))]) {
        expect(found.words).toContain(name);
        expect(found).toMatchObject({ seen: true });
        expect(Math.abs(found.off)).toBeLessThanOrEqual(2);
      }
    });
  });

  test('is all on paper', async () => {
    await onPage('/packet/everything/', async ({ page }) => {
      // The contents have the titles as well, and only a part its own address.
      const shares = await page.locator('.packet-part > .where > a').allTextContents();
      const printed = letters(readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true })).text);
      expect(shares.length).toBeGreaterThan(60);
      expectNone(shares.filter((share) => !printed.includes(letters(share))));
    });
  });
});

describe("the reader's own", () => {
  test('arrives in the address: bad choices are named, the rest is kept', async () => {
    await onPage(
      '/packet/?with=guides/interviewing,prompt-engineer/market,guides/intervewing&title=For+Monday',
      async ({ page, trouble }) => {
        await ready(page);
        expect(await said(page).innerText()).toBe('2 parts, below and ready to print.');
        await page.waitForSelector('.notice li');
        expect(await page.locator('.notice li').allInnerTexts()).toEqual([
          'guides/intervewing Did you mean guides/interviewing?',
        ]);
        expect(await page.locator('.cover-title').innerText()).toBe('For Monday');
        expect(await page.locator('.packet-part > h2').allInnerTexts()).toEqual([
          'Interviewing',
          'Pay and demand: Prompt engineer',
        ]);
        const cites = await page.locator('.packet-part a.cite').allInnerTexts();
        const notes = await page.locator('[data-slot=notes] > ol > li').count();
        expect(Math.max(...cites.map(Number))).toBe(notes);
        expect(cites[0]).toBe('1');
        const terms = await page
          .locator('[data-packet] a.term')
          .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).hash));
        expect(terms).toEqual([...new Set(terms)]);
        await checkPaper(page, 'own');
        expectNone(trouble);
      },
    );
  });

  test('has a title that is cut between characters', async () => {
    await onPage(
      `/packet/?with=prompt-engineer/market&title=${'x'.repeat(79)}🐍`,
      async ({ page, trouble }) => {
        await ready(page);
        expect(await page.locator('.cover-title').textContent()).toBe(`${'x'.repeat(79)}🐍`);
        expectNone(trouble);
      },
    );
  });

  test('a hint that comes late does not bring back the notice of an address that was left', async () => {
    const hint = Promise.withResolvers<true>();
    await onPage(
      '/packet/',
      async ({ page }) => {
        await page.evaluate(() => {
          history.pushState(null, '', '?with=guides/intervewing');
          dispatchEvent(new PopStateEvent('popstate'));
        });
        const asked = page.waitForResponse('**/hint.*.js');
        await page.goBack();
        expect(new URL(page.url()).search).toBe('');
        hint.resolve(true);
        await (await asked).finished();
        // A module that has come is run before another that is asked for after it.
        await page.evaluate(`import(${JSON.stringify((await asked).url())}).then(() => undefined)`);
        expect(await page.locator('.notice').count()).toBe(0);
      },
      {
        before: (page) =>
          page.route('**/hint.*.js', async (route) => {
            await hint.promise;
            await route.continue();
          }),
      },
    );
  });

  test('is ticked, unticked and cleared, and the address follows', async () => {
    await onPage('/packet/', async ({ page, trouble }) => {
      await page.locator('summary', { hasText: 'Guides' }).click();
      await page.check('input[value="interviewing/cautions"]');
      await ready(page);
      expect(new URL(page.url()).search).toBe('?with=interviewing/cautions');
      await page.check('input[value="guides/interviewing"]');
      await page.waitForURL('**/packet/?with=guides/interviewing');
      expect(await page.isChecked('input[value="interviewing/cautions"]')).toBe(true);
      expect(await page.isDisabled('input[value="interviewing/cautions"]')).toBe(true);
      await page.fill('input[name=title]', '<b>Bold</b>');
      await page.keyboard.press('Tab');
      await page.waitForFunction(() => document.querySelector('.cover-title')?.textContent === '<b>Bold</b>');
      await page.click('[data-do=clear]');
      expect(await page.locator('[data-packet]').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
      expectNone(trouble);
    });
  });

  test('says so where the texts cannot be fetched', async () => {
    await onPage(
      '/packet/?with=guides/interviewing',
      async ({ page }) => {
        await page.waitForFunction(() =>
          /could not be fetched/.test(
            document.querySelector('packet-maker [data-slot=said]')?.textContent ?? '',
          ),
        );
      },
      { before: (page) => page.route('**/packet/everything/', (route) => route.abort()) },
    );
  });

  test('needs nothing that trusted types forbid', async () => {
    await onPage(
      '/packet/?with=faq/which-should-i-hire',
      async ({ page, trouble }) => {
        await ready(page);
        expectNone(trouble);
      },
      {
        before: (page) =>
          page.route('**/packet/?*', async (route) => {
            const answer = await route.fetch();
            await route.fulfill({
              response: answer,
              headers: {
                ...answer.headers(),
                'content-security-policy': "require-trusted-types-for 'script'",
              },
            });
          }),
      },
    );
  });

  test('without script there are packets that are ready', async () => {
    await onPage(
      '/packet/',
      async ({ page }) => {
        expect(await page.locator('.entries a').count()).toBe(realContent().catalog.packets.length + 1);
        expect(await page.isDisabled('input[name=title]')).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });
});

test('an advert is copied as it stands', async () => {
  await onPage(
    '/tools/prompt-engineer-kit/',
    async ({ page, trouble }) => {
      await page.click('copy-text button');
      await page.waitForFunction(() =>
        document.querySelector('copy-text [role=status]')?.textContent?.includes('Copied'),
      );
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await page.locator('copy-text pre').evaluate((each) => each.textContent));
      expectNone(trouble);
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});
