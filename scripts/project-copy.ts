/** A copy of the project with another content, to be built on its own. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { SourceFile } from '../src/domain/source-file.ts';

/** A copy that has not been built. */
export interface ProjectFolder {
  folder: string;
  remove: () => void;
}

const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies the project this program runs in.
 * @param content every file below `content/`
 * @param pictures where drawn pictures are kept
 */
export function copyProject(content: readonly SourceFile[], pictures: string): ProjectFolder {
  const root = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-copy-'));
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const { path, text } of content) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  linkPackages(root, folder);
  // Pictures that were drawn once need not be drawn again.
  mkdirSync(pictures, { recursive: true });
  symlinkSync(pictures, join(folder, '.cache'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Gives one folder the packages of another, one by one: what a build keeps beside them belongs to the copy. */
export function linkPackages(from: string, to: string): void {
  mkdirSync(join(to, 'node_modules'));
  for (const name of readdirSync(join(from, 'node_modules')).filter((each) => !each.startsWith('.'))) {
    symlinkSync(join(from, 'node_modules', name), join(to, 'node_modules', name));
  }
}
