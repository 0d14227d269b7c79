/** The packages of the benchmarks, which the site itself does without. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** The folder that has them. */
export const BENCH = join(process.cwd(), 'bench');

/**
 * The place of an installed package.
 * @throws where it is not installed, with what to do
 */
export function packageFolder(name: string): string {
  const folder = join(BENCH, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  throw new Error(`The benchmarks’ own packages are not installed. Run: npm ci --prefix bench`);
}

/** Name and version of an installed package. */
export function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8')) as {
    version: string;
  };
  return `${name} ${version}`;
}
