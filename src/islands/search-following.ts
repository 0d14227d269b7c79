/** Following a result: the words go along, so that they can be marked, and the search stays with the page left. */
import { keepState, type SearchState } from './search-state.ts';

/** The name under which words go along, in the session or in the address. */
export const FOUND = 'found';

/**
 * Takes note of a press on a result.
 * @param words those that were found, which are not those that were typed where there was a slip
 */
export function followed(event: Event, state: SearchState, words: string): void {
  const link = (event.target as Element).closest('a');
  if (!link || !(event instanceof MouseEvent)) return;
  const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey;
  // Another tab knows nothing of this session: there the words go in the address, which forgets them. Here they do not,
  // though a menu was opened on the result before, or it stands in another tab already.
  link.search = elsewhere && words ? new URLSearchParams({ [FOUND]: words }).toString() : '';
  if (elsewhere || event.type === 'pointerdown') return;
  keepState({ ...state, followed: link.href });
  try {
    sessionStorage.setItem(FOUND, JSON.stringify({ page: link.pathname, words }));
  } catch {
    // Storage is blocked: the words are not marked.
  }
  link.dispatchEvent(new CustomEvent('followed', { bubbles: true }));
}
