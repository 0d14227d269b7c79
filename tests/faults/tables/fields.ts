import { comparison, guide, SEEDED, technique } from '../../support/builders.ts';
import { replace } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

const TECHNIQUE = 'content/techniques/seeded.mdx';
const TABLE = 'content/comparisons/seeded.yaml';

const settings = [{ id: 'wording', name: 'Wording', advice: 'Plain.' }];

/** Fields that are missing, that no entry has, or that are empty. */
export const faults: Fault[] = [
  {
    fault: 'a guide has no title',
    files: { [SEEDED]: guide({ title: undefined }) },
    reads: `
      content/guides/seeded.mdx:{summary: "Seeded guide: one sentence that says what a reader will find on the page."}  title
        The field title is missing.
        → Add \`title:\`. The heading of the page, without figures.  [missing-field]
    `,
  },
  {
    fault: 'a title is left empty',
    files: { [SEEDED]: replace('title: Seeded guide', 'title:')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title:}  title
        title does not fit: it is empty.
        → What belongs there: The heading of the page, without figures.  [invalid-value]
    `,
  },
  {
    fault: 'a title is an empty text',
    files: { [SEEDED]: guide({ title: '' }) },
    reads: `
      content/guides/seeded.mdx:{title: ""}  title
        title does not fit: write something, or leave the field out.
        → What belongs there: The heading of the page, without figures.  [invalid-value]
    `,
  },
  {
    fault: 'a title is only spaces',
    files: { [SEEDED]: guide({ title: '   ' }) },
    reads: `
      content/guides/seeded.mdx:{title: "   "}  title
        title does not fit: write something, or leave the field out.
        → What belongs there: The heading of the page, without figures.  [invalid-value]
    `,
  },
  {
    fault: 'a title is too long',
    files: {
      [SEEDED]: guide({ title: 'A title that goes on well beyond what any heading of a page could hold' }),
    },
    reads: `
      content/guides/seeded.mdx:{title: A title that goes on well beyond what any heading of a page could hold}  title
        title does not fit: 70 characters where at most 60 fit.
        → What belongs there: The heading of the page, without figures.  [invalid-value]
    `,
  },
  {
    fault: 'a title is neither text nor number',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: true')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: true}  title
        title does not fit: it must be text (put it in quotes if it looks like a number or a date).
        → What belongs there: The heading of the page, without figures.  [invalid-value]
    `,
  },
  {
    fault: 'a summary is too short',
    files: { [SEEDED]: guide({ summary: 'Too short.' }) },
    reads: `
      content/guides/seeded.mdx:{summary: Too short.}  summary
        summary does not fit: fewer than 40 characters.
        → What belongs there: One sentence ending in a full stop. Shown in lists, search and link previews.  [invalid-value]
    `,
  },
  {
    fault: 'a field is misspelt',
    files: { [SEEDED]: replace('summary:', 'sumary:')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: Seeded guide}  summary
        The field summary is missing.
        → Add \`summary:\`. One sentence ending in a full stop. Shown in lists, search and link previews.  [missing-field]

      content/guides/seeded.mdx:{sumary: "Seeded guide: one sentence that says what a reader will find on the page."}  sumary
        There is no field sumary here. Did you mean summary?
        → Rename or remove it. The fields are: title, summary, aliases, sectionAliases, order, owner, reviewed, reviewEvery, restates, changes, retired, draft, group, roles.  [unknown-field]
    `,
  },
  {
    fault: 'a field that no guide has',
    files: { [SEEDED]: guide({ colour: 'red' }) },
    reads: `
      content/guides/seeded.mdx:{colour: red}  colour
        There is no field colour here.
        → Rename or remove it. The fields are: title, summary, aliases, sectionAliases, order, owner, reviewed, reviewEvery, restates, changes, retired, draft, group, roles.  [unknown-field]
    `,
  },
  {
    fault: 'a field in capitals',
    files: { [SEEDED]: replace('title:', 'Title:')(guide()) },
    reads: `
      content/guides/seeded.mdx:{Title: Seeded guide}  title
        The field title is missing.
        → Add \`title:\`. The heading of the page, without figures.  [missing-field]

      content/guides/seeded.mdx:{Title: Seeded guide}  Title
        There is no field Title here. Did you mean title?
        → Rename or remove it. The fields are: title, summary, aliases, sectionAliases, order, owner, reviewed, reviewEvery, restates, changes, retired, draft, group, roles.  [unknown-field]
    `,
  },
  {
    fault: 'a field named __proto__',
    files: { [SEEDED]: replace('order: 990', 'order: 990\n__proto__: { draft: false }')(guide()) },
    reads: `
      content/guides/seeded.mdx:{__proto__: { draft: false }}
        The file cannot be read as YAML: __proto__ is the name of no field and may not be one.
        → Remove it.  [unreadable-file]
    `,
  },
  {
    fault: 'a field named constructor',
    files: { [SEEDED]: guide({ constructor: 'x' }) },
    reads: `
      content/guides/seeded.mdx:{constructor: x}  constructor
        There is no field constructor here.
        → Rename or remove it. The fields are: title, summary, aliases, sectionAliases, order, owner, reviewed, reviewEvery, restates, changes, retired, draft, group, roles.  [unknown-field]
    `,
  },
  {
    fault: 'a field named __proto__ in a cell',
    files: { [TABLE]: replace('first: Blue', 'first: Blue\n      __proto__: Grey')(comparison()) },
    reads: `
      content/comparisons/seeded.yaml:{__proto__: Grey}
        The file cannot be read as YAML: __proto__ is the name of no field and may not be one.
        → Remove it.  [unreadable-file]
    `,
  },
  {
    fault: 'a setting without its advice',
    files: { [TECHNIQUE]: technique({ settings: [...settings, { id: 'length', name: 'Length' }] }) },
    reads: `
      content/techniques/seeded.mdx:{- id: length}  settings[1].advice
        The field settings[1].advice is missing.
        → Add \`advice:\`. What to choose and why.  [missing-field]
    `,
  },
  {
    fault: 'a setting with a field too many',
    files: { [TECHNIQUE]: technique({ settings: [{ ...settings[0], advise: 'Plain.' }] }) },
    reads: `
      content/techniques/seeded.mdx:{advise: Plain.}  settings[0].advise
        There is no field settings[0].advise here. Did you mean advice?
        → Rename or remove it. The fields are: id, name, advice.  [unknown-field]
    `,
  },
  {
    fault: 'a nested group without a field',
    files: { [TECHNIQUE]: technique({ life: { status: 'live', checked: '2026-11-22' } }) },
    reads: `
      content/techniques/seeded.mdx:{life:}  life.validWhile
        The field life.validWhile is missing.
        → Add \`validWhile:\`. The condition under which this page stays true.  [missing-field]
    `,
  },
  {
    fault: 'a nested group with a misspelt field',
    files: {
      [TECHNIQUE]: technique({
        life: { status: 'live', validwhile: 'Always.', validWhile: 'Models read.', checked: '2026-11-22' },
      }),
    },
    reads: `
      content/techniques/seeded.mdx:{validwhile: Always.}  life.validwhile
        There is no field life.validwhile here.
        → Rename or remove it. The fields are: status, validWhile, replacedBy, checked.  [unknown-field]
    `,
  },
  {
    fault: 'a nested group is a sentence',
    files: { [TECHNIQUE]: technique({ life: 'It lives.' }) },
    reads: `
      content/techniques/seeded.mdx:{life: It lives.}  life
        life does not fit: it must be a group of fields.
        → What belongs there: Whether the technique still holds.  [invalid-value]
    `,
  },
];
