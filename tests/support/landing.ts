/** Where a link has led a reader, as the page itself can tell. */
import type { Page } from 'playwright-core';
import { asRead } from '../../src/domain/permalinks/stamp.ts';
import type { Permalink } from '../../src/domain/permalinks/inventory.ts';
import { onPage } from './browser.ts';
import { wordsAt } from './words-at.ts';

/** What stands at the place an address asks for. */
export interface Landing {
  /** Path and fragment. */
  address: string;
  /** The words of the place: what the fragment names, or the page's h1. */
  words: string;
  /** How far, in pixels, the place begins from where the browser should bring it. */
  off: number;
  /** The first line of it can be seen, and nothing lies over it. */
  seen: boolean;
  /** Reading with the keyboard goes on from there. */
  focused: boolean;
  /** It is shown as the place that was asked for. */
  marked: boolean;
  /** Where the links lead that can be seen in the text. */
  links: string[];
}

/** So often is a page asked whether it is whole. */
const LOOKS = 40;

/** Reads where a page has landed, once it is whole: an address may change before the page that it names is there. */
export async function landing(page: Page): Promise<Landing> {
  for (let looks = 0; looks < LOOKS && !(await isWhole(page)); looks += 1) await page.waitForTimeout(50);
  const found = await lookAt(page);
  if (found.seen && Math.abs(found.off) <= TOLERANCE) return found;
  // What has come may not have been drawn yet, and no place is sought before that.
  await page.waitForTimeout(200);
  return lookAt(page);
}

function lookAt(page: Page): Promise<Landing> {
  return page.evaluate(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    const named = id === '' ? null : document.getElementById(id);
    const place = named?.matches('.aka')
      ? named.parentElement?.closest('h1, [id]')
      : (named ?? document.querySelector('h1'));
    if (!place) throw new Error(`Nothing stands at ${location.href}.`);
    const root = document.documentElement;
    const { top, left } = place.getBoundingClientRect();
    const wanted =
      id === '' || place.matches('h1') ? null : parseFloat(getComputedStyle(root).scrollPaddingTop);
    const off = wanted === null ? scrollY : top - wanted;
    // A place near the end of a page cannot be brought to the top of the window, nor one at its head lower.
    const atEnd = Math.ceil(scrollY + innerHeight) >= root.scrollHeight - 1;
    const asFarAsItGoes = (atEnd && off > 0) || (scrollY === 0 && off < 0);
    const hit = document.elementFromPoint(left + 3, top + 6);
    const inView = (box: DOMRect) => box.top >= -2 && box.top < innerHeight - 10;
    return {
      address: location.pathname + location.hash,
      words: place.textContent,
      off: asFarAsItGoes ? 0 : off,
      seen:
        inView(place.getBoundingClientRect()) && hit !== null && (place.contains(hit) || hit.contains(place)),
      focused: document.activeElement === place,
      marked: getComputedStyle(place).backgroundColor !== 'rgba(0, 0, 0, 0)',
      links: [...document.querySelectorAll<HTMLAnchorElement>('main a')]
        .filter((link) => inView(link.getBoundingClientRect()))
        .map((link) => link.pathname + link.hash),
    };
  });
}

/** A page that was left in the meantime cannot say. */
async function isWhole(page: Page): Promise<boolean> {
  try {
    return await page.evaluate(() => document.readyState === 'complete');
  } catch {
    return false;
  }
}

/** As near to its place as a landing must be, in pixels. */
const TOLERANCE = 2;

/** What is wrong with a landing, a word or two each. */
export function faultsOf(found: Landing, words: string, { focus }: { focus: boolean }): string[] {
  const isPlace = found.address.includes('#');
  return [
    ...(shows(found.words, words) ? [] : [`shows “${asRead(found.words).slice(0, 60)}”`]),
    ...(Math.abs(found.off) <= TOLERANCE ? [] : [`is ${Math.round(found.off)} px off`]),
    ...(found.seen ? [] : ['is not in view']),
    ...(found.marked || !isPlace ? [] : ['is not marked']),
    ...(found.focused || !isPlace || !focus ? [] : ['has not the focus']),
  ];
}

/** True where a place shows what is called so; an ending cut short makes no difference. */
function shows(place: string, words: string): boolean {
  const [found, wanted] = [asRead(place), asRead(words)];
  return found.includes(wanted) || (found.endsWith('...') && wanted.startsWith(found.slice(0, -3)));
}

/** What goes wrong on a page, but for requests that end because the reader leaves it. */
export function lasting(trouble: readonly string[]): string[] {
  return trouble.filter((each) => !each.startsWith('failed: '));
}

/**
 * Visits every address of some things, its place in its page and its own page, each as a fresh page.
 * @param home address of the home page, with a slash at the end
 * @returns a sentence for each fault
 */
export function visitAll(things: readonly Permalink[], home: string, script: boolean): Promise<string[]> {
  return onPage(
    null,
    async ({ page, trouble }) => {
      const faults: string[] = [];
      for (const thing of things) {
        const { share, address } = thing;
        // By turns, so that no step stays on the page it is on: that would load nothing.
        for (const each of new Set([address, share])) {
          trouble.length = 0;
          const url = new URL(each.slice(1), home);
          await page.goto(url.href);
          const found = await landing(page);
          const elsewhere = found.address === url.pathname + url.hash ? [] : [`arrives at ${found.address}`];
          const wrong = [
            ...elsewhere,
            ...faultsOf(found, wordsAt(thing, each), { focus: script }),
            ...lasting(trouble),
          ];
          faults.push(...wrong.map((fault) => `${each} ${fault}`));
        }
      }
      return faults;
    },
    { javaScriptEnabled: script, reducedMotion: 'reduce', origin: () => home },
  );
}
