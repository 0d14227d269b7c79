/**
 * Comma-separated values as RFC 4180 has them: a header line, CRLF at the end of every line, quotes doubled.
 * Quotation marks are straight and there is no byte order mark, so that any program reads the same text.
 */

/** A table as words: a head, and rows with a cell for each column. */
export interface Grid {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** What a spreadsheet takes for the beginning of a formula, in whatever width it is typed. */
const FORMULA = /^[=+\-@\t\r\n]/;
const BLANK = /^[ \u00A0\u00AD\u200B-\u200F\u2028-\u202F\u2060-\u2064\u3000\uFEFF]+/;

/** The text of a CSV file. No cell of it can become a formula: an apostrophe before it keeps it a text. */
export function csvOf({ head, rows }: Grid): string {
  return [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  const safe = guarded(straight(text));
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function guarded(text: string): string {
  // Full-width and small signs are plain ones to some spreadsheets, and blanks before them are dropped.
  const first = text.replace(BLANK, '').normalize('NFKC');
  return FORMULA.test(text) || FORMULA.test(first) ? `'${text}` : text;
}

function straight(text: string): string {
  return text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201C\u201D]/g, '"');
}
