/** The search dialog: a panel over every page, made when it is first asked for. */
import './search-style.ts';
import './search-panel.ts';
import { warmEngine } from './search-asking.ts';
import type { SearchPanel } from './search-panel.ts';
import { keepState, keptState } from './search-state.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
let dialog: HTMLDialogElement | undefined;

// Whoever asks for the dialog will search.
warmEngine(base);
if (!document.querySelector('search-panel')) void reopenSearch();

/** Opens the dialog, as it was left where the reader comes back to it. */
export function openSearch(): void {
  // On the page of search there is a field already.
  const own = document.querySelector<HTMLInputElement>('main search-panel input[type=search]');
  if (own) return own.select();
  const made = (dialog ??= build());
  if (!made.open) made.showModal();
  made.querySelector('input')?.select();
}

/** Opens the dialog as it was when a result was followed, with that result in focus. */
async function reopenSearch(): Promise<void> {
  const state = keptState();
  if (!state) return;
  openSearch();
  const panel = dialog?.querySelector('search-panel') as SearchPanel;
  await panel.restore(state);
  [...panel.querySelectorAll('a')].find(({ href }) => href === state.followed)?.focus();
}

function build(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', 'Search');
  const panel = document.createElement('search-panel') as SearchPanel;
  panel.dataset['base'] = base;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'control search-close';
  close.textContent = 'Close';
  close.addEventListener('click', () => made.close());
  made.append(panel);
  // A click on the backdrop lands on the dialog itself.
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  made.addEventListener('close', () => {
    if (keptState()) keepState(null);
  });
  // A result on this page leaves nothing to come back to: the dialog must not cover it.
  made.addEventListener('followed', (event) => {
    if ((event.target as HTMLAnchorElement).pathname === location.pathname) made.close();
  });
  document.body.append(made);
  made.querySelector('form')?.append(close);
  return made;
}
