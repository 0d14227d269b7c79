/**
 * The reader's marks in this browser, under one key of local storage, in the form of `domain/reading/marks`.
 * Where storage is blocked, full or holds something else, marks last as long as the page.
 */
import { PLACE } from './place.ts';
import { readMarks, writeMarks, type Marks } from '../domain/reading/marks.ts';

export { PLACE };

/** The marks that are kept; none where nothing may be read. */
export function keptMarks(): Map<string, string> {
  try {
    return readMarks(localStorage.getItem(PLACE)).marks;
  } catch {
    return new Map();
  }
}

/** Keeps marks, or forgets all where there are none; says whether the browser will remember. */
export function keepMarks(marks: Marks): boolean {
  try {
    if (marks.size === 0) localStorage.removeItem(PLACE);
    else localStorage.setItem(PLACE, writeMarks(marks));
    return (localStorage.getItem(PLACE) ?? '') === writeMarks(marks);
  } catch {
    return false;
  }
}
