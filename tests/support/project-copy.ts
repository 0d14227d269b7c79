/** A copy of the project with another content, built on its own. */
import { join } from 'node:path';
import process from 'node:process';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { copyProject } from '../../scripts/project-copy.ts';
import { commandOf, runNode } from '../../scripts/run.ts';

/** A built copy of the project. */
export interface ProjectCopy {
  /** Where the built site is. */
  site: string;
  remove: () => void;
}

/** Vitest says these of itself, and a build would believe them. */
const CLEAN = {
  BASE_URL: undefined,
  DEV: undefined,
  MODE: undefined,
  NODE_ENV: undefined,
  PROD: undefined,
  SSR: undefined,
};

/**
 * Builds a copy of the project.
 * @param content every file below `content/`
 * @param base the path it is published under, with slashes at both ends
 * @throws where the build fails, with what it said
 */
export async function buildCopy(content: readonly SourceFile[], base: string): Promise<ProjectCopy> {
  const { folder, remove } = copyProject(content, join(process.cwd(), '.cache'));
  const site = join(folder, 'dist');
  const { ok, output } = await runNode(commandOf('astro'), ['build', '--outDir', site], {
    quiet: true,
    cwd: folder,
    env: { ...CLEAN, BASE_PATH: base },
  });
  if (ok) return { site, remove };
  remove();
  throw new Error(output);
}
