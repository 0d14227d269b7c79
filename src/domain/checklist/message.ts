/** Links as people send them to each other: in a message, with their names. */
import type { Entrant } from './people.ts';

/** A whole link in a line of text. */
const LINK = /https?:\/\/[^\s<>"]+/i;
/** What is put after a link. No id ends in any of it. */
const AFTER_LINK = /[>)\].,;]+$/;
/** A query or a short form in place of one, or a link that lost its beginning. */
const SHORT_LINK = /[=/]|^[a-z0-9-]+\.[a-z0-9-]+(?:_|$)/;

/**
 * Reads a message that links were sent in, a line each: a name before the link, after it or on a line of its own above;
 * as Markdown, as a list, or as a decision record has it. Other lines are passed over. Where there is no link,
 * the text is taken for a bad one, so that it is named and not lost.
 */
export function entrantsFromText(text: string): Entrant[] {
  const entrants: Entrant[] = [];
  let above = '';
  for (const line of text.split(/[\r\n]+/).filter((each) => each.trim() !== '')) {
    const words = line.trim().split(/\s+/);
    const whole = LINK.exec(line)?.[0] ?? words.findLast((word) => SHORT_LINK.test(word));
    const link = whole?.replace(AFTER_LINK, '') ?? '';
    const name = nameIn(line.replace(link, ' '));
    if (link !== '') entrants.push({ name: name || above, link });
    above = link === '' && !/^\s*[#>*|-]/.test(line) ? name : '';
  }
  return entrants.length > 0 ? entrants : [{ name: '', link: text }];
}

/** The name in a line without its link: no marks of a list or of Markdown, nor what a decision record says instead. */
function nameIn(rest: string): string {
  const name = rest
    .replace(/[(<]\s*[)>]/g, ' ')
    .replace(/^(?:[\s>*•–—-]|\d+[.)])+|[\s:,;*–—-]+$/g, '')
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/^link$/i, '')
    .replace(/\s+/g, ' ');
  return /[\p{L}\p{N}\p{So}]/u.test(name) ? name : '';
}
