import type { Catalog } from '../catalog.ts';
import { allEntries } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { linesBefore } from '../prose/text.ts';
import { everyNode } from '../prose/walk.ts';
import { atField, atNode } from './at.ts';

/** What authors leave for themselves until they come back, in capitals but for the filler of typesetters. */
const NOTE = /\b(?:TODO|TBC|TBD|FIXME|XXX)\b|\b[Ll]orem ipsum\b/;

/** Nothing that waits to be written is published; code may show such a note. */
export function checkLeftNotes(catalog: Catalog): Issue[] {
  const issues: Issue[] = [];
  for (const { node, entry, passage } of everyNode(catalog)) {
    const found = node.type === 'text' ? NOTE.exec(node.value) : null;
    if (!found || node.type !== 'text') continue;
    const below = linesBefore(node.value, found.index);
    issues.push(atNode(entry, passage, node, 'left-note', { found: found[0] }, below));
  }
  const plain = allEntries(catalog).flatMap((entry) =>
    entry.fields.flatMap(({ path, value, prose }) => {
      const found = prose === 'plain' ? NOTE.exec(value)?.[0] : undefined;
      return found === undefined ? [] : [atField(entry, path, 'left-note', { found })];
    }),
  );
  return [...issues, ...plain];
}
