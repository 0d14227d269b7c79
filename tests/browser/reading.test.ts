/** Reading without script: the whole text is there, and nothing is offered that does not work. */
import { describe, expect, test } from 'vitest';
import { onPage } from '../support/browser.ts';
import { expectNone } from '../support/findings.ts';
import { readSite } from '../support/site.ts';

const EVERY = 100;
const addresses = readSite()
  .pages.map(({ address }) => address)
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
          const folded = ':is(details:not([open]) *, [popover] *, noscript, script, style, option, template)';
          const hidden = [...document.body.querySelectorAll('*')].filter(
            (element) =>
              [...element.childNodes].some(
                (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
              ) &&
              !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
              !element.matches(folded) &&
              // Shown on the other width.
              !element.closest('.for-narrow, .so-far, .masthead nav, kbd, .print-only, #contents'),
          );
          const dead = [
            ...document.querySelectorAll<HTMLButtonElement>('button:not([popovertarget], :disabled)'),
          ].filter((button) => button.type === 'button' && button.checkVisibility());
          return [
            ...hidden.map((element) => `hidden, and only script could show it: ${say(element)}`),
            ...dead.map((element) => `a button that does nothing: ${say(element)}`),
          ];
        });
        expectNone([...findings, ...trouble]);
      },
      { javaScriptEnabled: false },
    );
  });
});
