/** The prose of an entry, wherever it stands: its text and its lines. */
import type { Entry, Passage } from './catalog.ts';
import { nameOf } from './fields.ts';
import type { Issue } from './issues.ts';
import { proseFault } from './prose/faults.ts';
import { parseLine } from './prose/parse.ts';
import type { Prose } from './prose/sections.ts';

/** The passages of an entry's body. */
export function bodyPassages(prose: Prose | null): Passage[] {
  if (!prose) return [];
  return [
    { nodes: prose.opening, field: '', lineAt: same },
    ...prose.sections.flatMap((section) => {
      const field = section.id ? `#${section.id}` : '';
      return [
        { nodes: section.words, field, lineAt: same },
        { nodes: section.nodes, field, lineAt: same },
      ];
    }),
  ];
}

/** The passages in an entry's fields, and the fields that cannot be read. */
export function fieldPassages(entry: Pick<Entry, 'fields' | 'lineOf' | 'file'>): {
  passages: Passage[];
  issues: Issue[];
} {
  const passages: Passage[] = [];
  const issues: Issue[] = [];
  for (const field of entry.fields) {
    if (field.prose !== 'line') continue;
    const name = nameOf(field.path);
    const first = entry.lineOf(field.path);
    const parsed = parseLine(field.value);
    if ('fault' in parsed) {
      issues.push(proseFault({ file: entry.file, field: name, firstLine: first }, field.value, parsed.fault));
    } else {
      passages.push({ nodes: parsed.tree, field: name, lineAt: (line) => first + line - 1 });
    }
  }
  return { passages, issues };
}

const same = (line: number) => line;
