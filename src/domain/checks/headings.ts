import { ID_PATTERN } from '../../schemas/fields.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { allEntries } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import type { Section } from '../prose/sections.ts';
import { textOf } from '../prose/text.ts';
import { everyNode } from '../prose/walk.ts';
import { atLine, atNode } from './at.ts';
import { isPositional } from './ids.ts';

/** Every heading begins a section, has an id of its own, and skips no level. */
export function checkHeadings(catalog: Catalog): Issue[] {
  const sections = allEntries(catalog).flatMap((entry) => {
    const all = entry.prose?.sections ?? [];
    return all.flatMap((section, index) => [
      ...checkId(entry, section, all.slice(0, index)),
      ...checkLevel(entry, section, all[index - 1]?.level ?? 1),
    ]);
  });
  return [...sections, ...nestedHeadings(catalog)];
}

/** Prose is cut at the headings of its top level; one further in would be a title nobody can link to. */
function nestedHeadings(catalog: Catalog): Issue[] {
  const issues: Issue[] = [];
  for (const { node, entry, passage } of everyNode(catalog)) {
    if (node.type !== 'heading') continue;
    issues.push(atNode(entry, passage, node, 'nested-heading', { title: textOf(node) }));
  }
  return issues;
}

function checkId(entry: Entry, section: Section, earlier: readonly Section[]): Issue[] {
  const { id, title, line } = section;
  if (title === '') return [atLine(entry, line, 'heading-without-words', { id: id || 'its-subject' })];
  if (id === null) {
    const values = { title, suggestion: suggestId(title) };
    return [atLine(entry, line, 'heading-without-id', values)];
  }
  if (!ID_PATTERN.test(id)) return [atLine(entry, line, 'invalid-id', { id })];
  if (isPositional(id)) return [atLine(entry, line, 'unstable-id', { id })];
  const first = earlier.find((each) => each.id === id);
  return first ? [atLine(entry, line, 'duplicate-section', { id, first: String(first.line) })] : [];
}

function checkLevel(entry: Entry, { title, level, line }: Section, above: number): Issue[] {
  const reason = levelFault(level, above);
  if (!reason) return [];
  const marks = '#'.repeat(level === 1 ? 2 : Math.min(above + 1, 3));
  return [atLine(entry, line, 'skipped-heading', { title, level: String(level), reason, marks })];
}

function levelFault(level: number, above: number): string | null {
  if (level === 1) return "which is that of the page's title";
  if (level > 3) return 'and sections go no deeper than level 3';
  return level > above + 1 ? `straight after level ${above}` : null;
}

/** A suggestion only: the author decides, and the id never follows the words afterwards. */
function suggestId(title: string): string {
  const words = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return words === '' || isPositional(words) ? 'its-subject' : words;
}
