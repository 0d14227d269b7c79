/** A copy of the project, with its own content or another, to be built on its own. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { SourceFile } from '../src/domain/source-file.ts';

/** A project that has not been built. */
export interface ProjectFolder {
  folder: string;
  remove: () => void;
}

const COPIED = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies the project this program runs in, without what earlier builds left.
 * @param options.content every file below `content/`; else the project's own
 * @param options.below folders below the temporary one
 */
export function copyProject({
  content,
  below = '',
}: { content?: readonly SourceFile[]; below?: string } = {}): ProjectFolder {
  const root = process.cwd();
  const home = mkdtempSync(join(tmpdir(), 'rolebook-copy-'));
  const folder = join(home, below);
  for (const name of content ? COPIED : [...COPIED, 'content'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const { path, text } of content ?? []) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  linkPackages(root, folder);
  return { folder, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** Lets a copy use pictures that were drawn before, and keep what it draws. */
export function sharePictures(folder: string, pictures: string): void {
  mkdirSync(pictures, { recursive: true });
  symlinkSync(pictures, join(folder, '.cache'));
}

/** Gives one folder the packages of another, one by one: what a build keeps beside them belongs to the copy. */
function linkPackages(from: string, to: string): void {
  mkdirSync(join(to, 'node_modules'));
  for (const name of readdirSync(join(from, 'node_modules')).filter((each) => !each.startsWith('.'))) {
    symlinkSync(join(from, 'node_modules', name), join(to, 'node_modules', name));
  }
}
