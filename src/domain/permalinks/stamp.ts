/**
 * A short stamp of a text, written into a copied address: when it no longer matches, the text has
 * changed since. The algorithm is part of the addresses people keep, so it never changes:
 *
 * 1. Unicode form NFC; soft hyphens and zero-width characters dropped.
 * 2. Every quotation mark becomes ', every hyphen and dash becomes -, an ellipsis becomes three stops.
 * 3. Every run of white space becomes one space; none at either end.
 * 4. FNV-1a, 32 bits, over the UTF-16 code units, low byte first.
 * 5. The remainder after division by 36 to the sixth, in base 36, six characters.
 */

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const LENGTH = 6;

/**
 * The stamp of a text as a reader reads it.
 * @returns six characters of 0-9 and a-z; a changed text keeps its stamp once in two thousand million
 */
export function stampOf(words: string): string {
  let hash = OFFSET_BASIS;
  const text = asRead(words);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), PRIME);
  }
  return ((hash >>> 0) % 36 ** LENGTH).toString(36).padStart(LENGTH, '0');
}

/** The text with everything that is only typography made alike. */
export function asRead(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/["'`´\u2018-\u201F\u2032\u2033\u00AB\u00BB\u2039\u203A]+/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .trim();
}
