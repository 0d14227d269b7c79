/** Names that are found whole: their words alone would not lead to what bears them. */
import type { SearchRecord } from './records.ts';
import { SHOWN } from './weights.ts';
import { nameWord, plainWords, singular, tellingWords } from './words.ts';

/** A name of so many letters is the beginning of many words. */
const SHORT = 4;

/** What is called in a sentence is found by its words. */
const SENTENCES = new Set(['Claim', 'Source', 'Page']);

/**
 * For each record, the names of it that the index has as one word: those whose words stand together in more records
 * than are read, and a title of two or three words, which some write as one. A name that more records bear than are
 * read leads to none of them.
 */
export function wholeNames(records: readonly SearchRecord[]): string[][] {
  const having = new Map<string, Set<number>>();
  records.forEach(({ title, aliases, words }, index) => {
    for (const word of partsOf([title, ...aliases, words].join(' '))) {
      const some = having.get(word) ?? new Set();
      having.set(word, some.add(index));
    }
  });
  const isCommon = (name: string) => {
    if (name.length <= SHORT) return true;
    const those = partsOf(tellingWords(name).join(' ')).map((word) => having.get(word) ?? new Set<number>());
    // From the rarest word on: the others stand in thousands of records.
    const [rarest, ...others] = those.sort((one, other) => one.size - other.size);
    return [...(rarest ?? [])].filter((index) => others.every((some) => some.has(index))).length > SHOWN;
  };
  const names = records.map(({ title, within, kind, aliases }) => {
    const isShort = plainWords(title).length === 2 || plainWords(title).length === 3;
    const isWritten = isShort && !within && !SENTENCES.has(kind);
    const own = [...(isWritten ? [title] : []), ...aliases.filter(isCommon)].map(nameWord);
    return [...new Set(own)].filter(Boolean);
  });
  const bearers = new Map<string, number>();
  for (const name of names.flat()) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return names.map((own) => own.filter((name) => (bearers.get(name) ?? 0) <= SHOWN));
}

function partsOf(text: string): string[] {
  return plainWords(text).flatMap((word) => word.split(/[^\p{L}\p{N}]+/u).map(singular));
}
