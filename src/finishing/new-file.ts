/** Files of the site that the build makes, beside those that `public/` has. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file that is not there yet, straight away: a small file is written several times faster than it is waited
 * for.
 * @param file its path below the site's folder
 * @param maker what makes it, for the message
 * @throws where there is such a file, which is left as it is
 */
export function writeNewFile(root: string, file: string, content: string | Uint8Array, maker: string): void {
  const to = join(root, file);
  mkdirSync(dirname(to), { recursive: true });
  try {
    writeFileSync(to, content, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(
      `${file} would be written twice: ${maker} makes it. Give the file in public/ another name.`,
      { cause: error },
    );
  }
}
