/** The search dialog: a form over every page, made when it is first asked for. */
import { SearchPanel } from './search-panel.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the dialog; `link` leads to the page of search and names the site's base path. */
export function openSearch(link: HTMLAnchorElement): void {
  dialog ??= build(link);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function build(link: HTMLAnchorElement): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', 'Search');
  const panel = document.createElement('search-panel') as SearchPanel;
  panel.dataset['base'] = link.pathname.replace(/search\/$/, '');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'control';
  close.textContent = 'Close';
  close.addEventListener('click', () => made.close());
  made.append(close, panel);
  // A click on the backdrop lands on the dialog itself.
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  return made;
}
