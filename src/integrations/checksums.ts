/**
 * `SHA256SUMS`: the hash of every file of the built site, as `sha256sum -c` reads it. Whoever has the list can
 * tell that a site is the one that was built, file by file.
 */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The list's own name; it cannot list itself. */
export const SUMS = 'SHA256SUMS';

/** Writes the list when everything else is written: it must be the last integration. */
export function checksums(): AstroIntegration {
  return {
    name: 'rolebook-checksums',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const lines = await sumsOf(fileURLToPath(dir));
        await writeFile(new URL(SUMS, dir), lines.map((line) => `${line}\n`).join(''));
        logger.info(`${lines.length} files listed in ${SUMS}`);
      },
    },
  };
}

/**
 * A line for each file below a folder, in the order of their paths: the hash, two spaces, the path.
 * @throws where a path would need escaping, which readers of such lists do differently
 */
export async function sumsOf(root: string): Promise<string[]> {
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((each) => !each.isDirectory())
    .map((each) => relative(root, join(each.parentPath, each.name)).replaceAll('\\', '/'))
    .filter((path) => path !== SUMS)
    .sort();
  const odd = paths.find((path) => /[\n\r\\]/.test(path));
  if (odd) throw new Error(`${JSON.stringify(odd)} cannot stand in ${SUMS}; give the file another name.`);
  // A small file is read several times faster than it is waited for.
  return paths.map((path) => `${hash('sha256', readFileSync(join(root, path)))}  ${path}`);
}
