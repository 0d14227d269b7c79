/** Fields and prose written out as an author would write them, one field on a line. */
import { stringify } from 'yaml';

/** Fields by name; `undefined` leaves one out. */
export type Fields = Record<string, unknown>;

/** One value on a line, and nothing said by pointing at something above. */
const PLAIN = { lineWidth: 0, aliasDuplicateObjects: false };

/** The text of an MDX file. */
export function mdx(fields: Fields, body: string): string {
  return `---\n${yaml(fields)}---\n\n${body.trim()}\n`;
}

/** The text of a YAML file that is one entry. */
export function yaml(fields: Fields): string {
  return stringify(fields, PLAIN);
}

/** The text of one entry of a YAML list. */
export function listed(fields: Fields): string {
  return stringify([fields], PLAIN);
}
