/** Walking a page with the Tab key: every control in order, each with a ring that can be seen, and no trap. */
import type { Page } from 'playwright-core';
import { installRings } from './rings.ts';

/** What the walk met: the numbers of its stops among what it should reach, and what was wrong there. */
interface Walk {
  /** True when the walk has come out at the end of the page. */
  done: boolean;
  met: number[];
  strays: string[];
  findings: string[];
}

/** So many presses are on their way at once. */
const STRIDE = 40;

/** Walks the whole page from its top. */
export async function tabWalk(page: Page): Promise<string[]> {
  await page.evaluate(installRings);
  const { wanted, presses } = await page.evaluate(installWalk);
  await pressTab(page, presses);
  const { met, strays, findings } = await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    // The walk scrolled the page and the boxes in it: whoever looks next finds them as they were.
    for (const each of document.querySelectorAll('*')) if (each.scrollTop > 0) each.scrollTop = 0;
    return (window as unknown as { walk: Walk }).walk;
  });
  const name = (index: number) => wanted[index] ?? `stop ${index}`;
  const again = met.find((index, place) => met.indexOf(index) !== place);
  const missed = wanted.map((_, index) => index).filter((index) => !met.includes(index));
  const turn = met.findIndex((index, place) => place > 0 && index < (met[place - 1] ?? 0));
  return [
    ...(again === undefined
      ? missed.map((index) => `Tab never reaches ${name(index)}`)
      : [`a trap: Tab comes back to ${name(again)} before it has been everywhere`]),
    ...(turn > 0 ? [`out of order: ${name(met[turn] ?? 0)} comes after ${name(met[turn - 1] ?? 0)}`] : []),
    ...strays.map((stray) => `Tab stops at ${stray}, which is no control`),
    ...findings,
  ];
}

/** Presses Tab as a keyboard does; presses overtake no other, so their answers need not be waited for one by one. */
async function pressTab(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const press = () =>
    session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Tab',
      code: 'Tab',
      windowsVirtualKeyCode: 9,
    });
  for (let left = times; left > 0; left -= STRIDE) {
    await Promise.all(Array.from({ length: Math.min(left, STRIDE) }, press));
  }
  await session.detach();
}

/** Looks at each stop when it is about to be left: by then the page has scrolled to it. Gives the stops' names, and how often to press. */
function installWalk(): { wanted: string[]; presses: number } {
  const { say, stops } = window.look;
  /** A day is entered in several parts, each a stop, and a picker with a ring of the browser's own. */
  const OF_PARTS = 'input[type=date], input[type=time], input[type=month], input[type=week]';
  const MOST_PARTS = 5;
  const wanted = stops();
  const walk: Walk = { done: false, met: [], strays: [], findings: [] };
  (window as unknown as { walk: Walk }).walk = walk;
  (document.activeElement as HTMLElement | null)?.blur();
  // The next press of Tab starts from here.
  getSelection()?.collapse(document.body, 0);
  window.scrollTo(0, 0);
  // On the window, and on the way down: it comes before any listener that might keep the key for itself.
  window.addEventListener('keydown', ({ key }) => key === 'Tab' && lookAt(document.activeElement), {
    capture: true,
  });
  const parts = MOST_PARTS * document.querySelectorAll(OF_PARTS).length;
  // One press more, to look at the last stop; another, for the browser's own controls may take one.
  return { wanted: wanted.map(say), presses: wanted.length + parts + 2 };

  function lookAt(element: Element | null): void {
    if (!(element instanceof HTMLElement) || element === document.body) walk.done = walk.met.length > 0;
    if (walk.done || !(element instanceof HTMLElement) || element === document.body) return;
    const index = wanted.indexOf(element);
    // From the last stop the browser may go to the first again without a stop of its own.
    if (index === 0 && new Set(walk.met).size === wanted.length) walk.done = true;
    if (walk.done) return;
    if (element.matches(OF_PARTS) && walk.met.at(-1) === index) return;
    if (index !== -1) walk.met.push(index);
    if (!isControl(element)) walk.strays.push(say(element));
    for (const fault of [...window.rings.faint(element), ...window.rings.hidden(element)]) {
      const finding = `${say(element)}: ${fault}`;
      if (!walk.findings.includes(finding)) walk.findings.push(finding);
    }
  }

  /** A box that scrolls is a stop too, often of the browser's own making. */
  function isControl(element: HTMLElement): boolean {
    if (element.matches('a[href], button, input, select, textarea, summary, iframe, [role]')) return true;
    return element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
  }
}
