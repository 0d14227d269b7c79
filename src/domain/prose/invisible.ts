/** Signs that nobody sees in a text, and that change how it is read, found or copied. */

/**
 * Control signs and signs of direction. Soft hyphens and joiners may stay: joiners hold emoji and some scripts
 * together, and are refused only after Latin letters and spaces, where they join nothing. A NUL in prose reaches the
 * tree as U+FFFD, and so would letters that were lost.
 */
const INVISIBLE =
  /(?![\n\r\t\u00AD\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]|(?<=[\p{Script=Latin}\s])[\u200C\u200D]/u;

/** The first such sign of a text, by its code point, and the words before it. */
export function invisibleIn(text: string): { code: string; after: string; index: number } | null {
  const found = INVISIBLE.exec(text);
  if (!found) return null;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const before = text.slice(0, found.index).split(/\s+/).slice(-3).join(' ');
  const after = before === '' ? 'at the beginning of a line' : `after "${before}"`;
  return { code: `U+${code}`, after, index: found.index };
}
