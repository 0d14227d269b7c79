/** Reading without scrolling sideways: narrow screens, and wide ones magnified four times. */
import type { Page } from 'playwright-core';

/** What is wider than the screen, or hidden because it is wider than its box. */
export function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { say, isShown } = window.look;
    const room = document.documentElement.clientWidth;
    const findings: string[] = [];
    const beyond = (document.scrollingElement?.scrollWidth ?? 0) - room;
    const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter(isShown);
    if (beyond > 0) {
      const wide = shown.filter((element) => element.getBoundingClientRect().right > room + 1);
      findings.push(`the page scrolls sideways by ${beyond} px, for ${wide.slice(-3).map(say).join(', ')}`);
    }
    for (const element of shown) {
      const { overflowX } = getComputedStyle(element);
      const hidden = element.scrollWidth - element.clientWidth;
      // Text for screen readers alone is kept in a box of one pixel.
      if (overflowX === 'visible' || hidden <= 1 || element.clientWidth <= 1) continue;
      if (element instanceof HTMLInputElement) continue;
      findings.push(`${say(element)} hides ${hidden} px of its width`);
    }
    return findings;
  });
}

/** A screen of 1280 by 1024 at 400 %: nothing scrolls sideways, and what stays in place leaves room to read. */
export async function reflowsMagnified(page: Page): Promise<string[]> {
  const screen = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 256 });
  const stuck = await page.evaluate(() => {
    window.scrollTo(0, 400);
    const { say, isShown } = window.look;
    return [...document.body.querySelectorAll('*')]
      .filter(
        (element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position) && isShown(element),
      )
      .filter((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return Math.min(bottom, innerHeight) - Math.max(top, 0) > innerHeight / 3;
      })
      .map((element) => `${say(element)} stays in place over more than a third of a magnified screen`);
  });
  const found = [...(await sidewaysScroll(page)), ...stuck];
  if (screen) await page.setViewportSize(screen);
  return found;
}
