import type { Catalog, Entry } from '../catalog.ts';
import { pageEntries } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { subsections } from '../prose/sections.ts';
import { atLine } from './at.ts';

/** No entry and no section is a heading with nothing under it. */
export function checkEmpty(catalog: Catalog): Issue[] {
  return pageEntries(catalog).flatMap(checkEntry);
}

function checkEntry(entry: Entry): Issue[] {
  const { prose } = entry;
  if (!prose) return [];
  if (prose.sections.length === 0) {
    return prose.opening.length === 0 ? [atLine(entry, 1, 'empty-text', { what: 'The entry' })] : [];
  }
  return prose.sections
    .filter((section) => section.nodes.length === 0 && subsections(prose, section).length === 0)
    .map(({ title, line }) => atLine(entry, line, 'empty-text', { what: `The section "${title}"` }));
}
