/** Where a link has led a reader, as the page itself can tell. */
import type { Page } from 'playwright-core';

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

/** Reads where a page has landed. */
export function landing(page: Page): Promise<Landing> {
  return page.evaluate(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    const named = id === '' ? null : document.getElementById(id);
    const place = named?.matches('.was') ? named.parentElement?.closest('h1, [id]') : (named ?? document.querySelector('h1'));
    if (!place) throw new Error(`Nothing stands at ${location.href}.`);
    const root = document.documentElement;
    const { top, left } = place.getBoundingClientRect();
    // A place near the end of the page cannot be brought to the top of the window.
    const atEnd = Math.ceil(scrollY + innerHeight) >= root.scrollHeight - 1;
    const wanted = id === '' || place.matches('h1') ? null : parseFloat(getComputedStyle(root).scrollPaddingTop);
    const off = wanted === null ? scrollY : top - wanted;
    const hit = document.elementFromPoint(left + 3, top + 6);
    const inView = (box: DOMRect) => box.top >= -2 && box.top < innerHeight - 10;
    return {
      address: location.pathname + location.hash,
      words: place.textContent.replace(/\s+/g, ' ').trim(),
      off: (atEnd && off > 0) || (scrollY === 0 && off < 0) ? 0 : off,
      seen: inView(place.getBoundingClientRect()) && hit !== null && (place.contains(hit) || hit.contains(place)),
      focused: document.activeElement === place,
      marked: getComputedStyle(place).backgroundColor !== 'rgba(0, 0, 0, 0)',
      links: [...document.querySelectorAll<HTMLAnchorElement>('main a')]
        .filter((link) => inView(link.getBoundingClientRect()))
        .map((link) => link.pathname + link.hash),
    };
  });
}

/** True where a place shows what is called so; quotation marks and an ending cut short make no difference. */
export function shows(place: string, words: string): boolean {
  const plain = (text: string) => text.replace(/["'‘’“”]/g, "'").replace(/\s+/g, ' ').trim();
  const [found, wanted] = [plain(place), plain(words)];
  return found.includes(wanted) || (found.endsWith('…') && wanted.startsWith(found.slice(0, -1)));
}
