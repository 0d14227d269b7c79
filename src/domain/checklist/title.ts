/** Titles and names that readers give: plain text, whatever was put into the address. */

/** Characters a title or a name may have. */
export const LONGEST_TITLE = 60;

/**
 * A short plain text: control and invisible characters (which can turn a line round or hide a part of it)
 * are taken out, white space is one space, and what is too long is cut between characters.
 * @param most characters to keep, an emoji counting as one
 */
export function plainTitle(text: string, most = LONGEST_TITLE): string {
  const clean = text
    .slice(0, LONGEST_READ)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
  return [...clean].slice(0, most).join('').trim();
}

/** A title is cut long before this; a text longer than it is not worth looking through. */
const LONGEST_READ = 2000;
