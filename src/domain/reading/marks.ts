/**
 * What a reader has read, as one line of text: for the browser's storage and for a link, which is the same.
 *
 *   why-the-question~1x3k9a,prompt-engineer/market~0b77qz
 *
 * A text by its key, then the stamp it had when it was read, in the order of reading. Both may be bent on
 * their way: what can be read is kept, and the rest is named. Imports nothing: it is shipped to readers.
 */

/** Keys of texts that were read, with the stamp each had then; empty where it is not known. The latest is last. */
export type Marks = ReadonlyMap<string, string>;

/** Marks as they could be read. */
export interface MarksRead {
  marks: Map<string, string>;
  /** What could not be read, as written, each piece shortened. */
  unread: string[];
}

const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){0,2}$/;
const STAMP = /^[0-9a-z]{6}$/;
/** Nobody reads so many texts; a longer line is no list of ours. */
const MOST_MARKS = 500;
const MOST_LETTERS = 50_000;
const SHOWN_LETTERS = 60;

/** Marks as one line. */
export function writeMarks(marks: Marks): string {
  return [...marks].map(([key, stamp]) => (stamp === '' ? key : `${key}~${stamp}`)).join(',');
}

/** Reads such a line; whatever is wrong with it, it throws nothing. */
export function readMarks(line: unknown): MarksRead {
  const marks = new Map<string, string>();
  const unread: string[] = [];
  if (typeof line !== 'string') return { marks, unread };
  const pieces = decoded(line.slice(0, MOST_LETTERS)).split(/[,;\s]+/);
  for (const piece of pieces) {
    const bare = piece.replace(/^[^a-z0-9]+|[^a-z0-9~]+$/gi, '').toLowerCase();
    if (bare === '') continue;
    const [key = '', stamp = '', ...more] = bare.split('~');
    const isWhole = KEY.test(key) && (stamp === '' || STAMP.test(stamp)) && more.length === 0;
    if (isWhole && marks.size < MOST_MARKS) {
      // Written again, it moves to the end: the latest reading counts.
      marks.delete(key);
      marks.set(key, stamp);
    } else {
      unread.push(shortened(piece));
    }
  }
  return { marks, unread: [...new Set(unread)] };
}

/** The marks an address carries after `read=`, in its fragment or its query; null where it carries none. */
export function marksInAddress(hash: string, search: string): string | null {
  for (const part of [hash, search]) {
    const found = /(?:^|[#?&])read=([^&#]*)/.exec(decoded(part));
    if (found) return found[1] ?? '';
  }
  return null;
}

/** Both, where what is in `more` counts as read later. */
export function mergeMarks(marks: Marks, more: Marks): Map<string, string> {
  const merged = new Map(marks);
  for (const [key, stamp] of more) {
    const kept = stamp === '' ? (marks.get(key) ?? '') : stamp;
    merged.delete(key);
    merged.set(key, kept);
  }
  return merged;
}

/** Undoes what mail and chat do to a link, as often as they have done it. */
function decoded(text: string): string {
  let found = text;
  for (let round = 0; round < 3 && found.includes('%'); round += 1) {
    try {
      found = decodeURIComponent(found);
    } catch {
      return found.replace(/%2c/gi, ',').replace(/%2f/gi, '/').replace(/%7e/gi, '~').replace(/%23/g, '#');
    }
  }
  return found;
}

/** A piece as it may be shown. */
export function shortened(piece: string): string {
  return piece.length > SHOWN_LETTERS ? `${piece.slice(0, SHOWN_LETTERS)}…` : piece;
}
