/**
 * `SHA256SUMS`: the hash of every file of the built site, as `sha256sum -c` reads it. Whoever has the list can
 * tell that a site is the one that was built, file by file.
 */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readdirSync, readSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The list's own name; it cannot list itself. */
export const SUMS = 'SHA256SUMS';

/**
 * Writes the list, when everything else is written.
 * @param root the folder of the site
 * @returns how many files it lists
 */
export function writeSums(root: string): number {
  const lines = sumsOf(root);
  writeFileSync(join(root, SUMS), lines.map((line) => `${line}\n`).join(''));
  return lines.length;
}

/**
 * A line for each file below a folder, in the order of their paths: the hash, two spaces, the path.
 * @throws where a path would need escaping, which readers of such lists do differently
 */
function sumsOf(root: string): string[] {
  const found = readdirSync(root, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((each) => !each.isDirectory())
    .map((each) => relative(root, join(each.parentPath, each.name)).replaceAll('\\', '/'))
    .filter((path) => path !== SUMS)
    .sort();
  const odd = paths.find((path) => /[\n\r\\]/.test(path));
  if (odd) throw new Error(`${JSON.stringify(odd)} cannot stand in ${SUMS}; give the file another name.`);
  const read = fileReader();
  const sumOf = (path: string) =>
    createHash('sha256')
      .update(read(join(root, path)))
      .digest('hex');
  return paths.map((path) => `${sumOf(path)}  ${path}`);
}

/**
 * Reads files one after the other into the same memory, valid until the next: over thousands of files, asking
 * for memory takes longer than reading.
 */
function fileReader(): (path: string) => Uint8Array {
  let room = Buffer.alloc(1 << 20);
  return (path) => {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > room.length) room = Buffer.alloc(size * 2);
      let length = 0;
      for (let more = 1; more > 0 && length < size; length += more)
        more = readSync(file, room, length, size - length, null);
      return room.subarray(0, length);
    } finally {
      closeSync(file);
    }
  };
}
