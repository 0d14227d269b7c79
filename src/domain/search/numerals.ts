/** Numbers in words and in figures: authors write words, readers type figures. */

const FIGURES: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  ten: '10',
  twelve: '12',
  thirty: '30',
  sixty: '60',
  ninety: '90',
};

/** A name with its numbers in figures; null where it has none in words. */
export function inFigures(name: string): string | null {
  const written = name.replace(/\p{L}+/gu, (word) => FIGURES[word.toLowerCase()] ?? word);
  return written === name ? null : written;
}
