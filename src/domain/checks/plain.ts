import type { Catalog } from '../catalog.ts';
import { allEntries } from '../catalog.ts';
import { nameOf } from '../fields.ts';
import type { Issue } from '../issues.ts';
import { atField } from './at.ts';

/** Tags, links, code, emphasis and names of signs: what would be marks in the text is seen as signs in a plain field. */
const MARKUP =
  /<\/?[A-Za-z][^>]*>|\[[^\]]*\]\([^)]*\)|`[^`]+`|\*\*[^*]+\*\*|(?<![\w*])\*[^\s*][^*]*\*(?![\w*])|&(?:#\d+|#x[\da-f]+|[a-z]+);/i;

/** Fields that are shown as they stand hold words and nothing else. */
export function checkPlain(catalog: Catalog): Issue[] {
  return allEntries(catalog).flatMap((entry) =>
    entry.fields.flatMap(({ path, value, prose }) => {
      const found = prose === 'plain' ? MARKUP.exec(value)?.[0] : undefined;
      if (found === undefined) return [];
      // Of a tag its name is enough: <Term>, whatever its attributes.
      const shown = found.replace(/^(<\/?[\w.]+)[^>]*>$/, '$1>');
      return [atField(entry, path, 'markup-in-plain', { name: nameOf(path), found: shown })];
    }),
  );
}
