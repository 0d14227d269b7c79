import type { Catalog } from '../catalog.ts';
import { allEntries } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { invisibleIn } from '../prose/invisible.ts';
import { linesBefore } from '../prose/text.ts';
import { everyNode } from '../prose/walk.ts';
import { atField, atNode } from './at.ts';

/** No text holds signs that nobody sees; code and prompts do not either, for readers copy them. */
export function checkInvisible(catalog: Catalog): Issue[] {
  const issues: Issue[] = [];
  for (const { node, entry, passage } of everyNode(catalog)) {
    if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') continue;
    const found = invisibleIn(node.value);
    if (!found) continue;
    const { code, after, index } = found;
    // The text of a block of code begins below the line that opens it.
    const below = linesBefore(node.value, index) + (node.type === 'code' ? 1 : 0);
    issues.push(atNode(entry, passage, node, 'invisible-sign', { code, after }, below));
  }
  const plain = allEntries(catalog).flatMap((entry) =>
    entry.fields.flatMap(({ path, value, prose }) => {
      const found = prose === 'plain' ? invisibleIn(value) : null;
      if (!found) return [];
      return [atField(entry, path, 'invisible-sign', { code: found.code, after: found.after })];
    }),
  );
  return [...issues, ...plain];
}
