/** What a seeded fault is, and what an author reads of it. */
import { describe as sentencesOf, type Issue, type IssueKind } from '../../src/domain/issues.ts';
import type { Surroundings } from '../../src/domain/checks/index.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { lineOf, type Mutations } from './content.ts';

/** One paragraph of the report, taken apart. */
export interface Finding {
  kind: IssueKind;
  file: string;
  /** The line's number, or a text that stands on that line of the seeded file and on no other. */
  line: number | string;
  /** Empty where the defect is of the file, or of its text before the first heading. */
  field?: string;
  /** What is wrong. */
  what: string;
  /** What to write instead. */
  mend: string;
}

/** Something an author may do wrong. */
export interface Fault {
  /** What the author did; the name of the test. */
  fault: string;
  /** What it does to the files. */
  files: Mutations;
  /** What else differs. */
  surroundings?: Partial<Surroundings>;
  /** All that the author reads, in order; empty where nothing is wrong. */
  reads: Finding[];
  /** More follows from it, which is not listed: the findings are among what the author reads. */
  andMore?: true;
}

/** An issue as an author reads it. */
export interface Read {
  kind: IssueKind;
  place: string;
  field: string;
  what: string;
  mend: string;
}

/** What an author reads of an issue. */
export function readingOf(issue: Issue): Read {
  const { kind, file, line, field } = issue;
  return { kind, place: `${file}:${line}`, field, ...sentencesOf(issue) };
}

/** What an author should read of a seeded file. */
export function expectedReading(finding: Finding, files: readonly SourceFile[]): Read {
  const { kind, file, line, field = '', what, mend } = finding;
  const text = files.find(({ path }) => path === file)?.text ?? '';
  const at = typeof line === 'number' ? line : lineOf(text, line);
  return { kind, place: `${file}:${at}`, field, what, mend };
}
