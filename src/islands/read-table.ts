/** A table of the page as words, whole or one row of it: what readers see, and nothing they have hidden. */
import type { Grid } from '../domain/csv.ts';

/** A table that was read. */
export interface ReadTable extends Grid {
  question: string;
  /** Where its file of comma-separated values is, if it has one. */
  file: string | null;
}

/** What is on a page for its own sake: notes, controls, drawings. */
const APART = '.cite, .permalink, .copy-panel, .aka, svg';
const BETWEEN_LINES = '; ';

/** The table, or the row, that an address of this site names; null where it names neither or it is not here. */
export function tableFor(address: string): ReadTable | null {
  const { pathname, hash } = new URL(address, location.href);
  const [, whole = '', part = ''] = /\/s\/([^/]+)\/([^/]+)\/$/.exec(pathname) ?? [];
  const [table = '', row = ''] = hash
    ? hash.slice(1).split('--')
    : whole === 'compare'
      ? [part]
      : [whole, part];
  if (!/^[a-z0-9-]+$/.test(table)) return null;
  const element = document.querySelector<HTMLTableElement>(`table[data-table="${table}"]`);
  const only = row === '' ? null : document.getElementById(`${table}--${row}`);
  if (!element || (row !== '' && !only)) return null;
  const shown = [...element.tBodies].flatMap((body) => [...body.rows]).filter((each) => !each.hidden);
  return {
    question: wordsOf(element.caption),
    head: cellsOf(element.tHead?.rows[0]),
    rows: shown.filter((each) => only === null || each === only).map(cellsOf),
    file: element.closest('.comparison')?.querySelector<HTMLAnchorElement>('a[download]')?.href ?? null,
  };
}

/** The table as an element of its own, for fields that take rich text. */
export function richTable({ question, head, rows }: ReadTable, source: string): HTMLElement {
  const table = document.createElement('table');
  const caption = table.createCaption();
  caption.textContent = question;
  const headRow = table.createTHead().insertRow();
  headRow.append(...head.map((words) => cell('th', words)));
  const body = table.createTBody();
  for (const [first = '', ...rest] of rows) {
    body.insertRow().append(cell('th', first), ...rest.map((words) => cell('td', words)));
  }
  const link = document.createElement('a');
  link.href = source;
  link.textContent = document.title;
  const box = document.createElement('div');
  box.append(table, link);
  return box;
}

function cell(name: 'th' | 'td', words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

function cellsOf(row: HTMLTableRowElement | undefined): string[] {
  return [...(row?.cells ?? [])]
    .filter((each) => getComputedStyle(each).display !== 'none')
    .map((each) => {
      const lines = [...each.querySelectorAll<HTMLElement>('li')].filter(({ hidden }) => !hidden);
      return lines.length > 0 ? lines.map(wordsOf).join(BETWEEN_LINES) : wordsOf(each);
    });
}

function wordsOf(element: Element | null): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll(APART)) each.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
