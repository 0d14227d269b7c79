/** Prose as words alone, for places that can hold no markup. */
import { withCurlyQuotes } from '../../schemas/fields.ts';
import { parseLine } from '../prose/parse.ts';
import { textOf } from '../prose/text.ts';

/** A line of prose as a reader reads it on a page, without links and notes. */
export function plainLine(line: string): string {
  const parsed = parseLine(line);
  return withCurlyQuotes('tree' in parsed ? textOf(parsed.tree) : line);
}
