import { comparison, guide, SEEDED } from '../../support/builders.ts';
import { replace } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

const TABLE = 'content/comparisons/seeded-table.yaml';

/** YAML that cannot be read. */
export const faults: Fault[] = [
  {
    fault: 'a quotation mark is never closed',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: "Seeded guide')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: "Seeded guide}
        The file cannot be read as YAML: a quotation mark opens here and is never closed.
        → Close it at the end of the text. A quotation mark within double quotes is written \\".  [unreadable-file]
    `,
  },
  {
    fault: 'a quotation mark is never closed in a list',
    files: { 'content/glossary.yaml': '- id: one\n  term: "One\n- id: two\n  term: Two\n' },
    reads: `
      content/glossary.yaml:{term: "One}
        The file cannot be read as YAML: a quotation mark opens here and is never closed.
        → Close it at the end of the text. A quotation mark within double quotes is written \\".  [unreadable-file]
    `,
  },
  {
    fault: 'an apostrophe stands within single quotes',
    files: { [SEEDED]: replace('title: Seeded guide', "title: 'The team's guide'")(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: 'The team's guide'}
        The file cannot be read as YAML: something follows the end of a text or list on this line.
        → Put the whole text in double quotes; an apostrophe within single quotes is written twice.  [unreadable-file]
    `,
  },
  {
    fault: 'a tab indents a field',
    files: { [TABLE]: replace('  - id: first', '\t- id: first')(comparison()) },
    reads: `
      content/comparisons/seeded-table.yaml:{- id: first}
        The file cannot be read as YAML: a tab indents this line.
        → Indent with spaces, two a step.  [unreadable-file]
    `,
  },
  {
    fault: 'a tab indents a field of an entry',
    files: { 'content/glossary.yaml': '- id: one\n\tterm: One\n' },
    reads: `
      content/glossary.yaml:{term: One}
        The file cannot be read as YAML: a tab indents this line.
        → Indent with spaces, two a step.  [unreadable-file]
    `,
  },
  {
    fault: 'a text below its field is not indented',
    files: { 'content/glossary.yaml': '- id: one\n  full: >-\nA fuller entry.\n  aliases: [a]\n' },
    reads: `
      content/glossary.yaml:{A fuller entry.}
        The file cannot be read as YAML: this line is not indented like its neighbours.
        → Line fields of one entry up, begin each entry of a list with "- ", and indent the lines of a text further than its field.  [unreadable-file]
    `,
  },
  {
    fault: 'only the first field is indented',
    files: { [SEEDED]: replace('title: Seeded guide', '  title: Seeded guide')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: Seeded guide +1}
        The file cannot be read as YAML: this line is not indented like its neighbours.
        → Line fields of one entry up, begin each entry of a list with "- ", and indent the lines of a text further than its field.  [unreadable-file]
    `,
  },
  ...['title: Why we are #1', 'title: Hiring # a guide'].map((line) => ({
    fault: `a text holds a sign that begins a comment: ${line}`,
    files: { [SEEDED]: replace('title: Seeded guide', line)(guide()) },
    reads: `
      content/guides/seeded.mdx:{${line}}
        The file cannot be read as YAML: the text ends at the #: the rest of the line is taken for a comment and lost.
        → Put the whole text in quotes. A comment goes on a line of its own.  [unreadable-file]
    `,
  })),
  {
    fault: 'an entry of a list holds a sign that begins a comment',
    files: { [SEEDED]: replace('order: 990', 'order: 990\naliases:\n  - why #1\n  - two')(guide()) },
    reads: `
      content/guides/seeded.mdx:{- why #1}
        The file cannot be read as YAML: the text ends at the #: the rest of the line is taken for a comment and lost.
        → Put the whole text in quotes. A comment goes on a line of its own.  [unreadable-file]
    `,
  },
  {
    fault: 'a comment behind a number, behind quotes and on a line of its own, and a # without a space',
    files: {
      [SEEDED]: replace('order: 990', '# the last\norder: 990 # of all\naliases: ["one #1", C#]')(guide()),
    },
    reads: '',
  },
  {
    fault: 'a space that does not break parts a field from its value',
    files: { [SEEDED]: replace('order: 990', 'order:\u00A0990')(guide()) },
    reads: `
      content/guides/seeded.mdx:{order:\u00A0990}
        The file cannot be read as YAML: a space stands here that only looks like one.
        → Delete it and type a plain space: such signs come along with pasted text.  [unreadable-file]
    `,
  },
  {
    fault: 'the colon of another script parts a field from its value',
    files: { [SEEDED]: replace('order: 990', 'order：990')(guide()) },
    reads: `
      content/guides/seeded.mdx:{order：990}
        The file cannot be read as YAML: a colon stands here that only looks like one.
        → Delete it and type a plain colon: such signs come along with pasted text.  [unreadable-file]
    `,
  },
  {
    fault: 'a mark of git before what both versions came from',
    files: { [SEEDED]: replace('order: 990', '||||||| base\norder: 990')(guide()) },
    reads: `
      content/guides/seeded.mdx:{||||||| base}
        Here stands a mark of git, which could not bring two versions of the file together.
        → Keep what is right of the two, and remove the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.  [merge-mark]
    `,
  },
  {
    fault: 'a field is written twice',
    files: { [SEEDED]: replace('order: 990', 'order: 990\ntitle: Another')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: Another}
        The file cannot be read as YAML: the field title is written twice.
        → Keep one of the two; a list holds several values under one field.  [unreadable-file]
    `,
  },
  {
    fault: 'a text holds a colon',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: Hiring: a guide')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: Hiring: a guide}
        The file cannot be read as YAML: a text without quotes holds ": ", or the lines below it are indented too far.
        → Put the text in quotes, and line fields of one entry up.  [unreadable-file]
    `,
  },
  {
    fault: 'no space after the colon of a field',
    files: { [SEEDED]: replace('reviewed: 2026-11-22', 'reviewed:2026-11-22')(guide()) },
    reads: `
      content/guides/seeded.mdx:{reviewed:2026-11-22}
        The file cannot be read as YAML: the field reviewed is not parted from its value.
        → Write a colon and a space after it: \`reviewed: …\`.  [unreadable-file]
    `,
  },
  {
    fault: 'no colon after a field',
    files: { [SEEDED]: replace('reviewed: 2026-11-22', 'reviewed 2026-11-22')(guide()) },
    reads: `
      content/guides/seeded.mdx:{reviewed 2026-11-22}
        The file cannot be read as YAML: the field reviewed is not parted from its value.
        → Write a colon and a space after it: \`reviewed: …\`.  [unreadable-file]
    `,
  },
  {
    fault: 'two versions that git could not bring together',
    files: {
      [SEEDED]: replace(
        'order: 990',
        '<<<<<<< HEAD\norder: 990\n=======\norder: 980\n>>>>>>> other',
      )(guide()),
    },
    reads: `
      content/guides/seeded.mdx:{<<<<<<< HEAD}
        Here stands a mark of git, which could not bring two versions of the file together.
        → Keep what is right of the two, and remove the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>.  [merge-mark]
    `,
  },
  {
    fault: 'a text begins with a backtick',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: `temperature` and you')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: \`temperature\` and you}
        The file cannot be read as YAML: a text begins with \`, which YAML keeps for itself.
        → Put the whole text in quotes.  [unreadable-file]
    `,
  },
  {
    fault: 'a text begins with an asterisk',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: *Important* guide')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: *Important* guide}
        The file cannot be read as YAML: a text begins with *, which YAML keeps for itself.
        → Put the whole text in quotes.  [unreadable-file]
    `,
  },
  {
    fault: 'a text begins with an ampersand',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: &c and so on')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: &c and so on}
        The file cannot be read as YAML: a text begins with &, which YAML keeps for itself.
        → Put the whole text in quotes.  [unreadable-file]
    `,
  },
  {
    fault: 'a text begins with an exclamation mark',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: !important guide')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: !important guide}
        The file cannot be read as YAML: a text begins with !, which YAML keeps for itself.
        → Put the whole text in quotes.  [unreadable-file]
    `,
  },
  {
    fault: 'a list points at itself',
    files: { [SEEDED]: replace('order: 990', 'order: 990\naliases: &a [*a]')(guide()) },
    reads: `
      content/guides/seeded.mdx:{aliases: &a [*a]}
        The file cannot be read as YAML: a text begins with &, which YAML keeps for itself.
        → Put the whole text in quotes.  [unreadable-file]
    `,
  },
  {
    fault: 'a bracket is never closed',
    files: { [SEEDED]: replace('order: 990', 'aliases: [one, two\norder: 990')(guide()) },
    reads: `
      content/guides/seeded.mdx:{order: 990}
        The file cannot be read as YAML: a bracket opened above this line is not closed.
        → Close every bracket, and line fields of one entry up.  [unreadable-file]
    `,
  },
  {
    fault: 'a field is indented too far',
    files: { [SEEDED]: replace('order: 990', '  order: 990')(guide()) },
    reads: `
      content/guides/seeded.mdx:{order: 990}
        The file cannot be read as YAML: this line is not indented like its neighbours.
        → Close every bracket, and line fields of one entry up.  [unreadable-file]
    `,
  },
  {
    fault: 'a field of a list entry is indented too little',
    files: { 'content/glossary.yaml': '- id: one\n  term: One\n short: A word.\n' },
    reads: `
      content/glossary.yaml:{short: A word.}
        The file cannot be read as YAML: it is not YAML (Sequence item without - indicator).
        → A text that holds ": " or begins with a special character goes in quotes.  [unreadable-file]
    `,
  },
  {
    fault: 'a line of hyphens cuts a table in two',
    files: { [TABLE]: replace('columns:', '---\ncolumns:')(comparison()) },
    reads: `
      content/comparisons/seeded-table.yaml:{---}
        The file cannot be read as YAML: a line of --- cuts the file in two.
        → Remove that line.  [unreadable-file]
    `,
  },
  {
    fault: 'an escape that YAML does not know',
    files: { [SEEDED]: replace('title: Seeded guide', 'title: "Seeded \\guide"')(guide()) },
    reads: `
      content/guides/seeded.mdx:{title: "Seeded \\guide"}
        The file cannot be read as YAML: it is not YAML (Invalid escape sequence \\g).
        → A text that holds ": " or begins with a special character goes in quotes.  [unreadable-file]
    `,
  },
  {
    fault: 'a list is written as a group',
    files: { 'content/glossary.yaml': 'one:\n  term: One\n' },
    reads: `
      content/glossary.yaml:1
        The file is not a list of entries.
        → Begin each entry with "- id:" at the left margin.  [not-a-list]
    `,
  },
  {
    fault: 'a list is a sentence',
    files: { 'content/sources.yaml': 'There are no sources.\n' },
    reads: `
      content/sources.yaml:1
        The file is not a list of entries.
        → Begin each entry with "- id:" at the left margin.  [not-a-list]
    `,
  },
];
