/** Copies the address of a section, and offers the section in other forms beside the button. */
import { copyLink, copyText, markdownOf, quotationOf } from './clipboard.ts';
import { readShortPage } from './short-page.ts';

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
  const section = readShortPage(button.dataset['href'] ?? '', title);
  // The browser allows it only while the press is fresh, so it begins before the page has been read.
  const copied = copyLink(section);
  const { say, offer } = open(button, title, [
    { label: 'As Markdown', text: async () => markdownOf(await section) },
    { label: 'As a quotation', text: async () => quotationOf(await section) },
  ]);
  const { refused } = await copied;
  if (refused === null) say('Link copied');
  else offer('Copying is not allowed here. Select the link:', refused);
}

/** Opens the panel of a button; the one before it closes. */
function open(
  button: HTMLButtonElement,
  title: string,
  choices: readonly { label: string; text: () => Promise<string> }[],
) {
  const element = document.createElement('div');
  const end = new AbortController();
  panel = { button, element, end };
  element.id = 'copy_panel';
  element.className = 'copy-panel';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', `Copy ${title}`);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
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
    ...choices.map(({ label, text }) =>
      control(label, async () => {
        const words = await text();
        if (await copyText(words)) say(`Copied ${label.toLowerCase()}`);
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
  return { say, offer };
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
