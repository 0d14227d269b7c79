/** A copy of the project, with another content or in other surroundings, built on its own. */
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { copyProject, sharePictures, type ProjectFolder } from '../../scripts/project-copy.ts';
import { buildSite } from '../../scripts/build-site.ts';

/** A built copy of the project. */
export interface ProjectCopy {
  /** Where the built site is. */
  site: string;
  remove: () => void;
}

/** Where and how a copy is built. */
export interface Surroundings {
  /** Folders below the temporary one, for a path of another length and with other characters. */
  below?: string;
  /** Variables of the environment; undefined takes one away. */
  env?: Record<string, string | undefined>;
  /** The Node that builds it; else the one that runs the tests. */
  node?: string;
  /** What earlier builds left: none, the project's own pictures, or a copy of all, handed to `spoil`. */
  caches: 'none' | 'shared' | { spoil: (folder: string) => void };
}

/** Vitest says these of itself, and a build would believe them. */
export const CLEAN = {
  BASE_URL: undefined,
  DEV: undefined,
  MODE: undefined,
  NODE_ENV: undefined,
  PROD: undefined,
  SSR: undefined,
  VITEST: undefined,
};
/** What a build leaves for the next. */
const CACHES = ['.cache', '.astro', 'node_modules/.astro'];

/**
 * Builds a copy of the project with another content.
 * @param content every file below `content/`
 * @param base the path it is published under, with slashes at both ends
 * @throws where the build fails, with what it said
 */
export function buildCopy(content: readonly SourceFile[], base: string): Promise<ProjectCopy> {
  return build(copyProject({ content }), { caches: 'shared', env: { BASE_PATH: base } });
}

/**
 * Builds a copy of the project as it stands, in other surroundings.
 * @throws where the build fails, with what it said
 */
export function buildElsewhere(surroundings: Surroundings): Promise<ProjectCopy> {
  const { below = '' } = surroundings;
  return build(copyProject({ below }), surroundings);
}

async function build(
  { folder, remove }: ProjectFolder,
  { env, node, caches }: Surroundings,
): Promise<ProjectCopy> {
  const root = process.cwd();
  const site = join(folder, 'dist');
  if (caches === 'shared') {
    sharePictures(folder, join(root, '.cache'));
  } else if (caches !== 'none') {
    for (const name of CACHES.filter((each) => existsSync(join(root, each))))
      cpSync(join(root, name), join(folder, name), { recursive: true });
    caches.spoil(folder);
  }
  const { ok, output } = await buildSite({
    folder,
    site,
    ...(node && { node }),
    env: { ...CLEAN, ...env },
  });
  if (ok) return { site, remove };
  remove();
  throw new Error(output);
}
