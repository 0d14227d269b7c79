/** A copy of the project with another content, built on its own. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

/** Vitest says these of itself, and a build would believe them. */
const CLEAN = {
  BASE_URL: undefined,
  DEV: undefined,
  MODE: undefined,
  NODE_ENV: undefined,
  PROD: undefined,
  SSR: undefined,
};
const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Builds a copy of the project.
 * @param content every file below `content/`
 * @param base the path it is published under, with slashes at both ends
 * @throws where the build fails, with what it said
 */
export async function buildCopy(content: readonly SourceFile[], base: string): Promise<ProjectCopy> {
  const root = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-copy-'));
  const site = join(folder, 'dist');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const { path, text } of content) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  // Packages one by one: what a build keeps beside them belongs to the copy.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => !each.startsWith('.'))) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  // Pictures that were drawn once need not be drawn again.
  mkdirSync(join(root, '.cache'), { recursive: true });
  symlinkSync(join(root, '.cache'), join(folder, '.cache'));
  const { ok, output } = await runNode(commandOf('astro'), ['build', '--outDir', site], {
    quiet: true,
    cwd: folder,
    env: { ...CLEAN, BASE_PATH: base },
  });
  if (ok) return { site, remove };
  remove();
  throw new Error(output);
}
