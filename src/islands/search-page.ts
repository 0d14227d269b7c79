/** The page of search: takes the search from the address, and keeps the address in step with it. */
import './search-style.ts';
import './search-panel.ts';
import type { SearchPanel } from './search-panel.ts';
import { addressOf, keptState, stateOf, type SearchState } from './search-state.ts';

const panel = document.querySelector<SearchPanel>('search-panel');
const kept = keptState();

async function begin(page: SearchPanel): Promise<void> {
  const asked = stateOf(location.search);
  const coming = kept && kept.words === asked.words ? kept : asked;
  if (coming.words === '' && coming.kind.length + coming.role.length === 0) return;
  await page.restore(coming);
  if (coming.followed === undefined) return;
  [...page.querySelectorAll('a')].find(({ href }) => href === coming.followed)?.focus();
}

if (panel) {
  panel.addEventListener('searched', (event) => {
    const state = (event as CustomEvent<SearchState>).detail;
    const address = addressOf(state, location.href);
    if (address !== location.href) history.replaceState(history.state, '', address);
  });
  void begin(panel);
  // Back and forward between two searches of this page.
  addEventListener('popstate', () => {
    const asked = stateOf(location.search);
    if (asked.words !== panel.state.words) void panel.restore(asked);
  });
}
