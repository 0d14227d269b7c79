/** Paper: what a printed page says. */
import { beforeAll, expect, test } from 'vitest';
import { at, onPage } from '../support/browser.ts';
import { expectNone } from '../support/findings.ts';
import { readPdf, type Printed } from '../support/pdf.ts';

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

test('writes out addresses that lead elsewhere', async () => {
  // The pages of roles lead nowhere outside: the list of sources does.
  await onPage('/evidence/sources/', async ({ page: open }) => {
    const hrefs = await open
      .locator('main a[href^=http]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    const outside = [...new Set(hrefs)].slice(0, 20);
    expect(outside.length).toBe(20);
    const { text } = readPdf(await open.pdf({ format: 'A4' }));
    expectNone(outside.filter((href) => !letters(text).includes(href)));
  });
});

test('is black on white, whatever the theme', async () => {
  await onPage(
    ADDRESS,
    async ({ page: open }) => {
      await open.emulateMedia({ media: 'print' });
      const colours = await open.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return [backgroundColor, color];
      });
      expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    },
    { colorScheme: 'dark' },
  );
});

test('is printed from the site itself', () => {
  expectNone(
    printed.addresses.filter(
      (href) => !href.startsWith(at('/')) && !page.foreign.includes(href) && !href.startsWith('http'),
    ),
  );
});
