import { comparison, faq, inGuide } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

const surroundings = { publicFiles: ['/images/desk.png'] };
const TABLE = 'content/comparisons/seeded.yaml';
const row = (cells: Record<string, unknown>) => ({ rows: [{ id: 'colour', label: 'Colour', cells }] });

/** Images that say nothing, and tables with something missing. */
export const faults: Fault[] = [
  {
    fault: 'an image says nothing',
    files: inGuide('![](/images/desk.png)'),
    surroundings,
    reads: `
      content/guides/seeded.mdx:{![](/images/desk.png)}
        The image /images/desk.png has no alternative text.
        → Say in a few words what it shows: ![what it shows](/images/desk.png).  [image-without-alt]
    `,
  },
  {
    fault: 'an image says a space',
    files: inGuide('![ ](/images/desk.png)'),
    surroundings,
    reads: `
      content/guides/seeded.mdx:{![ ](/images/desk.png)}
        The image /images/desk.png has no alternative text.
        → Say in a few words what it shows: ![what it shows](/images/desk.png).  [image-without-alt]
    `,
  },
  {
    fault: 'an image that is not there',
    files: inGuide('![A desk](/images/dek.png)'),
    surroundings,
    reads: `
      content/guides/seeded.mdx:{![A desk](/images/dek.png)}
        The image /images/dek.png is not in public/.
        → Put the file into public/ and link to it from the root.  [missing-image]
    `,
  },
  {
    fault: 'an image of another site',
    files: inGuide('![A desk](https://example.org/desk.png)'),
    surroundings,
    reads: `
      content/guides/seeded.mdx:{![A desk](https://example.org/desk.png)}
        The image https://example.org/desk.png is not in public/.
        → Put the file into public/ and link to it from the root.  [missing-image]
    `,
  },
  {
    fault: 'an image that runs code',
    files: inGuide('![A desk](javascript:alert(1))'),
    surroundings,
    reads: `
      content/guides/seeded.mdx:{![A desk](javascript:alert(1))}
        The image javascript:alert(1) is not in public/.
        → Put the file into public/ and link to it from the root.  [missing-image]
    `,
  },
  {
    fault: 'an image whose address stands below says nothing',
    files: inGuide('![][desk]\n\n[desk]: /images/desk.png'),
    surroundings,
    reads: `
      content/guides/seeded.mdx:{![][desk]}
        The image desk has no alternative text.
        → Say in a few words what it shows: ![what it shows](desk).  [image-without-alt]

      content/guides/seeded.mdx:{![][desk]}
        "desk" takes its address from another line, and loses it when its section is shown alone.
        → Write the address in its place: [words](/roles/python-developer/).  [reference-link]
    `,
  },
  {
    fault: 'an image in a field says nothing',
    files: { 'content/faqs/seeded.mdx': faq({ short: 'It is ![](/images/desk.png).' }) },
    surroundings,
    reads: `
      content/faqs/seeded.mdx:{short: It is ![](/images/desk.png).}  short
        The image /images/desk.png has no alternative text.
        → Say in a few words what it shows: ![what it shows](/images/desk.png).  [image-without-alt]
    `,
  },
  {
    fault: 'an image as it should be',
    files: inGuide('![A desk](/images/desk.png)'),
    surroundings,
    reads: '',
  },
  {
    fault: 'a table in the prose',
    files: inGuide('| Role | Pay |\n| --- | --- |\n| One | Much |'),
    reads: `
      content/guides/seeded.mdx:{| Role | Pay |}
        A table written in the prose has no ids, so nobody can point at its rows.
        → Move it to content/comparisons/<id>.yaml and write <Comparison id="<id>" /> here.  [table-in-prose]
    `,
  },
  {
    fault: 'a table in the prose whose second header is empty',
    files: inGuide('| Role | |\n| --- | --- |\n| One | Much |'),
    reads: `
      content/guides/seeded.mdx:{| Role | |}
        A table written in the prose has no ids, so nobody can point at its rows.
        → Move it to content/comparisons/<id>.yaml and write <Comparison id="<id>" /> here.  [table-in-prose]

      content/guides/seeded.mdx:{| Role | |}
        A table without headers: column 2 has an empty one.
        → Give every column a header that says what it holds.  [table-without-headers]
    `,
  },
  {
    fault: 'a table in the prose without any header',
    files: inGuide('| | |\n| --- | --- |\n| One | Much |'),
    reads: `
      content/guides/seeded.mdx:{| | |}
        A table written in the prose has no ids, so nobody can point at its rows.
        → Move it to content/comparisons/<id>.yaml and write <Comparison id="<id>" /> here.  [table-in-prose]

      content/guides/seeded.mdx:{| | |}
        A table without headers: column 1 has an empty one.
        → Give every column a header that says what it holds.  [table-without-headers]
    `,
  },
  {
    fault: 'a table in a field',
    files: { 'content/faqs/seeded.mdx': faq({ short: '| Role | Pay |\n| --- | --- |\n| One | Much |' }) },
    reads: `
      content/faqs/seeded.mdx:{short: |-}  short
        The text cannot be read: a field holds one line of text, not blocks or lists.
        → Write one sentence or phrase; several of them go into a list of fields.  [unreadable-prose]
    `,
  },
  {
    fault: 'a row lacks a cell',
    files: { [TABLE]: comparison(row({ first: 'Blue' })) },
    reads: `
      content/comparisons/seeded.yaml:{cells:}  rows[0].cells
        The row "colour" has no cell for the column second.
        → Add \`second:\` to its cells, or \`second: { none: why it is empty }\`.  [ragged-row]
    `,
  },
  {
    fault: 'a row lacks every cell',
    files: { [TABLE]: comparison(row({})) },
    reads: `
      content/comparisons/seeded.yaml:{cells: {}}  rows[0].cells
        The row "colour" has no cell for the column first.
        → Add \`first:\` to its cells, or \`first: { none: why it is empty }\`.  [ragged-row]

      content/comparisons/seeded.yaml:{cells: {}}  rows[0].cells
        The row "colour" has no cell for the column second.
        → Add \`second:\` to its cells, or \`second: { none: why it is empty }\`.  [ragged-row]
    `,
  },
  {
    fault: 'a cell for a column that is misspelt',
    files: { [TABLE]: comparison(row({ first: 'Blue', secnd: 'Red' })) },
    reads: `
      content/comparisons/seeded.yaml:{cells:}  rows[0].cells
        The row "colour" has no cell for the column second.
        → Add \`second:\` to its cells, or \`second: { none: why it is empty }\`.  [ragged-row]

      content/comparisons/seeded.yaml:{secnd: Red}  rows[0].cells.secnd
        The row "colour" has a cell for "secnd", which is not a column. Did you mean second?
        → The columns are: first, second.  [unknown-column]
    `,
  },
  {
    fault: 'a cell for a column too many',
    files: { [TABLE]: comparison(row({ first: 'Blue', second: 'Red', remarks: 'None.' })) },
    reads: `
      content/comparisons/seeded.yaml:{remarks: None.}  rows[0].cells.remarks
        The row "colour" has a cell for "remarks", which is not a column.
        → The columns are: first, second.  [unknown-column]
    `,
  },
  {
    fault: 'a cell named after a property of every object',
    files: { [TABLE]: comparison({ columns: [{ id: 'constructor', label: 'Builder' }], ...row({}) }) },
    reads: `
      content/comparisons/seeded.yaml:{cells: {}}  rows[0].cells
        The row "colour" has no cell for the column constructor.
        → Add \`constructor:\` to its cells, or \`constructor: { none: why it is empty }\`.  [ragged-row]
    `,
  },
  {
    fault: 'a cell that is empty on purpose',
    files: { [TABLE]: comparison(row({ first: { none: 'It has no colour.' }, second: 'Red' })) },
    reads: '',
  },
];
