import {
  claim,
  comparison,
  evidence,
  faq,
  guide,
  role,
  SEEDED,
  site,
  source,
  technique,
  term,
} from '../../support/builders.ts';
import { append, replace } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

const FAQ = 'content/faqs/seeded.mdx';
const ROLE = 'content/roles/seeded.mdx';
const TECHNIQUE = 'content/techniques/seeded.mdx';
const TABLE = 'content/comparisons/seeded.yaml';
const CLAIMS = 'content/claims.yaml';
const SOURCES = 'content/sources.yaml';
const GLOSSARY = 'content/glossary.yaml';

/** A guide that uses what the lists are given. */
const citing = {
  [SEEDED]: guide(
    {},
    'As [said](/roles/hybrid-developer/), <Claim id="seeded-claim">talk first</Claim> about a <Term id="seeded-term">term</Term>.',
  ),
};
/** A source on which a cited claim rests. */
const resting = (text: string) => ({
  [SOURCES]: append(text),
  [CLAIMS]: append(claim({ evidence: [evidence({ stance: 'context' })] })),
  [SEEDED]: guide({}, 'As [said](/roles/hybrid-developer/), <Claim id="seeded-claim">talk first</Claim>.'),
});
const settings = [{ id: 'wording', name: 'Wording', advice: 'Plain.' }];
const rows = [{ id: 'colour', label: 'Colour', cells: { first: 'Blue', second: 'Red' } }];

/** Fields that are missing, unknown, or hold what they may not. */
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
        title does not fit: at least 1 characters.
        → What belongs there: The heading of the page, without figures.  [invalid-value]
    `,
  },
  {
    fault: 'a title is only spaces',
    files: { [SEEDED]: guide({ title: '   ' }) },
    reads: `
      content/guides/seeded.mdx:{title: "   "}  title
        title does not fit: at least 1 characters.
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
    fault: 'a title is a number',
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
        summary does not fit: at least 40 characters.
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
        → Rename or remove it. The fields are: title, summary, aliases, order, owner, reviewed, reviewEvery, restates, changes, retired, draft, group, roles.  [unknown-field]
    `,
  },
  {
    fault: 'a field that no guide has',
    files: { [SEEDED]: guide({ colour: 'red' }) },
    reads: `
      content/guides/seeded.mdx:{colour: red}  colour
        There is no field colour here.
        → Rename or remove it. The fields are: title, summary, aliases, order, owner, reviewed, reviewEvery, restates, changes, retired, draft, group, roles.  [unknown-field]
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
        → Rename or remove it. The fields are: title, summary, aliases, order, owner, reviewed, reviewEvery, restates, changes, retired, draft, group, roles.  [unknown-field]
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
        → Rename or remove it. The fields are: title, summary, aliases, order, owner, reviewed, reviewEvery, restates, changes, retired, draft, group, roles.  [unknown-field]
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
        reviewEvery does not fit: it must be a number.
        → What belongs there: Months after which it is due again: 6 as a rule, 3 for pay and market, 1 for models.  [invalid-value]
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
        owner names "Hiring lead", and there is no such entry in owners. Did you mean hiring-lead?
        → Use one of the ids of owners, or add the entry.  [dangling-reference]

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
        rows[0].cells.first does not fit: a cell is a line, a list of lines, or { none: why it is empty }.
        → What belongs there: One cell for every column, keyed by column id.  [invalid-value]
    `,
  },
  {
    fault: 'a cell is an empty list',
    files: {
      [TABLE]: comparison({ rows: [{ id: 'colour', label: 'Colour', cells: { first: [], second: 'Red' } }] }),
    },
    reads: `
      content/comparisons/seeded.yaml:{first: []}  rows[0].cells.first
        rows[0].cells.first does not fit: it needs at least 1 of them.
        → What belongs there: One cell for every column, keyed by column id.  [invalid-value]
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
        → What belongs there: One cell for every column, keyed by column id.  [invalid-value]
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
      content/comparisons/seeded.yaml:{first:}  rows[0].cells.first.none
        The field rows[0].cells.first.none is missing.
        → Add \`none:\`. Why the cell is empty.  [missing-field]

      content/comparisons/seeded.yaml:{non: No colour.}  rows[0].cells.first.non
        There is no field rows[0].cells.first.non here. Did you mean none?
        → Rename or remove it. The fields are: none.  [unknown-field]
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
        → What belongs there: One cell for every column, keyed by column id.  [invalid-value]
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
  {
    fault: 'an entry of a list is a sentence',
    files: { [GLOSSARY]: append('- A word that means something\n') },
    reads: `
      content/glossary.yaml:{- A word that means something}
        The entry does not fit: it must be a group of fields.
        → What belongs there: the fields that content/README.md lists.  [invalid-value]
    `,
  },
  {
    fault: 'a term has no id',
    files: { [GLOSSARY]: append(term({ id: undefined })) },
    reads: `
      content/glossary.yaml:{- term: Seeded term}  id
        The field id is missing.
        → Add \`id:\`. Stable id, part of a public address.  [missing-field]
    `,
  },
  {
    fault: 'a claim lacks its margin note',
    files: { [CLAIMS]: append(claim({ margin: undefined })), ...citing, [GLOSSARY]: append(term()) },
    reads: `
      content/claims.yaml:{- id: seeded-claim}  margin
        The field margin is missing.
        → Add \`margin:\`. The note readers see in the margin.  [missing-field]
    `,
  },
  {
    fault: 'evidence lacks what it shows',
    files: {
      [CLAIMS]: append(
        claim({
          evidence: [evidence({ source: 'bls-developers-2023', shows: undefined, stance: 'context' })],
        }),
      ),
      ...citing,
      [GLOSSARY]: append(term()),
    },
    reads: `
      content/claims.yaml:{- id: seeded-claim +11}  evidence[0].shows
        The field evidence[0].shows is missing.
        → Add \`shows:\`. What the source measured or said, with its numbers.  [missing-field]
    `,
  },
  {
    fault: 'a speaker that is neither an id nor rolebook',
    files: { [CLAIMS]: append(claim({ saidBy: 'The Article' })), ...citing, [GLOSSARY]: append(term()) },
    reads: `
      content/claims.yaml:{saidBy: The Article}  saidBy
        saidBy names "The Article", and there is no such entry in sources. Did you mean the-article?
        → Use one of the ids of sources, or add the entry.  [dangling-reference]

      content/claims.yaml:{saidBy: The Article}  saidBy
        saidBy does not fit: an id is lower-case words with hyphens, such as day-to-day.
        → What belongs there: Who says it: a source id, or \`rolebook\` for this site's own advice.  [invalid-value]
    `,
  },
  {
    fault: 'a speaker that is a number',
    files: { [CLAIMS]: append(claim({ saidBy: 5 })), ...citing, [GLOSSARY]: append(term()) },
    reads: `
      content/claims.yaml:{saidBy: 5}  saidBy
        saidBy does not fit: it has none of the forms allowed here.
        → What belongs there: Who says it: a source id, or \`rolebook\` for this site's own advice.  [invalid-value]
    `,
  },
  {
    fault: 'a source whose year is not in quotes',
    files: resting(replace('published: 2026-01', 'published: 2026')(source())),
    reads: `
      content/sources.yaml:{published: 2026}  published
        published does not fit: it must be text (put it in quotes if it looks like a number or a date).
        → What belongs there: When it was published, as exactly as is known; in quotes.  [invalid-value]
    `,
  },
  {
    fault: 'a source whose address is no address',
    files: resting(source({ url: 'example.org/study' })),
    reads: `
      content/sources.yaml:{url: example.org/study}  url
        url does not fit: write a full https address.
        → What belongs there: Canonical address; never a mirror.  [invalid-value]
    `,
  },
  {
    fault: 'a relay whose address is no address',
    files: resting(source({ relayedBy: 'a blog' })),
    reads: `
      content/sources.yaml:{relayedBy: a blog}  relayedBy
        relayedBy does not fit: it must be a full web address, beginning with https://.
        → What belongs there: The page that relayed it, where its own was not seen.  [invalid-value]
    `,
  },
  {
    fault: 'a point whose number is not a number',
    files: { [SEEDED]: guide({ restates: ['F-14'] }) },
    reads: `
      content/guides/seeded.mdx:{- F-14}  restates[0]
        restates[0] names "F-14", and there is no such entry in article. Did you mean F-104?
        → Use one of the ids of article, or add the entry.  [dangling-reference]

      content/guides/seeded.mdx:{- F-14}  restates[0]
        restates[0] does not fit: write the number as F-014.
        → What belongs there: Numbers of the article's points this really says, such as F-014.  [invalid-value]
    `,
  },
  {
    fault: 'a draft would be published',
    files: { [SEEDED]: guide({ draft: true }) },
    reads: `
      content/guides/seeded.mdx:{draft: true}  draft
        This entry is a draft, and would be published.
        → Finish it and remove \`draft\`, or park it by beginning the file name with an underscore.  [published-draft]
    `,
  },
  {
    fault: 'a draft in words',
    files: { [SEEDED]: guide({ draft: 'yes' }) },
    reads: `
      content/guides/seeded.mdx:{draft: yes}  draft
        This entry is a draft, and would be published.
        → Finish it and remove \`draft\`, or park it by beginning the file name with an underscore.  [published-draft]
    `,
  },
  {
    fault: 'an entry that says it is no draft',
    files: { [SEEDED]: guide({ draft: false }) },
    reads: '',
  },
  {
    fault: 'a day that no calendar has',
    files: { [SEEDED]: guide({ reviewed: '2026-02-30' }) },
    reads: `
      content/guides/seeded.mdx:{reviewed: 2026-02-30}  reviewed
        reviewed is an impossible date: 2026-02-30 is not a day of the calendar.
        → Write a day of the calendar as YYYY-MM-DD.  [impossible-date]
    `,
  },
  {
    fault: 'a month that no calendar has',
    files: { [SEEDED]: guide({ changes: [{ date: '2026-13-01', note: 'Published.' }] }) },
    reads: `
      content/guides/seeded.mdx:{- date: 2026-13-01}  changes[0].date
        changes[0].date is an impossible date: 2026-13-01 is not a day of the calendar.
        → Write a day of the calendar as YYYY-MM-DD.  [impossible-date]
    `,
  },
  {
    fault: 'a date written the other way round',
    files: { [SEEDED]: guide({ reviewed: '22/11/2026' }) },
    reads: `
      content/guides/seeded.mdx:{reviewed: 22/11/2026}  reviewed
        reviewed does not fit: write the date as YYYY-MM-DD.
        → What belongs there: The day somebody last read it against its sources.  [invalid-value]
    `,
  },
  {
    fault: 'a date that is only a year',
    files: { [SEEDED]: replace('reviewed: 2026-11-22', 'reviewed: 2026')(guide()) },
    reads: `
      content/guides/seeded.mdx:{reviewed: 2026}  reviewed
        reviewed does not fit: write the date as YYYY-MM-DD.
        → What belongs there: The day somebody last read it against its sources.  [invalid-value]
    `,
  },
  {
    fault: 'a date with a time',
    files: { [SEEDED]: guide({ reviewed: '2026-11-22T10:00:00Z' }) },
    reads: `
      content/guides/seeded.mdx:{reviewed: 2026-11-22T10:00:00Z}  reviewed
        reviewed does not fit: write the date as YYYY-MM-DD.
        → What belongs there: The day somebody last read it against its sources.  [invalid-value]
    `,
  },
  {
    fault: 'a review in the future',
    files: { [SEEDED]: guide({ reviewed: '2031-01-01' }) },
    reads: `
      content/guides/seeded.mdx:{reviewed: 2031-01-01}  reviewed
        reviewed is 2031-01-01, which lies after this edition (2026-11-22).
        → Correct the date, or move \`edition\` in content/site.yaml forward with the publication.  [future-date]
    `,
  },
  {
    fault: 'a change in the future',
    files: {
      [SEEDED]: guide({
        changes: [
          { date: '2026-11-22', note: 'Published.' },
          { date: '2027-01-01', note: 'Planned.' },
        ],
      }),
    },
    reads: `
      content/guides/seeded.mdx:{- date: 2027-01-01}  changes[1].date
        changes[1].date is 2027-01-01, which lies after this edition (2026-11-22).
        → Correct the date, or move \`edition\` in content/site.yaml forward with the publication.  [future-date]
    `,
  },
  {
    fault: 'a source seen in the future',
    files: resting(source({ seen: '2031-01-01' })),
    reads: `
      content/sources.yaml:{seen: 2031-01-01}  seen
        seen is 2031-01-01, which lies after this edition (2026-11-22).
        → Correct the date, or move \`edition\` in content/site.yaml forward with the publication.  [future-date]
    `,
  },
  {
    fault: 'the site has no edition',
    files: { 'content/site.yaml': site({ edition: undefined }) },
    reads: `
      content/site.yaml:1  edition
        The field edition is missing.
        → Add \`edition:\`. The date of this edition. The build reads no clock: no date in the content may be later than this one.  [missing-field]
    `,
  },
];
