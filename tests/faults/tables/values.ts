import { comparison, faq, guide, role, SEEDED, technique } from '../../support/builders.ts';
import { replace } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

const FAQ = 'content/faqs/seeded.mdx';
const ROLE = 'content/roles/seeded.mdx';
const TECHNIQUE = 'content/techniques/seeded.mdx';
const TABLE = 'content/comparisons/seeded.yaml';

const rows = [{ id: 'colour', label: 'Colour', cells: { first: 'Blue', second: 'Red' } }];

/** Fields that hold what they may not. */
export const faults: Fault[] = [
  {
    fault: 'a word that is none of those allowed',
    files: {
      [TECHNIQUE]: technique({ life: { status: 'dead', validWhile: 'Models read.', checked: '2026-11-22' } }),
    },
    reads: `
      content/techniques/seeded.mdx:{status: dead}  life.status
        life.status does not fit: it must be "live" or "narrowed" or "absorbed" or "moved" or "unsupported".
        → What belongs there: live, narrowed, absorbed (into models or APIs), moved or unsupported.  [invalid-value]
    `,
  },
  {
    fault: 'a list is a sentence',
    files: { [ROLE]: role({ risks: 'Many.' }) },
    reads: `
      content/roles/seeded.mdx:{risks: Many.}  risks
        risks does not fit: it must be a list.
        → What belongs there: What goes wrong with this choice.  [invalid-value]
    `,
  },
  {
    fault: 'a list is empty',
    files: { [ROLE]: role({ risks: [] }) },
    reads: `
      content/roles/seeded.mdx:{risks: []}  risks
        risks does not fit: it needs at least 1 of them.
        → What belongs there: What goes wrong with this choice.  [invalid-value]
    `,
  },
  {
    fault: 'a list holds an empty line',
    files: { [ROLE]: replace('risks:\n  - Some work', 'risks:\n  - Some work\n  -')(role()) },
    reads: `
      content/roles/seeded.mdx:32  risks[1]
        risks[1] does not fit: it is empty.
        → What belongs there: What goes wrong with this choice.  [invalid-value]
    `,
  },
  {
    fault: 'a list holds a number',
    files: { [ROLE]: role({ risks: ['One', 5] }) },
    reads: `
      content/roles/seeded.mdx:{- 5}  risks[1]
        risks[1] does not fit: it must be text (put it in quotes if it looks like a number or a date).
        → What belongs there: What goes wrong with this choice.  [invalid-value]
    `,
  },
  {
    fault: 'a line is too long',
    files: { [FAQ]: faq({ short: 'word '.repeat(70).trim() }) },
    reads: `
      content/faqs/seeded.mdx:9  short
        short does not fit: 349 characters where at most 300 fit.
        → What belongs there: A complete answer in at most 300 characters.  [invalid-value]
    `,
  },
  {
    fault: 'a line counts only what a reader sees',
    files: { [FAQ]: faq({ short: `${'word '.repeat(58)}[end](/roles/python-developer/#when-to-hire)` }) },
    reads: '',
  },
  {
    fault: 'a question is a statement',
    files: { [FAQ]: faq({ question: 'Who writes the code' }) },
    reads: `
      content/faqs/seeded.mdx:{question: Who writes the code}  question
        question does not fit: a question ends in a question mark.
        → What belongs there: The question as a reader would ask it.  [invalid-value]
    `,
  },
  {
    fault: 'an interval is text',
    files: { [SEEDED]: guide({ reviewEvery: 'six months' }) },
    reads: `
      content/guides/seeded.mdx:{reviewEvery: six months}  reviewEvery
        reviewEvery does not fit: it must be a number, in figures alone: no quotes, commas, units or words.
        → What belongs there: Months after which it is due again: 6 as a rule, 3 for pay and market, 1 for models.  [invalid-value]
    `,
  },
  {
    fault: 'an entry of a list becomes a field by its colon',
    files: { [SEEDED]: replace('order: 990', 'order: 990\naliases:\n  - hiring: a guide')(guide()) },
    reads: `
      content/guides/seeded.mdx:{- hiring: a guide}  aliases[0]
        aliases[0] does not fit: its first words are taken for the name of a field, because ": " follows them; put the whole text in quotes.
        → What belongs there: Other words readers type for this: jargon, synonyms, other spellings.  [invalid-value]
    `,
  },
  {
    fault: 'an interval is too long',
    files: { [SEEDED]: guide({ reviewEvery: 60 }) },
    reads: `
      content/guides/seeded.mdx:{reviewEvery: 60}  reviewEvery
        reviewEvery does not fit: it must be at most 24.
        → What belongs there: Months after which it is due again: 6 as a rule, 3 for pay and market, 1 for models.  [invalid-value]
    `,
  },
  {
    fault: 'an interval is nothing',
    files: { [SEEDED]: guide({ reviewEvery: 0 }) },
    reads: `
      content/guides/seeded.mdx:{reviewEvery: 0}  reviewEvery
        reviewEvery does not fit: it must be at least 1.
        → What belongs there: Months after which it is due again: 6 as a rule, 3 for pay and market, 1 for models.  [invalid-value]
    `,
  },
  {
    fault: 'an interval is half a month',
    files: { [SEEDED]: guide({ reviewEvery: 1.5 }) },
    reads: `
      content/guides/seeded.mdx:{reviewEvery: 1.5}  reviewEvery
        reviewEvery does not fit: it must be a whole number.
        → What belongs there: Months after which it is due again: 6 as a rule, 3 for pay and market, 1 for models.  [invalid-value]
    `,
  },
  {
    fault: 'an order that is not a number',
    files: { [SEEDED]: replace('order: 990', 'order: .nan')(guide()) },
    reads: `
      content/guides/seeded.mdx:{order: .nan}  order
        order does not fit: it must be a number.
        → What belongs there: Position among its siblings; count in tens.  [invalid-value]
    `,
  },
  {
    fault: 'an id with a space in a reference',
    files: { [SEEDED]: guide({ owner: 'Hiring lead' }) },
    reads: `
      content/guides/seeded.mdx:{owner: Hiring lead}  owner
        owner does not fit: an id is lower-case words with hyphens, such as day-to-day.
        → What belongs there: The role that answers for this entry: an id from \`owners\` in vocabulary.yaml.  [invalid-value]
    `,
  },
  {
    fault: 'a cell is a number',
    files: {
      [TABLE]: comparison({ rows: [{ id: 'colour', label: 'Colour', cells: { first: 5, second: 'Red' } }] }),
    },
    reads: `
      content/comparisons/seeded.yaml:{first: 5}  rows[0].cells.first
        rows[0].cells.first does not fit: a cell is a line, a list of lines, { role: id }, { claim: id } or { none: why it is empty }.
        → What belongs there: One cell for every column, keyed by column id: a line, \`{ role: id }\`, \`{ claim: id }\`, a list of these, or \`{ none: why it is empty }\`.  [invalid-value]
    `,
  },
  {
    fault: 'a cell is an empty list',
    files: {
      [TABLE]: comparison({ rows: [{ id: 'colour', label: 'Colour', cells: { first: [], second: 'Red' } }] }),
    },
    reads: `
      content/comparisons/seeded.yaml:{first: []}  rows[0].cells.first
        rows[0].cells.first does not fit: it says nothing; write { none: why it is empty } if that is meant.
        → What belongs there: One cell for every column, keyed by column id: a line, \`{ role: id }\`, \`{ claim: id }\`, a list of these, or \`{ none: why it is empty }\`.  [invalid-value]
    `,
  },
  {
    fault: 'a cell is left empty',
    files: {
      [TABLE]: comparison({
        rows: [{ id: 'colour', label: 'Colour', cells: { first: null, second: 'Red' } }],
      }),
    },
    reads: `
      content/comparisons/seeded.yaml:{first: null}  rows[0].cells.first
        rows[0].cells.first does not fit: it is empty.
        → What belongs there: One cell for every column, keyed by column id: a line, \`{ role: id }\`, \`{ claim: id }\`, a list of these, or \`{ none: why it is empty }\`.  [invalid-value]
    `,
  },
  {
    fault: 'an empty cell misspells none',
    files: {
      [TABLE]: comparison({
        rows: [{ id: 'colour', label: 'Colour', cells: { first: { non: 'No colour.' }, second: 'Red' } }],
      }),
    },
    reads: `
      content/comparisons/seeded.yaml:{first:}  rows[0].cells.first
        rows[0].cells.first does not fit: give one of \`role\`, \`claim\` and \`none\`.
        → What belongs there: One cell for every column, keyed by column id: a line, \`{ role: id }\`, \`{ claim: id }\`, a list of these, or \`{ none: why it is empty }\`.  [invalid-value]

      content/comparisons/seeded.yaml:{non: No colour.}  rows[0].cells.first.non
        There is no field rows[0].cells.first.non here. Did you mean none?
        → Rename or remove it. The fields are: role, claim, none.  [unknown-field]
    `,
  },
  {
    fault: 'a cell is too long',
    files: {
      [TABLE]: comparison({
        rows: [{ id: 'colour', label: 'Colour', cells: { first: 'word '.repeat(70).trim(), second: 'Red' } }],
      }),
    },
    reads: `
      content/comparisons/seeded.yaml:18  rows[0].cells.first
        rows[0].cells.first does not fit: 349 characters where at most 300 fit.
        → What belongs there: One cell for every column, keyed by column id: a line, \`{ role: id }\`, \`{ claim: id }\`, a list of these, or \`{ none: why it is empty }\`.  [invalid-value]
    `,
  },
  {
    fault: 'a row is a sentence',
    files: { [TABLE]: comparison({ rows: [...rows, 'And so on'] }) },
    reads: `
      content/comparisons/seeded.yaml:{- And so on}  rows[1]
        rows[1] does not fit: it must be a group of fields.
        → What belongs there: Rows in order.  [invalid-value]
    `,
  },
  {
    fault: 'a table is a list',
    files: { [TABLE]: '- id: one\n- id: two\n' },
    reads: `
      content/comparisons/seeded.yaml:1
        The entry does not fit: it must be a group of fields.
        → What belongs there: the fields that content/README.md lists.  [invalid-value]
    `,
  },
];
