/** Tables: a caption that says what they answer, and headers that say what they head. */
import { around, attribute, below, say, textOf } from '../html.ts';
import type { Rule } from './rule.ts';

const SCOPES = ['col', 'row', 'colgroup', 'rowgroup'];

/** Every table has a caption and a head; every header has words and a scope. */
export const tablesHaveHeaders: Rule = ({ elements }) =>
  elements
    .filter(({ tagName }) => tagName === 'table')
    .flatMap((table) => {
      const parts = below(table);
      const caption = parts.find(({ tagName }) => tagName === 'caption');
      const headers = parts.filter(({ tagName }) => tagName === 'th');
      const name = caption ? textOf(caption) : say(table);
      return [
        ...(caption && textOf(caption) !== '' ? [] : [`a table without a caption: ${say(table)}`]),
        ...(headers.some((each) => attribute(each, 'scope') === 'col') ? [] : [`no column headers: ${name}`]),
        ...headers
          .filter((each) => !SCOPES.includes(attribute(each, 'scope') ?? ''))
          .map((each) => `a header without a scope in “${name}”: ${say(each)}`),
        ...headers.filter((each) => textOf(each) === '').map(() => `a header without words in “${name}”`),
      ];
    });

/** A table that is drawn as cards on a phone says of every part what it is: browsers go by how it is drawn. */
export const cardsAreTables: Rule = ({ elements }) =>
  elements
    .filter(({ tagName }) => ['table', 'thead', 'tbody', 'tr', 'th', 'td'].includes(tagName))
    .filter((each) => around(each).some((box) => attribute(box, 'class')?.split(' ').includes('comparison')))
    .filter((each) => attribute(each, 'role') === undefined)
    .map((each) => `a part of a table that may be drawn as cards, without a role: ${say(each)}`);
