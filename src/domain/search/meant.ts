/** What a word that is not in the index was meant for. */

/** Letters that must stand in a word before one, or two, of them may be wrong. */
const LONG_ENOUGH_FOR_ONE = 4;
const LONG_ENOUGH_FOR_TWO = 6;
/** At most so many words are tried in place of one. */
const MOST_MEANT = 2;

/**
 * The words most likely meant by another: the nearest by insertions, deletions, changes and swaps of
 * neighbours, and of those that are equally near the commonest. While a word is being typed, its
 * beginning counts.
 * @param vocabulary every word there is, the commonest first
 */
export function wordsMeant(typed: string, vocabulary: readonly string[]): string[] {
  const word = typed.replace(/[^\p{L}\p{N}]/gu, '');
  if (word.length < LONG_ENOUGH_FOR_ONE) return [];
  const most = word.length >= LONG_ENOUGH_FOR_TWO ? 2 : 1;
  const near = nearest(word, vocabulary, most, distance);
  return near.length > 0 ? near : nearest(word, vocabulary, 1, distanceToBeginning);
}

function nearest(
  word: string,
  vocabulary: readonly string[],
  most: number,
  measure: (a: string, b: string, most: number) => number,
): string[] {
  let best = most;
  let found: string[] = [];
  for (const candidate of vocabulary) {
    const far = measure(word, candidate, best);
    if (far > best) continue;
    if (far < best) found = [];
    best = far;
    found.push(candidate);
  }
  // A first letter is seldom wrong: words that share it go before others that are as near.
  const sharing = found.filter((each) => each[0] === word[0]);
  return (sharing.length > 0 ? sharing : found).slice(0, MOST_MEANT);
}

/** How many letters must be put in, left out, changed or swapped with their neighbour. */
export function distance(a: string, b: string, most = Infinity): number {
  return Math.abs(a.length - b.length) > most ? Infinity : (lastRow(a, b).at(-1) ?? Infinity);
}

function distanceToBeginning(a: string, b: string): number {
  return b.length <= a.length ? Infinity : Math.min(...lastRow(a, b));
}

/** The distances of a word to every beginning of another. */
function lastRow(a: string, b: string): number[] {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above;
}
