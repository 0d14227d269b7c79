/** Building the whole site, for whatever needs it built. */
import { join } from 'node:path';
import process from 'node:process';
import { runNode, type Outcome } from './run.ts';

/** The file that builds a project, below its folder. */
export const BUILD = 'scripts/build.ts';

/** The path that a deployment says the site is at (`BASE_PATH`), with slashes at both ends. */
export function basePath(): string {
  return `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
}

/**
 * Builds a project with its own program, and keeps what it says.
 * @param options.folder the project's; else the one this program runs in
 * @param options.site where the site is written; else `dist/` in the project
 * @param options.node the Node it runs on; else the one that runs this
 * @param options.env added to this program's environment; undefined takes a name away
 */
export function buildSite({
  folder = process.cwd(),
  site,
  ...options
}: {
  folder?: string;
  site?: string;
  node?: string;
  env?: Record<string, string | undefined>;
} = {}): Promise<Outcome> {
  return runNode(join(folder, BUILD), site === undefined ? [] : ['--outDir', site], {
    quiet: true,
    cwd: folder,
    ...options,
  });
}
