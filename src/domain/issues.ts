/**
 * The catalogue of content defects. A check reports a kind and its particulars; the sentence an
 * author reads is written here once: what is wrong, then what to write instead.
 */
import { CHECKLIST_ISSUES } from './checklist/issues.ts';
import { EVIDENCE_ISSUES } from './evidence-issues.ts';
import { PERMALINK_ISSUES } from './permalinks/issues.ts';
import { READING_ISSUES } from './paths/issues.ts';
import { PROSE_ISSUES } from './prose/issues.ts';

/** Particulars of a defect, as strings ready to print. */
type Values = Record<string, string>;

/** The two sentences of one kind of defect. */
export interface Definition {
  what: (values: Values) => string;
  mend: (values: Values) => string;
  /**
   * It weighs one file against others. It cannot be told from an echo while some file cannot be
   * read, and waits until every file can.
   */
  across?: true;
}

/** One defect, at its place. */
export interface Issue {
  kind: IssueKind;
  /** Path from the project root. */
  file: string;
  /** 1-based. */
  line: number;
  /** The field, section or component concerned; may be empty. */
  field: string;
  values: Values;
}

/** Every kind of defect. */
export const ISSUES = {
  'unreadable-file': {
    what: (v) => `The file cannot be read as YAML: ${v.reason}.`,
    mend: (v) => `${v.advice}`,
  },
  'merge-mark': {
    what: () => 'Here stands a mark of git, which could not bring two versions of the file together.',
    mend: () =>
      'Keep what is right of the two, and remove the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.',
  },
  'no-front-matter': {
    what: (v) => `${v.reason}.`,
    mend: () => 'Begin it with a line of ---, then the fields, then a second line of ---, then the text.',
  },
  'foreign-text': {
    what: () => 'The file is not saved as UTF-8, or is not text at all.',
    mend: () =>
      'Save it as UTF-8, which most editors offer under "Save as"; move what is not text out of content/.',
  },
  'not-a-list': {
    what: () => 'The file is not a list of entries.',
    mend: () => 'Begin each entry with "- id:" at the left margin.',
  },
  'stray-file': {
    what: () => 'Nothing reads this file, so it would be lost without a word.',
    mend: (v) => `${v.advice}`,
  },
  'empty-collection': {
    what: (v) => `The collection ${v.collection} has no entries.`,
    mend: (v) => `Add an entry at content/${v.place}, or remove the collection from the code.`,
    across: true,
  },
  'missing-field': {
    what: (v) => `The field ${v.name} is missing.`,
    mend: (v) => `Add \`${v.key}:\`. ${v.about}`,
  },
  'unknown-field': {
    what: (v) => `There is no field ${v.name} here.${v.hint}`,
    mend: (v) => `Rename or remove it. The fields are: ${v.known}.`,
  },
  'invalid-value': {
    what: (v) => `${v.name} does not fit: ${v.reason}.`,
    mend: (v) => `What belongs there: ${v.about || 'the fields that content/README.md lists.'}`,
  },
  'published-draft': {
    what: () => 'This entry is a draft, and would be published.',
    mend: () => 'Finish it and remove `draft`, or park it by beginning the file name with an underscore.',
  },
  'impossible-date': {
    what: (v) => `${v.name} is an impossible date: ${v.reason}.`,
    mend: () => 'Write a day of the calendar as YYYY-MM-DD.',
  },
  'future-date': {
    what: (v) => `${v.name} is ${v.date}, which lies after this edition (${v.edition}).`,
    mend: () => 'Correct the date, or move `edition` in content/site.yaml forward with the publication.',
  },
  'dangling-reference': {
    what: (v) => `${v.name} names "${v.id}", and there is no such entry in ${v.collection}.${v.hint}`,
    mend: (v) => `Use one of the ids of ${v.collection}, or add the entry.`,
    across: true,
  },
  'duplicate-id': {
    what: (v) => `The id "${v.id}" is taken: ${v.other} has it already.`,
    mend: () =>
      'Give one of the two another id: an id names one thing. Where no `id:` is written, the file name is the id.',
  },
  'colliding-id': {
    what: (v) => `"${v.id}" and ${v.other} differ only in upper and lower case.`,
    mend: () => 'Write file names in lower case; some disks and hosts cannot tell the two apart.',
  },
  'invalid-id': {
    what: (v) => `"${v.id}" cannot be an id.`,
    mend: () => 'Use lower-case words joined by single hyphens, such as day-to-day.',
  },
  'unstable-id': {
    what: (v) =>
      `The id "${v.id}" says where the thing stands, not what it is; it would break at the next reordering.`,
    mend: () => 'Name it after its subject, such as what-it-pays.',
  },
  'ragged-row': {
    what: (v) => `The row "${v.row}" has no cell for the column ${v.column}.`,
    mend: (v) => `Add \`${v.column}:\` to its cells, or \`${v.column}: { none: why it is empty }\`.`,
  },
  'unknown-column': {
    what: (v) => `The row "${v.row}" has a cell for "${v.column}", which is not a column.${v.hint}`,
    mend: (v) => `The columns are: ${v.known}.`,
  },
  'same-words': {
    what: (v) => `${v.name} is "${v.words}", and so is that of ${v.other}.`,
    mend: () => 'Say in one of the two what it alone is about: readers tell them apart by these words.',
  },
  'repeated-value': {
    what: (v) => `${v.name} holds "${v.value}" twice; the first is on line ${v.first}.`,
    mend: () => 'Keep one of the two.',
  },
  'changes-out-of-order': {
    what: (v) => `The change of ${v.date} stands below that of ${v.above}, which is older.`,
    mend: () => 'List changes newest first.',
  },
  'orphan-page': {
    what: () => 'Nothing refers to this entry and it refers to nothing, so no reader would come upon it.',
    mend: () => 'Link to a related entry in its text; the other page then lists this one by itself.',
    across: true,
  },
  'unused-term': {
    what: (v) => `The glossary term "${v.id}" is marked nowhere.`,
    mend: (v) => `Mark it at its first use, <Term id="${v.id}">…</Term>, or remove it from the glossary.`,
    across: true,
  },
  'volatile-elsewhere': {
    what: (v) => `The claim "${v.id}" is due every month, and stands outside ${v.file}.`,
    mend: (v) => `Move it to ${v.file}, where everything that changes with the models is read together.`,
  },
  'lasting-among-volatile': {
    what: (v) => `The claim "${v.id}" stands in ${v.file}, and is due only every ${v.every} months.`,
    mend: () => 'Set `reviewEvery: 1`, or move it to content/claims.yaml.',
  },
  'shared-mark': {
    what: (v) => `The ${v.what} "${v.value}" is already that of ${v.other}.`,
    mend: (v) => `Choose one that is free: ${v.free}.`,
  },
  ...READING_ISSUES,
  ...PROSE_ISSUES,
  ...EVIDENCE_ISSUES,
  ...CHECKLIST_ISSUES,
  ...PERMALINK_ISSUES,
} as const satisfies Record<string, Definition>;

/** The kind of a defect. */
export type IssueKind = keyof typeof ISSUES;

/** The two sentences an author reads. */
export function describe(issue: Issue): { what: string; mend: string } {
  const definition: Definition = ISSUES[issue.kind];
  return { what: definition.what(issue.values), mend: definition.mend(issue.values) };
}

/** True where the defect shows only by weighing one file against others. */
export function weighsSeveralFiles({ kind }: Pick<Issue, 'kind'>): boolean {
  const definition: Definition = ISSUES[kind];
  return definition.across === true;
}

/** Issues in reading order: file, line, kind. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || compare(a.kind, b.kind) || compare(a.field, b.field),
  );
}

/** All issues as text for a terminal, one paragraph each. */
export function report(issues: readonly Issue[]): string {
  const paragraphs = sortIssues(issues).map((issue) => {
    const { what, mend } = describe(issue);
    const field = issue.field === '' ? '' : `  ${issue.field}`;
    return `${issue.file}:${issue.line}${field}\n  ${what}\n  → ${mend}  [${issue.kind}]`;
  });
  const count = issues.length === 1 ? '1 issue' : `${issues.length} issues`;
  return `${paragraphs.join('\n\n')}\n\n${count} in the content.`;
}

/** Thrown once, with everything that is wrong with the content. */
export class ContentError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(`The content is not ready to publish.\n\n${report(issues)}`);
    this.name = 'ContentError';
    this.issues = issues;
    // An author has to mend files; where in the program they were read says nothing of that.
    delete this.stack;
  }
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
