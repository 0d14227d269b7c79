/** The part of a text that answers a search best, cut into what is marked and what is not. */

/** A piece of an excerpt. */
export interface Piece {
  text: string;
  /** True where it is one of the words looked for. */
  marked: boolean;
}

/** Words in an excerpt: two lines or so. */
const LENGTH = 28;
/** Words shown before the first that is marked. */
const LEAD = 4;

/**
 * Cuts an excerpt.
 * @param words the whole text
 * @param places for each word looked for, where it stands, counted in words of the text
 */
export function excerptOf(words: string, places: readonly (readonly number[])[]): Piece[] {
  const all = words.split(/[^\S\uFEFF]+/);
  const start = bestStart(all.length, places);
  const marked = new Set(places.flat());
  const pieces: Piece[] = [];
  const add = (text: string, mark: boolean) => {
    const last = pieces.at(-1);
    if (last?.marked === mark) last.text += text;
    else pieces.push({ text, marked: mark });
  };
  if (start > 0) add('… ', false);
  all.slice(start, start + LENGTH).forEach((word, index) => {
    const mark = marked.has(start + index);
    const [, before = '', core = word, after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
    if (!mark) return add(`${word} `, false);
    if (before) add(before, false);
    add(core, true);
    add(`${after} `, false);
  });
  const last = pieces.at(-1);
  if (last) last.text = last.text.trimEnd();
  if (start + LENGTH < all.length) add(' …', false);
  return pieces.filter(({ text }) => text !== '');
}

/** The first word of the stretch that holds most of the words looked for, each counted once. */
function bestStart(length: number, places: readonly (readonly number[])[]): number {
  const starts = [0, ...places.flat().map((place) => Math.max(0, place - LEAD))];
  const worth = (start: number) =>
    places.filter((each) => each.some((place) => place >= start && place < start + LENGTH)).length;
  let best = 0;
  for (const start of starts) {
    const gain = worth(start) - worth(best);
    if (gain > 0 || (gain === 0 && start < best)) best = start;
  }
  return Math.max(0, Math.min(best, length - LENGTH));
}
