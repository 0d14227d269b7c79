/** Breaking a page on purpose, as script or styles might by mistake. */
import type { Page } from 'playwright-core';

/** Adds styles to a page, as the last of its stylesheets. */
export function plantStyle(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    // A check that spaces text out takes its own sheet away again, and would take this one with it.
    const style = document.createElement('style');
    style.textContent = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
    document.head.append(style);
  }, css);
}

/** Puts HTML before the first paragraph of a page's text. */
export function plantHtml(page: Page, html: string): Promise<void> {
  return page.evaluate((text) => {
    const place = document.querySelector('main p');
    if (!place) throw new Error('The page has no paragraph.');
    place.insertAdjacentHTML('beforebegin', text);
  }, html);
}
