/** The ring around whatever has the keyboard. */
import type { Page } from 'playwright-core';

/** The tools, as `window.rings` in the page. */
export interface Rings {
  /** What is wrong with the look of an element's ring. */
  faint: (element: HTMLElement) => string[];
  /** What is wrong with its place: cut off, or covered. */
  hidden: (element: HTMLElement) => string[];
}

declare global {
  interface Window {
    rings: Rings;
  }
}

/** Gives the keyboard to every control in turn, without moving the page, and looks at the rings alone. */
export async function faintRings(page: Page): Promise<string[]> {
  await page.evaluate(installRings);
  // Rings are shown to those whose last word came from the keyboard.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { say, stops } = window.look;
    const findings = stops().flatMap((element) => {
      element.focus({ preventScroll: true });
      return window.rings.faint(element).map((fault) => `${say(element)}: ${fault}`);
    });
    (document.activeElement as HTMLElement | null)?.blur();
    return [...new Set(findings)];
  });
}

/** Puts the tools into the page. Needs the toolkit. */
export function installRings(): void {
  const { isShown, colour, ratio, groundOf } = window.look;

  window.rings = {
    faint(bearer) {
      const element = ringed(bearer);
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = ringOf(element);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return ['it has no ring'];
      // The browser's own ring is of two colours: one of them always stands out.
      if (outlineStyle === 'auto') return [];
      // A ring inside the box lies on the element's own ground; outside, on the ground around it.
      const inside = Number.parseFloat(outlineOffset) < 0;
      const contrast = ratio(colour(outlineColor), groundOf(inside ? element : element.parentElement));
      return contrast < 3 ? [`its ring has a contrast of ${contrast.toFixed(2)}`] : [];
    },
    hidden(bearer) {
      const element = ringed(bearer);
      if (!isShown(element)) return ['it has the keyboard and cannot be seen'];
      const { outlineStyle, outlineWidth, outlineOffset } = ringOf(element);
      const width = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
      const reach = element === bearer ? Math.max(0, Number.parseFloat(outlineOffset) + width) : 0;
      // A label may be longer than the screen: the choice itself has to be in view.
      const boxes = [...bearer.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
      return [
        ...(boxes.some((box) => isCut(element, box, reach)) ? ['its ring is cut off'] : []),
        ...(boxes.some((box) => isCovered(element, box, reach)) ? ['something covers it'] : []),
      ];
    },
  };

  /** The ring of a choice may be drawn around its label, by the label or by what fills it. */
  function ringed(element: HTMLElement): HTMLElement {
    const label = element.closest('label');
    const isBare = getComputedStyle(element).outlineStyle === 'none';
    return isBare && label && ringOf(label).outlineStyle !== 'none' ? label : element;
  }

  function ringOf(element: HTMLElement): CSSStyleDeclaration {
    const own = getComputedStyle(element);
    const filling = element.matches('label') && element.querySelector('input + span');
    return own.outlineStyle === 'none' && filling ? getComputedStyle(filling, '::before') : own;
  }

  function isCut(element: HTMLElement, box: DOMRect, reach: number): boolean {
    const [left, top, right, bottom] = [
      box.left - reach,
      box.top - reach,
      box.right + reach,
      box.bottom + reach,
    ];
    const beyond = (start: number, end: number, low: number, high: number) =>
      // What is larger than its place cannot be shown whole.
      end - start < high - low && (start < low - 0.5 || end > high + 0.5);
    if (beyond(top, bottom, 0, innerHeight) || beyond(left, right, 0, document.documentElement.clientWidth))
      return true;
    for (
      let around = element.parentElement;
      around && around !== document.body;
      around = around.parentElement
    ) {
      const { overflowX, overflowY, position } = getComputedStyle(around);
      const clip = around.getBoundingClientRect();
      if (overflowX !== 'visible' && (left < clip.left - 0.5 || right > clip.right + 0.5)) return true;
      if (overflowY !== 'visible' && beyond(top, bottom, clip.top, clip.bottom)) return true;
      if (position === 'fixed') break;
    }
    return false;
  }

  function isCovered(element: HTMLElement, box: DOMRect, reach: number): boolean {
    const [middleX, middleY] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const inside = [
      [middleX, middleY],
      [box.left + 1, box.top + 1],
      [box.right - 1, box.bottom - 1],
    ];
    const ring = [
      [middleX, box.top - reach + 1],
      [middleX, box.bottom + reach - 1],
      [box.left - reach + 1, middleY],
      [box.right + reach - 1, middleY],
    ];
    return [...inside, ...ring].some(([x = 0, y = 0]) => {
      const hit = document.elementFromPoint(x, y);
      if (!hit || element.contains(hit) || hit.contains(element)) return false;
      return isAbove(hit, element);
    });
  }

  /** How high something is lifted above what it shares with another element. */
  function zOf(hit: Element, other: Element): number {
    let highest = 0;
    for (let up: Element | null = hit; up && !up.contains(other); up = up.parentElement)
      highest = Math.max(highest, Number(getComputedStyle(up).zIndex) || 0);
    return highest;
  }

  /** Neighbours share a layer; what is lifted out of the text, and has a ground of its own, hides what is beneath it. */
  function isAbove(hit: Element, element: Element): boolean {
    // Lifted as well, and later, it lies on top.
    for (let up: Element | null = element; up && !up.contains(hit); up = up.parentElement) {
      const { position, zIndex } = getComputedStyle(up);
      const isLater = hit.compareDocumentPosition(up) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (position !== 'static' && isLater && zOf(hit, up) <= (Number(zIndex) || 0)) return false;
    }
    for (let up: Element | null = hit; up && !up.contains(element); up = up.parentElement) {
      const { position, backgroundColor, backgroundImage } = getComputedStyle(up);
      const opaque =
        colour(backgroundColor)[3] > 0.1 || backgroundImage !== 'none' || up.matches('img, video, canvas');
      if (position !== 'static' && opaque) return true;
    }
    return false;
  }
}
