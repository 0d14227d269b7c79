/**
 * The catalogue of content defects. A check reports a kind and its particulars; the sentence an
 * author reads is written here once: what is wrong, then what to write instead.
 */
import { CHECKLIST_ISSUES } from './checklist/issues.ts';
import { PERMALINK_ISSUES } from './permalinks/issues.ts';

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
  'no-front-matter': {
    what: () => 'The file does not begin with its fields.',
    mend: () => 'Begin it with a line of ---, then the fields, then a second line of ---, then the text.',
  },
  'not-a-list': {
    what: () => 'The file is not a list of entries.',
    mend: () => 'Begin each entry with "- id:" at the left margin.',
  },
  'unreadable-prose': {
    what: (v) => `The text cannot be read: ${v.reason}.`,
    mend: (v) => `${v.advice}`,
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
  'heading-without-id': {
    what: (v) => `The heading "${v.title}" has no id, so nobody can link to it for good.`,
    mend: (v) => `End its line with an id, such as {#${v.suggestion}}, and never change it afterwards.`,
  },
  'nested-heading': {
    what: (v) => `The heading "${v.title}" stands inside a list, a quotation or a component.`,
    mend: () => 'Move it to the left margin, between paragraphs: only there does it begin a section.',
  },
  'duplicate-section': {
    what: (v) => `Two sections have the id "${v.id}"; the first is on line ${v.first}.`,
    mend: () => 'Give this section an id of its own.',
  },
  'skipped-heading': {
    what: (v) => `The heading "${v.title}" is level ${v.level}, ${v.reason}.`,
    mend: (v) => `Use ${v.marks} here.`,
  },
  'missing-section': {
    what: (v) => `The section #${v.id} is missing; every entry of ${v.collection} has it.${v.hint}`,
    mend: (v) => `${v.advice}`,
  },
  'misplaced-section': {
    what: (v) => `The section #${v.id} stands before #${v.earlier}.`,
    mend: (v) => `Keep the order every entry of ${v.collection} has: ${v.order}.`,
  },
  'empty-text': {
    what: (v) => `${v.what} has no text.`,
    mend: () => 'Write it, or take it out; a file whose name begins with an underscore is not read.',
  },
  'dead-link': {
    what: (v) => `The link ${v.target} leads nowhere.${v.hint}`,
    mend: () =>
      'Link to a page of the site from its root with a closing slash, such as /roles/python-developer/.',
    across: true,
  },
  'dead-fragment': {
    what: (v) => `The page ${v.page} exists, but has nothing called #${v.fragment}.${v.hint}`,
    mend: () => 'Use the id the author of that page wrote, shown in its heading as {#id}.',
    across: true,
  },
  'relative-link': {
    what: (v) => `The link ${v.target} is relative, and breaks when the text is shown on another page.`,
    mend: () => 'Begin with a slash, from the root of the site; other sites begin with https://.',
  },
  'reference-link': {
    what: (v) =>
      `"${v.words}" takes its address from another line, and loses it when its section is shown alone.`,
    mend: () => 'Write the address in its place: [words](/roles/python-developer/).',
  },
  'javascript-link': {
    what: (v) => `The link ${v.target} would run code.`,
    mend: () => 'Link to a page of the site or to an https:// address.',
  },
  'foreign-link': {
    what: (v) => `The link ${v.target} is neither a page of the site nor a web or mail address.`,
    mend: () => 'Link to a page of the site, to an https:// address or to mailto:.',
  },
  'raw-html': {
    what: (v) => `Raw HTML in the prose: <${v.name}>.`,
    mend: (v) => `Write Markdown, or one of the components: ${v.known}.`,
  },
  script: {
    what: () => 'A <script> in the prose. Content carries no code.',
    mend: () => 'Remove it. What a page does belongs in src/islands.',
  },
  'event-handler': {
    what: (v) => `The attribute ${v.name} is an event handler. Content carries no code.`,
    mend: () => 'Remove the attribute.',
  },
  'import-or-export': {
    what: (v) => `"${v.text}" looks like an import or export. Content carries no code.`,
    mend: (v) => `Remove the line; the components are there without an import: ${v.known}.`,
  },
  expression: {
    what: (v) => `The expression {${v.text}} in the prose. Content carries no code.`,
    mend: () => 'Write the words themselves, or put braces in code: `{`.',
  },
  'unknown-component': {
    what: (v) => `There is no component <${v.name}>.${v.hint}`,
    mend: (v) => `Use one of: ${v.known}.`,
  },
  'component-attribute': {
    what: (v) => `<${v.component}>: ${v.reason}.`,
    mend: (v) => `Write ${v.example}.`,
  },
  'misplaced-component': {
    what: (v) => `<${v.component}> stands ${v.where}.`,
    mend: (v) => `${v.advice}`,
  },
  'unknown-claim': {
    what: (v) => `There is no claim "${v.id}".${v.hint}`,
    mend: () => 'Use an id from content/claims.yaml, or add the claim there.',
    across: true,
  },
  'unknown-term': {
    what: (v) => `There is no glossary term "${v.id}".${v.hint}`,
    mend: () => 'Use an id from content/glossary.yaml, or add the term there.',
    across: true,
  },
  'image-without-alt': {
    what: (v) => `The image ${v.target} has no alternative text.`,
    mend: (v) => `Say in a few words what it shows: ![what it shows](${v.target}).`,
  },
  'missing-image': {
    what: (v) => `The image ${v.target} is not in public/.`,
    mend: () => 'Put the file into public/ and link to it from the root.',
  },
  'table-without-headers': {
    what: (v) => `A table without headers: ${v.reason}.`,
    mend: () => 'Give every column a header that says what it holds.',
  },
  'table-in-prose': {
    what: () => 'A table written in the prose has no ids, so nobody can point at its rows.',
    mend: () => 'Move it to content/comparisons/<id>.yaml and write <Comparison id="<id>" /> here.',
  },
  'ragged-row': {
    what: (v) => `The row "${v.row}" has no cell for the column ${v.column}.`,
    mend: (v) => `Add \`${v.column}:\` to its cells, or \`${v.column}: { none: why it is empty }\`.`,
  },
  'unknown-column': {
    what: (v) => `The row "${v.row}" has a cell for "${v.column}", which is not a column.${v.hint}`,
    mend: (v) => `The columns are: ${v.known}.`,
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
  'uncarried-number': {
    what: (v) => `"${v.number}" stands in the text and no claim carries it.`,
    mend: (v) =>
      v.plain
        ? `Say it without the figure; the text below may give it, wrapped in a claim.`
        : `Wrap it: <Claim id="…">${v.number}</Claim>, with a claim from content/claims.yaml that holds this figure.`,
  },
  'number-not-in-claim': {
    what: (v) => `"${v.number}" is wrapped in the claim "${v.id}", which does not hold that figure.`,
    mend: () => "Correct the figure, or the claim's statement, figure or evidence in content/claims.yaml.",
  },
  'model-in-prose': {
    what: (v) => `"${v.name}" is a model of the day, named in prose that no claim carries.`,
    mend: (v) =>
      v.plain
        ? 'Say "frontier models" here; the text below may name it, wrapped in a claim.'
        : 'Say "frontier models", or wrap the name in a claim, which is dated and reviewed every month.',
  },
  'uncited-claim': {
    what: (v) => `No entry cites the claim "${v.id}".`,
    mend: (v) => `Cite it where it is said, <Claim id="${v.id}">…</Claim>, or remove it.`,
    across: true,
  },
  'unsourced-claim': {
    what: (v) => `The claim "${v.id}" is marked ${v.status}, and no evidence for it is listed.`,
    mend: () => 'Add evidence with its source and `stance: for`, or set the status to advice or unsupported.',
    across: true,
  },
  'status-not-allowed': {
    what: (v) => `The claim "${v.id}" is marked ${v.status}, but ${v.reason}.`,
    mend: (v) => `${v.advice}`,
    across: true,
  },
  'article-as-evidence': {
    what: (v) => `The claim "${v.id}" rests on "${v.source}", the article whose statements are weighed here.`,
    mend: () => 'Remove it from the evidence: what the article says goes into `article`, or into `saidBy`.',
    across: true,
  },
  'raised-grade': {
    what: (v) =>
      `The claim "${v.id}" gives "${v.source}" grade ${v.grade}, and the source itself has ${v.own}.`,
    mend: () =>
      'A claim may lower the grade of a source, never raise it: leave `grade` out, or mend the source.',
    across: true,
  },
  'one-sided-claim': {
    what: (v) => `The claim "${v.id}" has \`${v.present}\` without \`${v.absent}\`.`,
    mend: () => '`article` and `verdict` are shown side by side: write both or neither.',
  },
  'volatile-elsewhere': {
    what: (v) => `The claim "${v.id}" is due every month, and stands outside ${v.file}.`,
    mend: (v) => `Move it to ${v.file}, where everything that changes with the models is read together.`,
  },
  'lasting-among-volatile': {
    what: (v) => `The claim "${v.id}" stands in ${v.file}, and is due only every ${v.every} months.`,
    mend: () => 'Set `reviewEvery: 1`, or move it to content/claims.yaml.',
  },
  'uncited-source': {
    what: (v) => `No claim rests on the source "${v.id}".`,
    mend: () => 'Cite it as evidence for a claim, or remove it.',
    across: true,
  },
  'lost-point': {
    what: (v) => `No entry says ${v.id}: ${v.point}`,
    mend: (v) => `Say it in an entry, and add ${v.id} to that entry's \`restates\`.`,
    across: true,
  },
  'shared-mark': {
    what: (v) => `The ${v.what} "${v.value}" is already that of ${v.other}.`,
    mend: (v) => `Choose one that is free: ${v.free}.`,
  },
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
  }
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
