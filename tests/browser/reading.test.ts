/** Reading without script: the whole text is there, and nothing is offered that does not work. */
import { describe, expect, test } from 'vitest';
import { onPage } from '../support/browser.ts';
import { expectNone } from '../support/findings.ts';
import { readSite } from '../support/site.ts';

const EVERY = 100;
// What only sends on is gone before it can be looked at.
const addresses = readSite()
  .pages.filter(({ html }) => !html.includes('http-equiv="refresh"'))
  .map(({ address }) => address)
  .sort();
const sections = addresses
  .filter((address) => address.startsWith('/s/'))
  .filter((_, index) => index % EVERY === 0);
const pages = addresses.filter((address) => !address.startsWith('/s/'));

describe.concurrent('without script', () => {
  test.for([...pages, ...sections])('%s', async (address) => {
    await onPage(
      address,
      async ({ page, trouble }) => {
        expect(await page.locator('h1').isVisible()).toBe(true);
        const findings = await page.evaluate(() => {
          const say = (element: Element) =>
            `<${element.localName}.${element.className}> ${element.textContent.trim().slice(0, 50)}`;
          const folded = ':is(details:not([open]) *, noscript, script, style, option, template)';
          // The browser opens what a button names as its popover; what a term means stands behind its link as well.
          const opened = [...document.querySelectorAll<HTMLElement>('button[popovertarget], a.term[href]')]
            .filter((control) => control.checkVisibility())
            .map((control) =>
              document.getElementById(
                control.getAttribute('popovertarget') ?? control.getAttribute('aria-describedby') ?? '',
              ),
            );
          const hidden = [...document.body.querySelectorAll('*')].filter(
            (element) =>
              [...element.childNodes].some(
                (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
              ) &&
              !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
              !element.matches(folded) &&
              !opened.some((popover) => popover?.contains(element)) &&
              // Shown on the other width.
              !element.closest('.for-narrow, .so-far, .places, kbd, .print-only, #contents'),
          );
          const dead = [
            ...document.querySelectorAll<HTMLButtonElement>('button:not([popovertarget], :disabled)'),
          ].filter(
            (button) =>
              button.type === 'button' &&
              button.checkVisibility() &&
              // Shown to be looked at, on the page of the design.
              !button.closest('.specimen'),
          );
          return [
            ...hidden.map((element) => `hidden, and only script could show it: ${say(element)}`),
            ...dead.map((element) => `a button that does nothing: ${say(element)}`),
          ];
        });
        // The page for what is not found is sent as such.
        const told =
          address === '/404.html' ? trouble.filter((each) => !each.includes('status of 404')) : trouble;
        expectNone([...findings, ...told]);
      },
      { javaScriptEnabled: false },
    );
  });
});
