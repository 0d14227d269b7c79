/** The page of search: takes the words from the address, and keeps the address in step with them. */
import './search-panel.ts';
import type { SearchPanel } from './search-panel.ts';

const panel = document.querySelector<SearchPanel>('search-panel');
const asked = new URLSearchParams(location.search).get('q');

panel?.addEventListener('searched', (event) => {
  const words = (event as CustomEvent<string>).detail;
  const address = new URL(location.href);
  if (words) address.searchParams.set('q', words);
  else address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
});
if (asked) panel?.ask(asked);
