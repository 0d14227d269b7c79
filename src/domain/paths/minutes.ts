/** How long a text takes to read. */

/**
 * Words a minute. An assumption, and said to be one wherever minutes are shown: slower than reading for
 * pleasure, because these texts are read to be acted on.
 */
export const WORDS_PER_MINUTE = 200;

/** Words in a text: what white space separates, where it has a letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whole minutes for a number of words; at least one. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
