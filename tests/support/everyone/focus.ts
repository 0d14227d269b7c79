/** Walking a page with the Tab key: every control in order, each with a ring that can be seen, and no trap. */
import type { Page } from 'playwright-core';

/** What the walk met: the numbers of its stops among what it should reach, and what was wrong with their rings. */
interface Walk {
  met: number[];
  strays: string[];
  findings: string[];
}

/** Walks the whole page from its top. */
export async function tabWalk(page: Page): Promise<string[]> {
  const wanted = await page.evaluate(installWalk);
  for (let presses = 0; presses <= wanted.length; presses += 1) await page.keyboard.press('Tab');
  const { met, strays, findings } = await page.evaluate(() => (window as unknown as { walk: Walk }).walk);
  const name = (index: number) => wanted[index] ?? `stop ${index}`;
  const again = met.find((index, place) => met.indexOf(index) !== place);
  const trap = again === undefined ? [] : [`a trap: Tab comes back to ${name(again)} before it has been everywhere`];
  const missed = wanted.map((_, index) => index).filter((index) => !met.includes(index));
  const turn = met.findIndex((index, place) => place > 0 && index < (met[place - 1] ?? 0));
  return [
    ...trap,
    ...(trap.length > 0 ? [] : missed.map((index) => `Tab never reaches ${name(index)}`)),
    ...(turn > 0 ? [`out of order: ${name(met[turn] ?? 0)} comes after ${name(met[turn - 1] ?? 0)}`] : []),
    ...strays.map((stray) => `Tab stops at ${stray}, which is no control`),
    ...findings,
  ];
}

/** Looks at each stop when it is about to be left: by then the page has scrolled to it. Gives the stops' names. */
function installWalk(): string[] {
  const { say, stops, isShown, colour, ratio, groundOf } = window.look;
  const wanted = stops();
  const walk: Walk = { met: [], strays: [], findings: [] };
  const seen = new Set<string>();
  (window as unknown as { walk: Walk }).walk = walk;
  (document.activeElement as HTMLElement | null)?.blur();
  window.scrollTo(0, 0);
  // The first of the window's listeners: it comes before any that might keep the key for itself.
  window.addEventListener('keydown', (event) => event.key === 'Tab' && look(document.activeElement), { capture: true });
  return wanted.map(say);

  function look(element: Element | null): void {
    if (!(element instanceof HTMLElement) || element === document.body) return;
    const index = wanted.indexOf(element);
    if (index === -1) {
      // A box that scrolls is a stop of the browser's own; it needs a ring like any other.
      if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) walk.strays.push(say(element));
    } else walk.met.push(index);
    for (const fault of ringFaults(element)) {
      const finding = `${say(element)}: ${fault}`;
      if (!seen.has(finding)) walk.findings.push(finding);
      seen.add(finding);
    }
  }

  function ringFaults(element: HTMLElement): string[] {
    if (!isShown(element)) return ['has the keyboard and cannot be seen'];
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
    const width = Number.parseFloat(outlineWidth);
    if (outlineStyle === 'none' || width < 2) return ['has no ring'];
    const offset = Number.parseFloat(outlineOffset);
    // A ring inside the box lies on the element's own ground; outside, on the ground around it.
    const ground = groundOf(offset < 0 ? element : element.parentElement);
    const contrast = outlineStyle === 'auto' ? 21 : ratio(colour(outlineColor), ground);
    const faults = contrast < 3 ? [`its ring has a contrast of ${contrast.toFixed(2)}`] : [];
    const reach = Math.max(0, offset + width);
    const boxes = [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
    if (boxes.some((box) => isCut(element, box, reach))) faults.push('its ring is cut off');
    if (boxes.some((box) => isCovered(element, box, reach))) faults.push('something covers it');
    return faults;
  }

  /** Larger than the screen counts as seen where its middle is. */
  function isCut(element: HTMLElement, box: DOMRect, reach: number): boolean {
    const [left, top] = [box.left - reach, box.top - reach];
    const [right, bottom] = [box.right + reach, box.bottom + reach];
    if (bottom - top < innerHeight && (top < -0.5 || bottom > innerHeight + 0.5)) return true;
    if (left < -0.5 || right > document.documentElement.clientWidth + 0.5) return true;
    for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(around);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const clip = around.getBoundingClientRect();
      if (left < clip.left - 0.5 || right > clip.right + 0.5) return true;
      if (bottom - top < clip.height && (top < clip.top - 0.5 || bottom > clip.bottom + 0.5)) return true;
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
      if (!hit || hit === element || element.contains(hit) || hit.contains(element)) return false;
      return isAbove(hit, element);
    });
  }

  /** Neighbours share a layer; what is lifted out of the text, and has a ground of its own, hides what is beneath it. */
  function isAbove(hit: Element, element: Element): boolean {
    for (let up: Element | null = hit; up && !up.contains(element); up = up.parentElement) {
      const { position, backgroundColor, backgroundImage } = getComputedStyle(up);
      const opaque = colour(backgroundColor)[3] > 0.1 || backgroundImage !== 'none' || up.matches('img, video, canvas');
      if (position !== 'static' && opaque) return true;
    }
    return false;
  }
}
