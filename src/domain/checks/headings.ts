import { ID_PATTERN } from '../../schemas/fields.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { allEntries } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import type { Section } from '../prose/sections.ts';
import { atLine } from './at.ts';
import { isPositional } from './ids.ts';

/** Every heading has an id of its own, and no level is skipped. */
export function checkHeadings(catalog: Catalog): Issue[] {
  return allEntries(catalog).flatMap((entry) => {
    const sections = entry.prose?.sections ?? [];
    return sections.flatMap((section, index) => [
      ...checkId(entry, section, sections.slice(0, index)),
      ...checkLevel(entry, section, sections[index - 1]?.level ?? 1),
    ]);
  });
}

function checkId(entry: Entry, section: Section, earlier: readonly Section[]): Issue[] {
  const { id, title, level, line } = section;
  if (id === null) {
    const values = { title, marks: '#'.repeat(level), suggestion: suggestId(title) };
    return [atLine(entry, line, 'heading-without-id', values)];
  }
  if (!ID_PATTERN.test(id)) return [atLine(entry, line, 'invalid-id', { id })];
  if (isPositional(id)) return [atLine(entry, line, 'unstable-id', { id })];
  const first = earlier.find((each) => each.id === id);
  return first ? [atLine(entry, line, 'duplicate-section', { id, first: String(first.line) })] : [];
}

function checkLevel(entry: Entry, { title, level, line }: Section, above: number): Issue[] {
  if (level > 1 && level <= above + 1 && level <= 3) return [];
  const wanted = level === 1 ? 2 : Math.min(above + 1, 3);
  const values = { title, level: String(level), above: String(above), marks: '#'.repeat(wanted) };
  return [atLine(entry, line, 'skipped-heading', values)];
}

/** A suggestion only: the author decides, and the id never follows the words afterwards. */
function suggestId(title: string): string {
  const words = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-');
  return words.replace(/^-+|-+$/g, '') || 'its-subject';
}
