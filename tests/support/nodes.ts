/** The Nodes of this machine that can build the site. */
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** A Node that is installed. */
export interface InstalledNode {
  file: string;
  /** Such as `v24.21.0`. */
  version: string;
}

/** What Astro needs, and what runs TypeScript as it stands. */
const NEEDED = [22, 18];

/**
 * A Node that is not the one that runs this: named by OTHER_NODE, brought by a package, or on the path.
 * Undefined where there is none of another version that can build.
 */
export function otherNode(): InstalledNode | undefined {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const brought = [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`];
  const files = [
    process.env['OTHER_NODE'] ?? '',
    ...brought.map((name) => join('node_modules', name, 'bin', 'node')),
    ...(process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node')),
  ];
  const found = [
    ...new Set(files.filter((file) => file !== '' && existsSync(file)).map((file) => realpathSync(file))),
  ];
  return found
    .map((file) => ({ file, version: spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout.trim() }))
    .find(({ version }) => version !== process.version && canBuild(version));
}

function canBuild(version: string): boolean {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  return major > (NEEDED[0] ?? 0) || (major === NEEDED[0] && minor >= (NEEDED[1] ?? 0));
}
