/** The real content, and copies of it with something wrong. */
import process from 'node:process';
import { assemble, type Assembly } from '../../src/assemble.ts';
import type { Surroundings } from '../../src/domain/checks/index.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { entryReader } from '../../src/read-entries.ts';
import { readContent, readSurroundings } from '../../scripts/content-files.ts';

/**
 * What is done to the files of a copy, by path: a text replaces or adds a file, `null` removes it,
 * and a function is given the text and returns another.
 */
export type Mutations = Readonly<Record<string, string | null | ((text: string) => string)>>;

/** A copy of the content: its files as they now stand, and what a build knows of them. */
export interface Seeded extends Assembly {
  files: SourceFile[];
}

/** The content as it stands in the repository. */
export interface RealContent extends Assembly {
  files: readonly SourceFile[];
  surroundings: Surroundings;
}

// Reading the content takes most of a second, and only what a test changes is read again.
let real: RealContent | undefined;
const read = entryReader();

/** The real content, read and checked once. */
export function realContent(): RealContent {
  if (!real) {
    const root = process.cwd();
    const files = readContent(root);
    const surroundings = readSurroundings(root);
    real = { files, surroundings, ...assemble(files, surroundings, read) };
  }
  return real;
}

/**
 * Assembles a copy of the real content with some files changed, added or removed.
 * @param surroundings what differs outside the content; new addresses are not held against the ledger
 */
export function seed(mutations: Mutations, surroundings: Partial<Surroundings> = {}): Seeded {
  const content = realContent();
  const files = mutate(content.files, mutations);
  return { files, ...assemble(files, { ...content.surroundings, ledger: null, ...surroundings }, read) };
}

/** Files with some changed, added or removed. */
export function mutate(files: readonly SourceFile[], mutations: Mutations): SourceFile[] {
  // Files that stay as they are stay the same objects: the reader knows them.
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const [path, change] of Object.entries(mutations)) {
    const file = byPath.get(path);
    if (typeof change === 'string') byPath.set(path, { path, text: change });
    else if (!file) throw new Error(`There is no ${path} to change or remove.`);
    else if (change === null) byPath.delete(path);
    else byPath.set(path, { path, text: change(file.text) });
  }
  return [...byPath.values()];
}

/**
 * A change of one passage.
 * @throws where the passage does not stand in the text, so that a test cannot pass for nothing
 */
export function replace(from: string | RegExp, to: string): (text: string) => string {
  return (text) => {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`"${String(from)}" is not in the text.`);
    return changed;
  };
}

/** A change that adds to the end. */
export function append(more: string): (text: string) => string {
  return (text) => `${text.trimEnd()}\n\n${more}`;
}

/** A change that puts something before all else. */
export function prepend(more: string): (text: string) => string {
  return (text) => `${more}\n${text}`;
}

/**
 * The 1-based line on which a text stands.
 * @throws where it stands on no line, or on several
 */
export function lineOf(text: string, wanted: string): number {
  const lines = text.split('\n').flatMap((line, index) => (line.includes(wanted) ? [index + 1] : []));
  const [line] = lines;
  if (line === undefined || lines.length > 1) {
    throw new Error(`"${wanted}" stands on ${lines.length} lines; one was expected.`);
  }
  return line;
}
