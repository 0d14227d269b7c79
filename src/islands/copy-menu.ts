/** Copies the address of a section, and offers the section in other forms beside the button. */
import './copy-style.ts';
import { csvOf } from '../domain/csv.ts';
import { markdownTable } from '../domain/markdown-table.ts';
import { copyLink, copyRich, copyText, markdownOf, quotationOf } from './clipboard.ts';
import { richTable, tableFor } from './read-table.ts';
import { readShortPage, type ShortPage } from './short-page.ts';

/** A form in which something can be copied. */
interface Choice {
  label: string;
  /** What a plain field gets. */
  text: () => Promise<string>;
  /** What a field for rich text gets. */
  rich?: () => HTMLElement;
}

/** What can be chosen on a page with such places: the names of `matrix-choice.ts`, which is a file of its own if imported. */
const CHOICES = ['role', 'differences'];

interface Panel {
  button: HTMLButtonElement;
  element: HTMLElement;
  /** Ends its listeners. */
  end: AbortController;
}

let panel: Panel | undefined;

/** Copies the link of a button and opens what else can be copied; a second press closes it again. */
export async function pressCopy(button: HTMLButtonElement): Promise<void> {
  const again = panel?.button === button;
  close();
  if (again) return;
  const title = button.dataset['copy'] ?? document.title;
  const address = asShown(button.dataset['href'] ?? '');
  const section = readPlace(address, title);
  // The browser allows it only while the press is fresh, so it begins before the page has been read.
  const copied = copyLink(section);
  const { say, offer, isChosen } = open(button, title, choicesFor(address, section));
  const { refused } = await copied;
  // A reader in a hurry has copied another form by now, and is told of that.
  if (isChosen()) return;
  if (refused === null) say('Link copied');
  else offer('Copying is not allowed here. Select the link:', refused);
}

/** The address of a place on this page, with what has been chosen on it. */
function asShown(href: string): string {
  const address = new URL(href, location.href);
  if (address.hash !== '' && address.pathname === location.pathname) {
    const asked = [...new URLSearchParams(location.search)];
    // Who sent the reader here is nobody else's concern.
    const chosen = asked.filter(([name]) => CHOICES.includes(name));
    address.search = new URLSearchParams(chosen).toString();
  }
  return address.href;
}

/** A place within a page has no page of its own to be read: it is what its control says. */
function readPlace(address: string, title: string): Promise<ShortPage> {
  if (!address.includes('#')) return readShortPage(address, title);
  const words = `${title}: ${document.title}`;
  return Promise.resolve({ title: words, address, stamp: '', reviewed: '', changed: '', note: '' });
}

/** The forms in which a thing can be copied: a section, a whole page, a table or a row of one. */
function choicesFor(address: string, section: Promise<ShortPage>): Choice[] {
  const { pathname, hash } = new URL(address, location.href);
  const table = tableFor(address);
  const short = /\/s\/[^/]+\/[^/]+\/$/.test(pathname) && hash === '';
  // A table that is drawn from several entries has no Markdown of its own: what is shown is copied.
  const markdown: Choice =
    hash !== '' && table
      ? { label: 'As Markdown', text: async () => `${markdownTable(table.question, table)}\n<${address}>\n` }
      : { label: 'As Markdown', text: async () => markdownOf(await section) };
  const quotation: Choice = { label: 'As a quotation', text: async () => quotationOf(await section) };
  if (!table) return short ? [markdown, quotation] : [markdown];
  const rich: Choice = {
    label: 'As a table',
    text: async () => markdownTable(table.question, table),
    rich: () => richTable(table, address),
  };
  const csv: Choice = { label: 'As CSV', text: async () => csvOf(table) };
  return [markdown, rich, csv, ...(short ? [quotation] : [])];
}

/** Opens the panel of a button; the one before it closes. */
function open(button: HTMLButtonElement, title: string, choices: readonly Choice[]) {
  const element = document.createElement('div');
  const end = new AbortController();
  panel = { button, element, end };
  element.id = 'copy_panel';
  element.className = 'copy-panel';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', `Copy ${title}`);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  let chosen = false;
  const say = (words: string) => {
    element.querySelector('textarea')?.remove();
    // A live region speaks only of what changes after it is there.
    setTimeout(() => (status.textContent = words), 20);
  };
  const offer = (words: string, text: string) => {
    say(words);
    status.after(fieldWith(text, title));
    const field = element.querySelector('textarea');
    field?.focus();
    field?.select();
  };
  element.append(
    status,
    ...choices.map(({ label, text, rich }) =>
      control(label, async () => {
        chosen = true;
        // The browser allows it only while the press is fresh, so it begins before the text has come.
        const begun = text();
        const done = rich ? copyRich(rich(), begun) : begun.then(copyText);
        const words = await begun;
        if (await done) say(`Copied ${label.charAt(0).toLowerCase()}${label.slice(1)}`);
        else offer('Copying is not allowed here. Select the text:', words);
      }),
    ),
    control('Close', () => close(true)),
  );
  (button.closest('h1, h2, h3, p') ?? button).after(element);
  button.setAttribute('aria-expanded', 'true');
  button.setAttribute('aria-controls', element.id);
  const { signal } = end;
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(true), { signal });
  // Not on the way down: what lies below moves up when the panel goes, from under the pointer.
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Node && !element.contains(target) && !button.contains(target)) close();
    },
    { signal },
  );
  return { say, offer, isChosen: () => chosen };
}

/** @param back whether the focus returns to the button */
function close(back = false): void {
  if (!panel) return;
  const { button, element, end } = panel;
  panel = undefined;
  end.abort();
  element.remove();
  button.setAttribute('aria-expanded', 'false');
  button.removeAttribute('aria-controls');
  if (back) button.focus();
}

function control(label: string, press: () => unknown): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'control';
  button.textContent = label;
  button.addEventListener('click', () => void press());
  return button;
}

/** A field to select from, where the clipboard is closed. */
function fieldWith(text: string, title: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.className = 'control';
  field.readOnly = true;
  field.rows = Math.min(6, text.split('\n').length);
  field.value = text;
  field.setAttribute('aria-label', `To copy: ${title}`);
  return field;
}
