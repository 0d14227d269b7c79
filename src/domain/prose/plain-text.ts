/** A line of prose as plain words. */
import { parseLine } from './parse.ts';
import { textOf } from './text.ts';

/** What a reader reads of a line, without markup; the line itself where it cannot be read. */
export function plainText(line: string): string {
  const parsed = parseLine(line);
  return 'tree' in parsed ? textOf(parsed.tree) : line;
}
