/** What a seeded fault is, and what an author reads of it. */
import { report, type Issue } from '../../src/domain/issues.ts';
import type { Surroundings } from '../../src/domain/checks/index.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { lineOf, type Mutations } from './content.ts';

/** Something an author may do wrong. */
export interface Fault {
  /** What the author did; the name of the test. */
  fault: string;
  /** What it does to the files. */
  files: Mutations;
  /** What else differs. */
  surroundings?: Partial<Surroundings>;
  /**
   * All that the author reads, as `npm run check` prints it, in order; empty where nothing is wrong.
   * In place of a line's number, `{text}` is the one line of the seeded file on which that text
   * stands, and `{text +3}` the third line below it.
   */
  reads: string;
  /** More follows from it, which is not listed: the paragraphs are among what the author reads. */
  andMore?: true;
}

/** The paragraphs an author reads of some issues. */
export function paragraphsOf(issues: readonly Issue[]): string[] {
  return issues.length === 0 ? [] : report(issues).split('\n\n').slice(0, -1);
}

/** The paragraphs an author should read of a seeded fault. */
export function paragraphsExpected({ reads }: Fault, files: readonly SourceFile[]): string[] {
  return paragraphsWritten(reads).map((paragraph) =>
    paragraph.replace(PLACE, (_, path: string, wanted: string, below = '0') => {
      const text = files.find((file) => file.path === path)?.text ?? '';
      return `${path}:${lineOf(text, wanted) + Number(below)}`;
    }),
  );
}

/** `file:{text}` or `file:{text +3}`, at the end of a line or before the name of a field. */
const PLACE = /^(\S[^:\n]*):\{(.+?)(?: \+(\d+))?\}(?=\n|  \S)/;

/** The kinds of defect that a fault is expected to show. */
export function kindsExpected({ reads }: Fault): string[] {
  return paragraphsWritten(reads).flatMap((paragraph) => /\[([a-z-]+)\]$/.exec(paragraph)?.[1] ?? []);
}

/** Paragraphs without the indentation they have in the table. */
function paragraphsWritten(reads: string): string[] {
  const text = reads.trim();
  if (text === '') return [];
  const indent = /\n( *)\S/.exec(reads)?.[1] ?? '';
  return text.replaceAll(`\n${indent}`, '\n').split('\n\n');
}
