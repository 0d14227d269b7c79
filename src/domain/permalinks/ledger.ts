/**
 * The ledger of every address ever published: a JSON list of keys, in order, one to a line. Lines are
 * only ever added. What became of a key is said by the content, never here.
 */
import { LEDGER_KEY_PATTERN } from '../../schemas/fields.ts';
import { compare, type Issue } from '../issues.ts';
import type { Permalink } from './inventory.ts';

/** Where the ledger stands. */
export const LEDGER_FILE = 'content/permalinks.json';

/** A ledger as far as it can be read. */
export interface Ledger {
  /** Every key, in order, once. */
  keys: string[];
  issues: Issue[];
  /** 1-based line of a key; the first line where there is none. */
  lineOf: (key: string) => number;
}

/** Reads a ledger. A text that is not JSON still yields its keys, so that a failed merge loses nothing. */
export function readLedger(text: string): Ledger {
  const lines = new Map<string, number>();
  const repeats: Issue[] = [];
  for (const { key, line } of linesOf(text)) {
    const first = lines.get(key);
    if (first === undefined) lines.set(key, line);
    else repeats.push(at(line, 'repeated-ledger-line', { key, first: String(first) }));
  }
  const keys = inOrder([...lines.keys()]);
  const lineOf = (key: string) => lines.get(key) ?? 1;
  const fault = unreadable(text);
  if (fault) return { keys, lineOf, issues: [at(1, 'unreadable-ledger', fault)] };
  return { keys, lineOf, issues: repeats.length > 0 ? repeats : untidy(text, keys) };
}

/** The ledger's text for these keys. */
export function writeLedger(keys: readonly string[]): string {
  const lines = inOrder(keys).map((key) => `  ${JSON.stringify(key)}`);
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/**
 * The ledger with what is new.
 * @returns the whole text, and the keys that were added to it
 */
export function extendLedger(text: string, present: readonly Permalink[]): { text: string; added: string[] } {
  const { keys } = readLedger(text);
  const known = new Set(keys);
  const added = inOrder(present.map(({ key }) => key).filter((key) => !known.has(key)));
  return { text: writeLedger([...keys, ...added]), added };
}

/** True for a defect that adding the new lines, and writing the ledger anew, puts right. */
export function waitsForLedger({ kind }: Issue): boolean {
  const kinds: Issue['kind'][] = [
    'unlisted-permalink',
    'unreadable-ledger',
    'untidy-ledger',
    'repeated-ledger-line',
  ];
  return kinds.includes(kind);
}

/** The ledger as an earlier commit has it. */
export interface EarlierLedger {
  commit: string;
  text: string;
}

/** Keys of an earlier ledger that a later one no longer has. */
export function lostLines(previous: string, current: string): string[] {
  const kept = new Set(readLedger(current).keys);
  return readLedger(previous).keys.filter((key) => !kept.has(key));
}

/** One issue for each line that some earlier ledger has and this one has not; the first commit given is named. */
export function lostSince(earlier: readonly EarlierLedger[], current: string): Issue[] {
  const lost = new Map<string, string>();
  for (const { commit, text } of earlier) {
    for (const key of lostLines(text, current)) lost.set(key, lost.get(key) ?? commit);
  }
  return [...lost].map(([key, commit]) => at(1, 'lost-ledger-line', { key, commit: commit.slice(0, 10) }));
}

function linesOf(text: string): { key: string; line: number }[] {
  return text
    .split('\n')
    .flatMap((content, index) =>
      [...content.matchAll(/"([^"\\]*)"/g)].flatMap(([, key = '']) =>
        LEDGER_KEY_PATTERN.test(key) ? [{ key, line: index + 1 }] : [],
      ),
    );
}

/** Why a text is no ledger, and what to do about it. */
function unreadable(text: string): { reason: string; advice: string } | null {
  if (text.trim() === '') {
    const advice =
      'Get it back: `git checkout HEAD -- content/permalinks.json`. A new one would forget every address that is gone. The very first is written by `npm run permalinks`.';
    return { reason: 'it is missing or empty', advice };
  }
  if (/^(?:<{7}|={7}|>{7})/m.test(text)) {
    const advice = 'Run `npm run permalinks`, which keeps the lines of both sides.';
    return { reason: 'it holds the marks of an unfinished merge', advice };
  }
  const list = parsed(text);
  if (list === undefined) {
    return { reason: 'it is not valid JSON', advice: 'Run `npm run permalinks`, which writes it anew.' };
  }
  const advice = 'It is one list of keys, such as "roles/python-developer", and nothing else.';
  if (!Array.isArray(list)) return { reason: 'it is not a list', advice };
  const odd: unknown = list.find((each) => typeof each !== 'string' || !LEDGER_KEY_PATTERN.test(each));
  return odd === undefined ? null : { reason: `${JSON.stringify(odd)} is not a key`, advice };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first line that does not stand where the command would have written it. */
function untidy(text: string, keys: readonly string[]): Issue[] {
  const wanted = writeLedger(keys).split('\n');
  const found = text.replaceAll('\r\n', '\n').split('\n');
  const index = wanted.findIndex((line, each) => line !== found[each]);
  if (index === -1 && found.length === wanted.length) return [];
  const line = index === -1 ? wanted.length : index + 1;
  return [at(line, 'untidy-ledger', { wanted: (wanted[line - 1] ?? '').trim() })];
}

function inOrder(keys: readonly string[]): string[] {
  return [...new Set(keys)].sort(compare);
}

function at(line: number, kind: Issue['kind'], values: Record<string, string>): Issue {
  return { kind, file: LEDGER_FILE, line, field: '', values };
}
