/** The order of results, once their titles and aliases can be read. */
import type { Candidate } from './merge.ts';
import type { StoredRecord } from './source.ts';
import { PREFERENCE, WEIGHTS } from './weights.ts';
import { joined, plainWords, sameness, singular, tellingWords } from './words.ts';

/** A result before it is shown. */
export interface Ranked extends Candidate {
  record: StoredRecord;
  /**
   * Where the question is a title, word for word: 3 for an entry, 2 for a term, which says less of the same thing,
   * 1 for a part; else 0. A row of a table is called what its subject is called, and gains nothing by it.
   */
  exact: number;
}

/**
 * Puts results in order: what is called exactly that, then by score.
 * @param asked the words of the question as typed, and as they were understood
 */
export function rank(
  asked: readonly string[],
  candidates: readonly (Candidate & { record: StoredRecord })[],
): Ranked[] {
  const same = asked.map(sameness);
  const names = asked.map(joined);
  const isNamed = (name: string) => names.includes(joined(name));
  const words = asked.map((each) => tellingWords(each));
  return candidates
    .map((candidate) => {
      const { record } = candidate;
      const score = candidate.score * worth(same, words, record, isNamed);
      return { ...candidate, exact: isNamed(record.title) ? standing(record) : 0, score };
    })
    .sort((a, b) => b.exact - a.exact || b.score - a.score);
}

function standing({ kind, within }: StoredRecord): number {
  if (within) return kind === 'Table' ? 0 : 1;
  return kind === 'Term' ? 2 : 3;
}

function worth(
  same: readonly string[],
  words: readonly string[][],
  record: StoredRecord,
  isNamed: (name: string) => boolean,
): number {
  const { title, within, aliases, kind } = record;
  const names = [title, ...(within ? [`${within} ${title}`, `${title} ${within}`] : [])];
  const exactAlias = [...aliases, ...names].some(isNamed);
  const begun = same.some((each) => each.split(' ').length >= 3 && sameness(title).startsWith(each));
  const best = (texts: readonly string[]) =>
    Math.max(0, ...texts.flatMap((text) => words.map((each) => agreement(each, tellingWords(text)))));
  // A part is found by its own name and by that of its whole together.
  const named = best(names);
  const aliased = best(aliases.flatMap((alias) => (within ? [alias, `${within} ${alias}`] : [alias])));
  return (
    (PREFERENCE[kind] ?? 1) *
    (exactAlias ? WEIGHTS.exactAlias : 1) *
    (begun ? WEIGHTS.begunTitle : 1) *
    (1 + WEIGHTS.title * named) *
    (1 + WEIGHTS.alias * aliased) *
    (within ? 1 : WEIGHTS.whole)
  );
}

/** How far two sets of words are the same: 1 where each word of either is in the other. */
function agreement(asked: readonly string[], named: readonly string[]): number {
  if (asked.length === 0 || named.length === 0) return 0;
  const said = asked.filter((word) => named.some((other) => akin(word, other))).length / asked.length;
  const meant = named.filter((word) => asked.some((other) => akin(word, other))).length / named.length;
  return said + meant === 0 ? 0 : (said * meant * 2) / (said + meant);
}

/** True for two forms of one word, roughly. */
function akin(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)];
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short.length >= 4 &&
    long.startsWith(short.slice(0, Math.max(4, short.length - 1))) &&
    long.length - short.length <= 4
  );
}

function bare(word: string): string {
  return singular(word.replace(/[^\p{L}\p{N}]/gu, ''));
}

/** The words of a text that a reader would recognise as those looked for. */
export function isAkin(word: string, words: readonly string[]): boolean {
  return plainWords(word).some((each) => words.some((other) => akin(each, other)));
}
