/** Reading the content from disk, for the commands and tests that run without Astro. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_FILE } from '../src/domain/permalinks/ledger.ts';
import type { SourceFile } from '../src/domain/source-file.ts';
import type { Surroundings } from '../src/domain/checks/index.ts';

/** Every file below `content/`, sorted by path. */
export function readContent(root: string): SourceFile[] {
  return pathsBelow(join(root, 'content')).map((path) => ({
    path: `content/${path}`,
    text: readFileSync(join(root, 'content', path), 'utf8'),
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

function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) =>
      join(each.parentPath, each.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
