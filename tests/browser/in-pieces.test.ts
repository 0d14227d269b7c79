/** A page whose text comes in pieces, as over a slow line: what is drawn already stays where it is. */
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import type { Serving } from '../../scripts/server.ts';
import { onPage } from '../support/browser.ts';
import { noteShifts, shifts } from '../support/everyone/shifts.ts';
import { expectNone } from '../support/findings.ts';
import { serveInPieces } from '../support/in-pieces.ts';
import { pagesOfEachKind, readSite, shortestOfEachKind } from '../support/site.ts';

const { pages } = readSite();
const tried = new Set([
  ...pagesOfEachKind(pages.map(({ address }) => address)),
  ...shortestOfEachKind(pages),
]);

let slow: Serving;
beforeAll(async () => {
  slow = await serveInPieces(inject('address'));
});
afterAll(() => slow.close());

describe.concurrent.for([320, 1280])('in pieces, %i pixels wide', (width) => {
  test.for([...tried])('%s', (address) =>
    onPage(
      null,
      async ({ page }) => {
        await page.goto(slow.address + address.replace(/^\//, ''));
        expectNone(await shifts(page));
      },
      {
        before: (page) => page.addInitScript(noteShifts),
        origin: () => slow.address,
        viewport: { width, height: 800 },
      },
    ),
  );
});
