/** Paper: what a printed page says. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { at, onPage } from '../support/browser.ts';
import { lostText } from '../support/everyone/spacing.ts';
import { installToolkit } from '../support/everyone/toolkit.ts';
import { expectNone } from '../support/findings.ts';
import { readPdf, type Printed } from '../support/pdf.ts';
import { pagesOfEachKind, readSite } from '../support/site.ts';

const ADDRESS = '/roles/prompt-engineer/';
const letters = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

let printed: Printed;
let page: { title: string; headings: string[]; paragraphs: string[]; links: string[]; foreign: string[] };

beforeAll(async () => {
  await onPage(
    ADDRESS,
    async ({ page: open }) => {
      page = await open.evaluate(() => {
        const texts = (selector: string) =>
          [...document.querySelectorAll<HTMLElement>(`main ${selector}`)]
            .filter((each) => each.checkVisibility())
            .map((each) => each.innerText);
        const links = [...document.querySelectorAll<HTMLAnchorElement>('main .run a[href]')].filter((each) =>
          each.checkVisibility(),
        );
        return {
          title: texts('h1').join(''),
          headings: [...document.querySelectorAll('main h2:not(nav *)')].map(
            (each) => each.firstChild?.textContent ?? '',
          ),
          paragraphs: texts('.run > p'),
          links: links.filter((each) => each.hash === '').map(({ href }) => href),
          foreign: links.filter((each) => each.origin !== location.origin).map(({ href }) => href),
        };
      });
      printed = readPdf(await open.pdf({ format: 'A4' }));
    },
    { colorScheme: 'dark' },
  );
});

test('holds the whole text', () => {
  const text = letters(printed.text);
  expect(page.paragraphs.length).toBeGreaterThan(10);
  // A note's mark or a line's end may come between words: the beginning of each paragraph is enough.
  expectNone(
    [page.title, ...page.headings, ...page.paragraphs.map((each) => each.slice(0, 40))].filter(
      (each) => !text.includes(letters(each)),
    ),
  );
});

test('says when it was reviewed and who keeps it', () => {
  expect(printed.text).toMatch(/Reviewed\s+\d+ \w+ 20\d\d/);
});

test('leaves out what only a screen can use', () => {
  expect(printed.text).not.toMatch(/Light or dark|On this page|To the text/);
});

test('keeps the addresses of its links', () => {
  expect(page.links.length).toBeGreaterThan(5);
  expectNone(page.links.filter((href) => !printed.addresses.includes(href)));
});

test('is printed from the site itself', () => {
  expectNone(
    printed.addresses.filter(
      (href) => !href.startsWith(at('/')) && !page.foreign.includes(href) && !href.startsWith('http'),
    ),
  );
});

/** Pages that are of their kind only in some state. */
const STATES: Record<string, string> = {
  '/decide/': '?aim=words&base=ai-tool&data=ready&expertise=code&gap=results&risk=untrue',
};
/** A4 without the margins that Chromium leaves, in pixels. */
const PAPER = { width: 718, height: 1000 };

describe('on paper, a page of every kind', () => {
  test.each(pagesOfEachKind(readSite().pages.map(({ address }) => address)))('%s', async (address) => {
    await onPage(
      address + (STATES[address] ?? ''),
      async ({ page: open }) => {
        await open.emulateMedia({ media: 'print' });
        await open.evaluate(installToolkit);
        const text = letters(readPdf(await open.pdf({ format: 'A4' })).text);
        const title = open.locator('h1').first();
        // A record has a title of its own.
        if (await title.isVisible()) expect(text).toContain(letters(await title.innerText()));
        // The day it was reviewed, or that of the edition it was made from.
        expect(text).toMatch(/(?:Reviewed|reviewed|Editionof|editionof)\d+[A-Z][a-z]+20\d\d/);
        expectNone([
          ...(await lostText(open)),
          ...(await coloured(open)),
          ...(await buttonsShown(open)),
          ...((await permalinks(open)).every((one) => text.includes(letters(one)))
            ? []
            : ['its own address is not on it']),
          ...(await addressesShown(open))
            .filter((one) => !text.includes(letters(one)))
            .map((one) => `the address ${one} is not on it`),
        ]);
      },
      { colorScheme: 'dark', viewport: PAPER },
    );
  });
});

/** Text that is not near black on white; grounds that are not white. */
function coloured(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { say, isShown, colour, ratio } = window.look;
    const white = colour('#fff');
    const findings = new Set<string>();
    for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
      if (!isShown(element) || element.closest('svg')) continue;
      const { color, backgroundColor } = getComputedStyle(element);
      const ground = colour(backgroundColor);
      if (ground[3] > 0 && ratio(ground, white) > 1.01) findings.add(`${say(element)} has a ground`);
      const hasWords = [...element.childNodes].some(
        (each) => each.nodeType === Node.TEXT_NODE && each.textContent?.trim(),
      );
      if (hasWords && ratio(colour(color), white) < 7) findings.add(`${say(element)} is faint`);
    }
    return [...findings];
  });
}

/** The addresses by which the page itself may be found again: its own, or one that a record of it gives. */
function permalinks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = document.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content ?? '';
    return [location.search === '' ? own : location.search];
  });
}

/** Buttons, which paper cannot press, but for those that the page for design shows. */
function buttonsShown(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button:not(.specimen *)')]
      .filter((each) => each.checkVisibility())
      .map((each) => `the button “${each.textContent.trim()}” is on it`),
  );
}

/** Where links lead, but for those whose words stand below them, ways around the site, and a packet, which has lists. */
function addressesShown(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main a[href]:not([href^="#"], .term, .cite, nav *, .packet *)')]
      .filter((each) => each.checkVisibility())
      .map((each) => each.getAttribute('href') ?? ''),
  );
}
