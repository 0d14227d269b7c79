/** A copy of the project, with another content or in other surroundings, built on its own. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { commandOf, runNode } from '../../scripts/run.ts';

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
const CLEAN = {
  BASE_URL: undefined,
  DEV: undefined,
  MODE: undefined,
  NODE_ENV: undefined,
  PROD: undefined,
  SSR: undefined,
};
/** What a build leaves for the next. */
const CACHES = ['.cache', '.astro', 'node_modules/.astro'];
const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Builds a copy of the project with another content.
 * @param content every file below `content/`
 * @param base the path it is published under, with slashes at both ends
 * @throws where the build fails, with what it said
 */
export function buildCopy(content: readonly SourceFile[], base: string): Promise<ProjectCopy> {
  return build({ caches: 'shared', env: { BASE_PATH: base } }, (folder) => {
    for (const { path, text } of content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
}

/**
 * Builds a copy of the project as it stands, in other surroundings.
 * @throws where the build fails, with what it said
 */
export function buildElsewhere(surroundings: Surroundings): Promise<ProjectCopy> {
  return build(surroundings, (folder) => {
    cpSync(join(process.cwd(), 'content'), join(folder, 'content'), { recursive: true });
  });
}

async function build(
  { below = '', env, node, caches }: Surroundings,
  fill: (folder: string) => void,
): Promise<ProjectCopy> {
  const root = process.cwd();
  const home = mkdtempSync(join(tmpdir(), 'rolebook-copy-'));
  const folder = join(home, below);
  const site = join(folder, 'dist');
  const remove = () => rmSync(home, { recursive: true, force: true });
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  fill(folder);
  // Packages one by one: what a build keeps beside them belongs to the copy.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => !each.startsWith('.'))) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  if (caches === 'shared') {
    // Pictures that were drawn once need not be drawn again.
    mkdirSync(join(root, '.cache'), { recursive: true });
    symlinkSync(join(root, '.cache'), join(folder, '.cache'));
  } else if (caches !== 'none') {
    for (const name of CACHES.filter((each) => existsSync(join(root, each))))
      cpSync(join(root, name), join(folder, name), { recursive: true });
    caches.spoil(folder);
  }
  const { ok, output } = await runNode(commandOf('astro'), ['build', '--outDir', site], {
    quiet: true,
    cwd: folder,
    ...(node && { node }),
    env: { ...CLEAN, ...env },
  });
  if (ok) return { site, remove };
  remove();
  throw new Error(output);
}
