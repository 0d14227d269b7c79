/** Help with a word that is nowhere in the index. */
import { wordsMeant } from './meant.ts';
import type { SearchSource } from './source.ts';

/** Words in place of one that is nowhere. */
export interface NearWords {
  words: string[];
  /** True where the one is these written together; false where any of them may be meant. */
  joined: boolean;
}

/** A part of a word is a word of at least so many letters. */
const SHORTEST_PART = 4;

/**
 * A first letter is seldom wrong: only where no word with it is near are others asked for. Where it was left
 * out, put in, changed, or swapped with the next, one of the first two typed is the first or the second of the word.
 * @throws where a list of words does not come
 */
export async function wordsNear(source: SearchSource, word: string): Promise<NearWords> {
  const [first = '', second = ''] = word.match(/[\p{L}\p{N}]/gu) ?? [];
  const beginning = await source.vocabulary({ letter: first, at: 1 });
  const near = wordsMeant(word, beginning);
  if (near.length > 0) return { words: near, joined: false };
  const parts = await twoWords(source, word, beginning);
  if (parts.length > 0) return { words: parts, joined: true };
  const others = await Promise.all([
    source.vocabulary({ letter: second, at: 1 }),
    source.vocabulary({ letter: second, at: 2 }),
    source.vocabulary({ letter: first, at: 2 }),
  ]);
  return { words: wordsMeant(word, [...new Set(others.flat())]), joined: false };
}

/** The two words that a word is written together from; none where it is not. */
async function twoWords(source: SearchSource, word: string, beginning: readonly string[]): Promise<string[]> {
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    const [one, other] = [word.slice(0, cut), word.slice(cut)];
    if (!beginning.includes(one)) continue;
    const ending = await source.vocabulary({ letter: other.charAt(0), at: 1 });
    if (ending.includes(other)) return [one, other];
  }
  return [];
}
