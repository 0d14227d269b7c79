/** Marks the words of a search on the page a result led to, without touching the page's elements. */
import { adoptStyle } from './adopt-style.ts';
import { isAkin } from '../domain/search/rank.ts';
import { tellingWords } from '../domain/search/words.ts';
import css from './search-marks.css?inline';
import { FOUND } from './search-following.ts';

/** More marks than this tell a reader nothing. */
const MOST = 400;

/** Takes away the marks that are there, with the way to do so. */
let away = () => {};

adoptStyle(css);
markFound();
addEventListener('hashchange', markFound);

/** Marks what came along, once, and offers to take the marks away. */
function markFound(): void {
  const words = tellingWords(take()).map((word) => word.replace(/[^\p{L}\p{N}-]/gu, ''));
  const main = document.querySelector('main');
  if (words.length === 0 || !main || !('highlights' in CSS)) return;
  const ranges = rangesOf(main, words);
  if (ranges.length === 0) return;
  away();
  CSS.highlights.set(FOUND, new Highlight(...ranges));
  offerToClear(words);
}

/** The words that came along for this page: from the address, which forgets them, or from the session. */
function take(): string {
  const address = new URL(location.href);
  const inAddress = address.searchParams.get(FOUND);
  if (inAddress !== null) {
    address.searchParams.delete(FOUND);
    history.replaceState(history.state, '', address);
    return inAddress;
  }
  try {
    const kept = JSON.parse(sessionStorage.getItem(FOUND) ?? '{}') as { page?: string; words?: string };
    sessionStorage.removeItem(FOUND);
    return kept.page === location.pathname ? (kept.words ?? '') : '';
  } catch {
    return '';
  }
}

function rangesOf(root: Element, words: readonly string[]): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text && ranges.length < MOST; text = texts.nextNode()) {
    if (text.parentElement?.closest('script, style, [hidden]')) continue;
    for (const found of (text.textContent ?? '').matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)) {
      if (!isAkin(found[0], words)) continue;
      const range = new Range();
      range.setStart(text, found.index);
      range.setEnd(text, found.index + found[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}

function offerToClear(words: readonly string[]): void {
  const bar = document.createElement('p');
  bar.className = 'found-words small';
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.className = 'control';
  clear.textContent = 'Clear the marks';
  const end = new AbortController();
  away = () => {
    CSS.highlights.delete(FOUND);
    bar.remove();
    end.abort();
  };
  clear.addEventListener('click', away);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && away(), { signal: end.signal });
  bar.append(`Marked: ${words.join(', ')}`, clear);
  document.body.append(bar);
}
