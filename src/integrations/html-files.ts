/** The pages of a site that was just built. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads HTML files one after the other, in the order of their paths. Nothing else is to be done meanwhile, and a
 * small file is read several times faster than it is waited for.
 * @param root the folder of the site
 * @param wanted whether a file is read, by its path with forward slashes
 */
export function* htmlFiles(
  root: string,
  wanted: (file: string) => boolean = () => true,
): Generator<{ file: string; html: string }> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && wanted(file))
    .sort();
  for (const file of files) yield { file, html: readFileSync(join(root, file), 'utf8') };
}
