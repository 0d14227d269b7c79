/** Controls that a finger can meet: 24 pixels each way, except for links inside a sentence. */
import type { Page } from 'playwright-core';

/** What is smaller. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const { say, stops, isShown } = window.look;
    return stops()
      .filter((element) => isShown(element) && !isOffScreen(element) && !isInSentence(element))
      .flatMap((element) => {
        const { width, height } = roomOf(element);
        // Layout is in fractions of a pixel, and so is rounding.
        if (width >= LEAST - 0.1 && height >= LEAST - 0.1) return [];
        return [`${say(element)} is ${Math.round(width * 10) / 10} by ${Math.round(height * 10) / 10} px`];
      });

    /** A label is part of what can be pressed. */
    function roomOf(element: HTMLElement): { width: number; height: number } {
      const labels =
        element instanceof HTMLInputElement && /radio|checkbox/.test(element.type)
          ? [...(element.labels ?? [])]
          : [];
      const boxes = [element, ...labels].map((each) => each.getBoundingClientRect());
      return {
        width: Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left)),
        height: Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top)),
      };
    }

    /** The text beside it makes it part of a sentence: its height is the line’s. */
    function isInSentence(element: HTMLElement): boolean {
      if (!element.matches('a') || getComputedStyle(element).display !== 'inline') return false;
      let block: HTMLElement = element;
      while (block.parentElement && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const copy = block.cloneNode(true) as HTMLElement;
      for (const control of copy.querySelectorAll('a, button, .sr-only')) control.remove();
      return /\p{L}{2}/u.test(copy.textContent);
    }

    /** Shown when it has the keyboard, and only then. */
    function isOffScreen(element: HTMLElement): boolean {
      const { bottom, right } = element.getBoundingClientRect();
      return bottom + scrollY <= 0 || right + scrollX <= 0;
    }
  });
}
