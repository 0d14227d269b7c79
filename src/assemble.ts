/**
 * From files to a checked catalog: reads every file and runs every check. Plain files in, a catalog
 * and its issues out: the pages, the tests and the command line all come through here.
 */
import { COLLECTIONS } from './schemas/collections.ts';
import type { CollectionDefinition, CollectionName } from './schemas/collections.ts';
import type { Catalog, Entry } from './domain/catalog.ts';
import { runChecks, type Surroundings } from './domain/checks/index.ts';
import { compare, sortIssues, weighsSeveralFiles, type Issue } from './domain/issues.ts';
import { collidingFiles, isRead, strayFiles } from './domain/layout.ts';
import type { SourceFile } from './domain/source-file.ts';
import { entryReader, type EntryReader } from './read-entries.ts';

/** What a build knows of the content. */
export interface Assembly {
  catalog: Catalog;
  /** Everything that is wrong, in reading order; empty when the content may be published. */
  issues: Issue[];
}

/**
 * Assembles the content.
 * @param files every file below `content/`, with paths from the project root
 * @param surroundings what the content may refer to outside itself
 * @param read reads the entries of a file; keep one, and the file objects, to read only what has changed
 */
export function assemble(
  files: readonly SourceFile[],
  surroundings: Surroundings,
  read: EntryReader = entryReader(),
): Assembly {
  const issues: Issue[] = [...strayFiles(files, COLLECTIONS), ...collidingFiles(files, COLLECTIONS)];
  let whole = true;
  const catalog = Object.fromEntries(
    Object.entries(COLLECTIONS).map(([name, definition]) => {
      const readings = files
        .filter(({ path }) => isRead(definition, path))
        .map((file) => read(name as CollectionName, file));
      issues.push(...readings.flatMap((reading) => reading.issues));
      whole &&= readings.every((reading) => reading.whole);
      return [
        name,
        inOrder(
          readings.flatMap(({ entries }) => entries),
          definition,
        ),
      ];
    }),
  ) as unknown as Catalog;
  // While part of the content cannot be read, whatever points at it would be reported as well, a
  // hundred echoes of one fault. They are looked for when every file can be read.
  issues.push(...runChecks(catalog, surroundings).filter((issue) => whole || !weighsSeveralFiles(issue)));
  return { catalog, issues: sortIssues(withoutRepeats(issues)) };
}

/** Lists keep their author's order; folders are read by `order`, then by id. */
function inOrder(entries: Entry[], definition: CollectionDefinition): Entry[] {
  if (definition.shape === 'list' || definition.shape === 'single') return entries;
  const orderOf = (entry: Entry) => ('order' in entry.data ? Number(entry.data.order) || 0 : 0);
  return entries.sort((a, b) => orderOf(a) - orderOf(b) || compare(a.id, b.id));
}

/** A fault in a shared list may be seen from several places; it is said once. */
function withoutRepeats(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const key = JSON.stringify(issue);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
