/** Links as people send them to each other: in a message, with their names. */
import type { Entrant } from './people.ts';

/** A whole link in a line of text. */
const LINK = /https?:\/\/[^\s<>"]+/i;
/** What is put after a link: signs that no id and no escape in a link ends in. */
const AFTER_LINK = /[^\p{L}\p{M}\p{N}%/_-]+$/u;
/** A query or a short form in place of one, or a link that lost its beginning. */
const SHORT_LINK = /[=/]|^[a-z0-9-]+\.[a-z0-9-]+(?:_|$)/;
/** When something was said, as programs for chat put it beside a name. */
const TIME = /\[[^\]]*\d:\d\d[^\]]*\]|\b\d{1,2}:\d\d(?:\s?[ap]m\b)?/gi;

/**
 * Reads a message that links were sent in, a line each or several in a line: a name before the link, after it or on a line
 * of its own above; as Markdown, as a list or a table, or as a decision record has it. Other lines are passed over. Where
 * there is no link, the text is taken for a bad one, so that it is named and not lost.
 */
export function entrantsFromText(text: string): Entrant[] {
  const entrants: Entrant[] = [];
  let above = '';
  for (const line of linesOf(text)) {
    const words = line.trim().split(/\s+/);
    const whole = LINK.exec(line)?.[0] ?? words.findLast((word) => SHORT_LINK.test(word));
    const link = whole?.replace(AFTER_LINK, '') ?? '';
    const name = nameIn(line.replace(link, ' '));
    if (link !== '') entrants.push({ name: name || above, link: unwrapped(link) });
    above = link === '' && !/^\s*[#>*|-]/.test(line) ? name : '';
  }
  return entrants.length > 0 ? entrants : [{ name: '', link: text }];
}

/** The link within one that a filter of mail or a chat has wrapped around it; otherwise the link itself. */
function unwrapped(link: string): string {
  const parts = new URLSearchParams(link.replace(/^[^?]*\?/, ''));
  return [...parts.values()].find((value) => /^https?:.*\/decide\/\?/.test(value)) ?? link;
}

/** The lines, with one link each: a link that a mail program broke after `&` is whole again. */
function linesOf(text: string): string[] {
  return (
    text
      .replace(/&[ \t]*\r?\n(?=\S)/g, '&')
      // One filter of mail puts its marks after a link.
      .replace(/__;[^\s<>"]*/g, '')
      .split(/[\r\n]+/)
      .flatMap((line) => {
        // A name stands on the side where the first of them has it.
        const after = /^\W*https?:/i.test(line);
        return line.split(
          after ? /(?=\bhttps?:\/\/)(?<=\s)/i : /(?<=https?:\/\/[^\s<>"]+)(?=[\s<>"].*https?:)/i,
        );
      })
      .filter((each) => each.trim() !== '')
  );
}

/** The name in a line without its link: no marks of a list, a table or Markdown, nor what a decision record says instead. */
function nameIn(rest: string): string {
  const name = rest
    .replace(TIME, ' ')
    .replace(/<[^<>\s]+@[^<>]+>|[(<“‘"']\s*[)>”’"']|\|/g, ' ')
    .replace(/^(?:[\s>*•,;–—-]|\d+[.)])+|[\s:：,;*–—-]+$/g, '')
    .replace(/^\[(.*)\]$|^\((.*)\)$/, '$1$2')
    .replace(/^link$/i, '')
    .replace(/\s+/g, ' ');
  return /[\p{L}\p{N}\p{So}]/u.test(name) ? name : '';
}
