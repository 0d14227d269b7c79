import type { Catalog } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { textOf } from '../prose/text.ts';
import { everyNode } from '../prose/walk.ts';
import { atNode } from './at.ts';

/** Tables are data with ids and headers, never typed into the prose. */
export function checkTables(catalog: Catalog): Issue[] {
  const issues: Issue[] = [];
  for (const { node, entry, passage } of everyNode(catalog)) {
    if (node.type !== 'table') continue;
    const headers = node.children[0]?.children.map((cell) => textOf(cell)) ?? [];
    const blank = headers.findIndex((header) => header === '');
    if (blank !== -1) {
      const reason = `column ${blank + 1} has an empty one`;
      issues.push(atNode(entry, passage, node, 'table-without-headers', { reason }));
    }
    issues.push(atNode(entry, passage, node, 'table-in-prose', {}));
  }
  return issues;
}
