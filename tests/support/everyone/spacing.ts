/** Text that readers space out for themselves: nothing is cut off. */
import type { Page } from 'playwright-core';
import { sidewaysScroll } from './reflow.ts';

/** The spacing that WCAG 1.4.12 says a page must bear. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;
/** What is lost when a reader spaces the text. */
export async function lostWhenSpaced(page: Page): Promise<string[]> {
  // Script may hand the page a stylesheet where its policy lets nobody write one.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    // The page may have given itself some; they stay, and this one comes last.
    document.adoptedStyleSheets.push(sheet);
  }, SPACED);
  const findings = [...(await lostText(page)), ...(await sidewaysScroll(page))];
  await page.evaluate(() => {
    document.adoptedStyleSheets.pop();
  });
  return findings;
}

/** Text that lies outside the box it belongs to, or outside a box that cuts it off. */
export function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { say, isShown } = window.look;
    const SLACK = 3;
    const findings = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || node.textContent?.trim() === '' || !isShown(parent) || isForEarsOnly(parent)) continue;
      if (parent.closest('svg, select, noscript, script, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      if (text.width === 0) continue;
      if (text.right < 0 || (text.left < -1 && text.left + scrollX < -1))
        findings.add(`${say(parent)} lies off the left edge`);
      const box = boxOf(parent);
      const { bottom, right } = box.getBoundingClientRect();
      if (text.bottom > bottom + SLACK || text.right > right + SLACK)
        findings.add(`${say(parent)} spills out of ${say(box)}`);
      for (
        let around: Element | null = parent;
        around && around !== document.body;
        around = around.parentElement
      ) {
        const { overflowX, overflowY, position } = getComputedStyle(around);
        const clip = around.getBoundingClientRect();
        const cut = (how: string) => how === 'hidden' || how === 'clip';
        if (cut(overflowY) && (text.bottom > clip.bottom + 1 || text.top < clip.top - 1))
          findings.add(`${say(around)} cuts off “${say(parent)}”`);
        if (cut(overflowX) && (text.right > clip.right + 1 || text.left < clip.left - 1))
          findings.add(`${say(around)} cuts off “${say(parent)}”`);
        if (position === 'fixed') break;
      }
    }
    return [...findings];

    function boxOf(element: Element): Element {
      const { display } = getComputedStyle(element);
      return (display === 'inline' || display === 'contents') && element.parentElement
        ? boxOf(element.parentElement)
        : element;
    }

    /** Hidden from the eye on purpose, and read out all the same. */
    function isForEarsOnly(element: Element): boolean {
      const { clipPath } = getComputedStyle(element);
      if (clipPath.startsWith('inset(50%')) return true;
      return element.parentElement ? isForEarsOnly(element.parentElement) : false;
    }
  });
}
