/**
 * The gate itself: barriers planted in real pages, each of which the checks of this suite must notice.
 *
 * What no check here can notice, and a person has to:
 * - whether words are plain, headings and links say enough, and an alternative means what its picture means;
 * - whether the order of reading makes sense where order and place agree;
 * - whether a name fits its control, when it is well-formed and wrong;
 * - whether a message comes at a good moment, or too often, or too long, for somebody who hears it;
 * - whether the page can be used with one screen reader and browser as with another, with a switch, by voice;
 * - whether text is easy to read for somebody with dyslexia, or a decision easy for somebody who is tired.
 * No user of assistive technology has tried this site yet.
 */
import { describe, expect, test } from 'vitest';
import { onPage } from '../support/browser.ts';
import { BARRIERS } from '../support/everyone/barriers.ts';
import { watched } from '../support/everyone/examine.ts';
import { installToolkit } from '../support/everyone/toolkit.ts';
import { linksAreNamed, linksLead } from '../support/rules/links.ts';
import { headingsInOrder, landmarksInPlace } from '../support/rules/outline.ts';
import { picturesHaveWords } from '../support/rules/pictures.ts';
import { idsUnique, referencesResolve } from '../support/rules/references.ts';
import type { Rule } from '../support/rules/rule.ts';
import { cardsAreTables, tablesHaveHeaders } from '../support/rules/tables.ts';
import { namesItself } from '../support/rules/head.ts';
import { readSite, toPage } from '../support/site.ts';

const ADDRESS = '/techniques/few-shot/';
const site = readSite();

describe.concurrent('planted in a browser', () => {
  test.for(BARRIERS)(
    '$name',
    async ({ plant, check, caught, address = ADDRESS, width = 1280, once = false }) => {
      await onPage(
        address,
        async ({ page }) => {
          await page.evaluate(installToolkit);
          // What is found has to be what is planted.
          if (!once) expect((await check(page)).join('\n')).not.toMatch(caught);
          await plant(page);
          expect((await check(page)).join('\n')).toMatch(caught);
        },
        // The site's own policy keeps barriers out: what is planted here is to be found, not blocked.
        { viewport: { width, height: 800 }, before: watched, bypassCSP: true },
      );
    },
  );
});

const STATIC: { name: string; address: string; rule: Rule; from: RegExp; to: string; caught: RegExp }[] = [
  {
    name: 'a link to a fragment that is not there',
    address: ADDRESS,
    rule: linksLead,
    from: /href="#example"/,
    to: 'href="#exmaple"',
    caught: /“#exmaple” is dead/,
  },
  {
    name: 'a link that says “here”',
    address: ADDRESS,
    rule: linksAreNamed,
    from: /<\/h1>/,
    to: '</h1><a href="/roles/">here</a>',
    caught: /“here” does not say/,
  },
  {
    name: 'a link without words',
    address: ADDRESS,
    rule: linksAreNamed,
    from: /<\/h1>/,
    to: '</h1><a href="/roles/"> </a>',
    caught: /without words/,
  },
  {
    name: 'a table without headers',
    address: '/compare/',
    rule: tablesHaveHeaders,
    from: /<thead[^>]*>[\s\S]*?<\/thead>/,
    to: '',
    caught: /no column headers/,
  },
  {
    name: 'a table without a caption',
    address: '/compare/',
    rule: tablesHaveHeaders,
    from: /<caption[\s\S]*?<\/caption>/,
    to: '',
    caught: /without a caption/,
  },
  {
    name: 'a cell without a role in a table that may be cards',
    address: '/compare/',
    rule: cardsAreTables,
    from: /<td role="cell"/,
    to: '<td',
    caught: /without a role: .*td/,
  },
  {
    name: 'an alternative that says “image”',
    address: ADDRESS,
    rule: picturesHaveWords,
    from: /<\/h1>/,
    to: '</h1><img src="/icon.svg" alt="Image 1">',
    caught: /says nothing/,
  },
  {
    name: 'a file’s name for an alternative',
    address: ADDRESS,
    rule: picturesHaveWords,
    from: /<\/h1>/,
    to: '</h1><img src="/icon.svg" alt="chart-final.png">',
    caught: /says nothing/,
  },
  {
    name: 'a level of headings skipped',
    address: ADDRESS,
    rule: headingsInOrder,
    from: /<\/h1>/,
    to: '</h1><h4>Deep</h4>',
    caught: /a level is skipped/,
  },
  {
    name: 'a second h1',
    address: ADDRESS,
    rule: headingsInOrder,
    from: /<\/h1>/,
    to: '</h1><h1>Again</h1>',
    caught: /2 h1/,
  },
  {
    name: 'two navigations of one name',
    address: ADDRESS,
    rule: landmarksInPlace,
    from: /aria-label="Parts"/,
    to: 'aria-label="Contents"',
    caught: /two navigations/,
  },
  {
    name: 'no way past the head of the page',
    address: ADDRESS,
    rule: landmarksInPlace,
    from: /<a class="skip"[\s\S]*?<\/a>/,
    to: '',
    caught: /first link/,
  },
  {
    name: 'an id given twice',
    address: ADDRESS,
    rule: idsUnique,
    from: /<\/h1>/,
    to: '</h1><p id="text"></p>',
    caught: /more than once/,
  },
  {
    name: 'a label for nothing',
    address: ADDRESS,
    rule: referencesResolve,
    from: /<\/h1>/,
    to: '</h1><label for="nobody">Name</label>',
    caught: /resolves to nothing/,
  },
  {
    name: 'a page that cannot be magnified',
    address: ADDRESS,
    rule: namesItself,
    from: /width=device-width/,
    to: 'width=device-width, user-scalable=no',
    caught: /keeps readers from zooming/,
  },
];

describe('planted in the HTML', () => {
  test.each(STATIC)('$name', ({ address, rule, from, to, caught }) => {
    const page = site.pages.find((each) => each.address === address);
    if (!page) throw new Error(`There is no page ${address}.`);
    expect(rule(page, site)).toEqual([]);
    expect(page.html).toMatch(from);
    expect(rule(toPage(page.file, page.html.replace(from, to)), site).join('\n')).toMatch(caught);
  });
});
