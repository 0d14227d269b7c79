/** Copies, saves and prints, and tells beside the button what came of it. */
import { sayDay } from '../domain/days.ts';

/** What a page has to give. */
export interface Takings {
  /** The address that holds everything. */
  link: string;
  /** Plain text; may be empty. */
  title: string;
  /** The whole in Markdown. */
  record: (particulars: { title: string; date: string; link: string }) => string;
}

/**
 * Does what a button says.
 * @throws where nothing can be copied, saved or printed at all
 */
export async function takeBy(button: HTMLElement, { link, title, record }: Takings): Promise<void> {
  const said = button.closest('[data-take]')?.querySelector<HTMLElement>('.said');
  const wanted = button.dataset['do'] ?? 'link';
  if (wanted === 'print') return print();
  const text = wanted === 'link' ? link : record({ title, date: chosenDay(), link });
  if (wanted === 'download') save(text, title);
  const done = wanted === 'download' || (await copied(text));
  if (!said) return;
  said.parentElement?.querySelector('textarea')?.remove();
  // A live region speaks only of what changes.
  said.textContent = '';
  setTimeout(() => (said.textContent = said.getAttribute(`data-${done ? wanted : 'refused'}`)), 20);
  if (!done) offer(said, text);
}

/** The day the reader chose, in words; empty where there is none. */
function chosenDay(): string {
  return sayDay(document.querySelector<HTMLInputElement>('[data-date]')?.value ?? '');
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function save(text: string, title: string): void {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  link.download = `${['decision', ...words].join('-')}.md`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Shows the text for the reader to copy by hand. */
function offer(said: HTMLElement, text: string): void {
  const field = document.createElement('textarea');
  field.className = 'control';
  field.readOnly = true;
  field.rows = Math.min(12, text.split('\n').length + 1);
  field.value = text;
  field.setAttribute('aria-label', said.dataset['field'] ?? '');
  said.after(field);
  field.select();
}
