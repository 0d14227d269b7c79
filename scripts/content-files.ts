/** Reading the content from disk, for the commands and tests that run without Astro. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_FILE } from '../src/domain/permalinks/ledger.ts';
import type { SourceFile } from '../src/domain/source-file.ts';
import type { Surroundings } from '../src/domain/checks/index.ts';

/** Every file below `content/`, sorted by path. */
export function readContent(root: string): SourceFile[] {
  return pathsBelow(join(root, 'content')).map((path) => ({
    path: `content/${path}`,
    text: textOf(join(root, 'content', path)),
  }));
}

/** What the content may refer to outside itself. */
export function readSurroundings(root: string): Surroundings {
  const ledger = join(root, LEDGER_FILE);
  return {
    publicFiles: pathsBelow(join(root, 'public')).map((path) => `/${path}`),
    ledger: existsSync(ledger) ? readFileSync(ledger, 'utf8') : '',
  };
}

/** Empty where a link leads to no file: then it is said of the link. */
function textOf(file: string): string {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : '';
}

/** A link counts as what it leads to, and as a file where that is nothing: it is not left out without a word. */
function pathsBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((each) => join(each.parentPath, each.name))
    .filter((path) => !statSync(path, { throwIfNoEntry: false })?.isDirectory())
    .map((path) => path.slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();
}
