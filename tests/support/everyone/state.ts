/** States: which page is current, what is chosen, what is open. Each shows by more than its colour, and in forced colours too. */
import type { ElementHandle, Page } from 'playwright-core';

/** State by state: where it stands, and how to take it away. */
const STATES = [
  '[aria-current]',
  '[aria-pressed=true]',
  '[aria-selected=true]',
  '[aria-checked=true]',
  ':is(input[type=radio], input[type=checkbox]):checked',
];
/** Enough of each sort to know. */
const MOST = 3;

/** States that would look the same without their colours. */
export function statesByColourAlone(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ states, most }) => {
      const { say, isShown } = window.look;
      return states
        .flatMap((state) => [...document.querySelectorAll<HTMLElement>(state)].filter(isShown).slice(0, most))
        .filter((element) => {
          const own = shapeOf(element);
          const restore = takeState(element);
          const same = own === shapeOf(element);
          restore();
          return same;
        })
        .map((element) => `${say(element)} shows its state by colour alone`);

      /** All that can be seen of an element and is not a colour; what is drawn by the system is shape enough. */
      function shapeOf(element: HTMLElement): string {
        const near = [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])];
        const drawn = element instanceof HTMLInputElement && getComputedStyle(element).appearance !== 'none';
        return JSON.stringify([
          drawn && (element as HTMLInputElement).checked,
          ...near.flatMap((each) =>
            [undefined, '::before', '::after'].map((part) => {
              const style = getComputedStyle(each, part);
              const shadow = style.boxShadow.replace(/(?:rgba?|color|oklch|oklab)\([^)]*\)/g, '');
              return [
                style.fontWeight,
                style.fontStyle,
                style.textDecorationLine,
                style.textDecorationThickness,
                style.borderTopWidth,
                style.borderBottomWidth,
                style.borderLeftWidth,
                style.borderRightWidth,
                style.borderTopStyle,
                style.borderBottomStyle,
                style.outlineStyle,
                style.outlineWidth,
                style.content,
                style.backgroundImage,
                style.display,
                style.clipPath,
                style.transform,
                shadow,
              ];
            }),
          ),
        ]);
      }

      function takeState(element: HTMLElement): () => void {
        if (element instanceof HTMLInputElement) {
          element.checked = false;
          return () => (element.checked = true);
        }
        const held = ['aria-current', 'aria-pressed', 'aria-selected', 'aria-checked'].map(
          (name) => [name, element.getAttribute(name)] as const,
        );
        for (const [name] of held) element.removeAttribute(name);
        return () => {
          for (const [name, value] of held) if (value !== null) element.setAttribute(name, value);
        };
      }
    },
    { states: STATES, most: MOST },
  );
}

/** States that leave no trace on the screen in forced colours. The page must be shown so. */
export async function statesLostInForcedColours(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const state of STATES) {
    const count = await page.locator(state).count();
    for (let index = 0; index < Math.min(count, MOST); index += 1) {
      const element = page.locator(state).nth(index);
      if (!(await element.isVisible())) continue;
      const handle = await element.elementHandle();
      if (!handle) continue;
      const name = await handle.evaluate((each) => window.look.say(each));
      const before = await picture(page, handle);
      const held = await handle.evaluate((each) => {
        if (each instanceof HTMLInputElement) {
          each.checked = false;
          return {};
        }
        const names = ['aria-current', 'aria-pressed', 'aria-selected', 'aria-checked'];
        const kept = names
          .filter((one) => each.hasAttribute(one))
          .map((one) => [one, each.getAttribute(one) ?? '']);
        for (const one of names) each.removeAttribute(one);
        return Object.fromEntries(kept) as Record<string, string>;
      });
      if (before.equals(await picture(page, handle)))
        findings.push(`${name} does not show its state in forced colours`);
      await handle.evaluate((each, attributes) => {
        if (each instanceof HTMLInputElement) each.checked = true;
        for (const [one, value] of Object.entries(attributes)) each.setAttribute(one, value);
      }, held);
    }
  }
  return findings;
}

/** An element as the screen shows it, with a little of what is around it. */
export async function picture(page: Page, handle: ElementHandle): Promise<Buffer> {
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (!box) throw new Error('What is to be pictured has gone.');
  const EDGE = 6;
  const [x, y] = [Math.max(0, box.x - EDGE), Math.max(0, box.y - EDGE)];
  return page.screenshot({
    clip: { x, y, width: box.width + 2 * EDGE, height: box.height + 2 * EDGE },
    caret: 'hide',
  });
}
