/** Nothing jumps while a page loads. */
import type { Page } from 'playwright-core';

interface Shift {
  value: number;
  where: string[];
}

/** Before any script of the page runs: keeps every shift of what is already shown. */
export function noteShifts(): void {
  const kept: Shift[] = [];
  (window as unknown as { shifts: Shift[] }).shifts = kept;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as {
      value: number;
      sources: { node: Node | null }[];
    }[]) {
      const where = entry.sources.map(({ node }) =>
        node instanceof Element ? node.localName : (node?.nodeName ?? ''),
      );
      kept.push({ value: entry.value, where });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** How far things moved since the page began to load, as one number. Needs `noteShifts`. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() =>
    (window as unknown as { shifts: Shift[] }).shifts.reduce((sum, { value }) => sum + value, 0),
  );
}

/** What moved since the page began to load. Needs `noteShifts`. */
export function shifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return (window as unknown as { shifts: Shift[] }).shifts.map(
      ({ value, where }) => `the page shifted by ${value.toFixed(4)} at ${where.join(', ')}`,
    );
  });
}
