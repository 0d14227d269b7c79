import { claim, comparison, guide, SEEDED, source, technique, term } from '../../support/builders.ts';
import { append } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

const GLOSSARY = 'content/glossary.yaml';
const TABLE = 'content/comparisons/seeded.yaml';
const words =
  'A <Term id="seeded-term">term</Term> and <Claim id="seeded-claim">a claim</Claim> of [ours](/roles/hybrid-developer/).';
const row = (id: string) => ({ id, label: `Colour of ${id}`, cells: { first: 'Blue', second: 'Red' } });
const column = (id: string) => ({ id, label: id === '1' ? 'First' : `Column of ${id}` });

/** Ids that are taken, malformed, or say where a thing stands instead of what it is. */
export const faults: Fault[] = [
  {
    fault: 'two terms have one id',
    files: {
      [GLOSSARY]: (text) => term() + term({ term: 'Another' }) + text,
      [SEEDED]: guide({}, 'A <Term id="seeded-term">term</Term> of [ours](/roles/hybrid-developer/).'),
    },
    reads: `
      content/glossary.yaml:5  id
        The id "seeded-term" is taken: line 1 has it already.
        → Give one of the two another id: an id names one thing. Where no \`id:\` is written, the file name is the id.  [duplicate-id]
    `,
  },
  {
    fault: 'a guide has the id of a technique',
    files: { 'content/guides/few-shot.mdx': guide() },
    reads: `
      content/guides/few-shot.mdx:1
        The id "few-shot" is taken: content/techniques/few-shot.mdx has it already.
        → Give one of the two another id: an id names one thing. Where no \`id:\` is written, the file name is the id.  [duplicate-id]
    `,
  },
  {
    fault: 'a table has the id of a role',
    files: { 'content/comparisons/python-developer.yaml': comparison() },
    reads: `
      content/comparisons/python-developer.yaml:1
        The id "python-developer" is taken: content/roles/python-developer.mdx has it already.
        → Give one of the two another id: an id names one thing. Where no \`id:\` is written, the file name is the id.  [duplicate-id]
    `,
  },
  {
    fault: 'two rows have one id',
    files: { [TABLE]: comparison({ rows: [row('colour'), row('size'), row('colour')] }) },
    reads: `
      content/comparisons/seeded.yaml:25  rows[2].id
        The id "colour" is taken: line 15 has it already.
        → Give one of the two another id: an id names one thing. Where no \`id:\` is written, the file name is the id.  [duplicate-id]
    `,
  },
  {
    fault: 'two columns have one id',
    files: { [TABLE]: comparison({ columns: [column('first'), column('second'), column('first')] }) },
    reads: `
      content/comparisons/seeded.yaml:14  columns[2].id
        The id "first" is taken: line 10 has it already.
        → Give one of the two another id: an id names one thing. Where no \`id:\` is written, the file name is the id.  [duplicate-id]
    `,
  },
  {
    fault: 'a file name in capitals',
    files: { 'content/guides/Seeded.mdx': guide() },
    reads: `
      content/guides/Seeded.mdx:1
        "Seeded" cannot be an id.
        → Use lower-case words joined by single hyphens, such as day-to-day.  [invalid-id]
    `,
  },
  {
    fault: 'a file name with a space',
    files: { 'content/guides/seeded guide.mdx': guide() },
    reads: `
      content/guides/seeded guide.mdx:1
        "seeded guide" cannot be an id.
        → Use lower-case words joined by single hyphens, such as day-to-day.  [invalid-id]
    `,
  },
  {
    fault: 'a file name with an underscore in it',
    files: { 'content/techniques/seeded_technique.mdx': technique() },
    reads: `
      content/techniques/seeded_technique.mdx:1
        "seeded_technique" cannot be an id.
        → Use lower-case words joined by single hyphens, such as day-to-day.  [invalid-id]
    `,
  },
  {
    fault: 'a file name of a number',
    files: { 'content/guides/section-2.mdx': guide() },
    reads: `
      content/guides/section-2.mdx:1
        The id "section-2" says where the thing stands, not what it is; it would break at the next reordering.
        → Name it after its subject, such as what-it-pays.  [unstable-id]
    `,
  },
  {
    fault: 'a term in capitals',
    files: {
      [GLOSSARY]: append(term({ id: 'Seeded-Term' })),
      [SEEDED]: guide({}, 'A <Term id="Seeded-Term">term</Term> of [ours](/roles/hybrid-developer/).'),
    },
    reads: `
      content/glossary.yaml:{- id: Seeded-Term}  id
        id does not fit: an id is lower-case words with hyphens, such as day-to-day.
        → What belongs there: Stable id, part of a public address.  [invalid-value]
    `,
  },
  {
    fault: 'a claim with a space in its id',
    files: {
      'content/claims.yaml': append(claim({ id: 'seeded claim' })),
      [SEEDED]: guide({}, 'As [said](/roles/hybrid-developer/), <Claim id="seeded claim">talk</Claim>.'),
    },
    reads: `
      content/claims.yaml:{- id: seeded claim}  id
        id does not fit: an id is lower-case words with hyphens, such as day-to-day.
        → What belongs there: Stable id, part of a public address.  [invalid-value]
    `,
  },
  {
    fault: 'a row in capitals',
    files: { [TABLE]: comparison({ rows: [row('Colour')] }) },
    reads: `
      content/comparisons/seeded.yaml:{- id: Colour}  rows[0].id
        rows[0].id does not fit: an id is lower-case words with hyphens, such as day-to-day.
        → What belongs there: Stable id of the row; it is part of a public address.  [invalid-value]
    `,
  },
  {
    fault: 'a row that only counts',
    files: { [TABLE]: comparison({ rows: [row('row-1')] }) },
    reads: `
      content/comparisons/seeded.yaml:{- id: row-1}  rows[0].id
        The id "row-1" says where the thing stands, not what it is; it would break at the next reordering.
        → Name it after its subject, such as what-it-pays.  [unstable-id]
    `,
  },
  {
    fault: 'a column that only counts',
    files: {
      [TABLE]: comparison({
        columns: [column('1'), column('second')],
        rows: [{ id: 'colour', label: 'Colour', cells: { '1': 'Blue', second: 'Red' } }],
      }),
    },
    reads: `
      content/comparisons/seeded.yaml:{- id: "1"}  columns[0].id
        The id "1" says where the thing stands, not what it is; it would break at the next reordering.
        → Name it after its subject, such as what-it-pays.  [unstable-id]
    `,
  },
  {
    fault: 'a claim that only counts',
    files: {
      'content/claims.yaml': append(claim({ id: '12' })),
      [SEEDED]: guide({}, 'As [said](/roles/hybrid-developer/), <Claim id="12">talk</Claim>.'),
    },
    reads: `
      content/claims.yaml:{- id: "12"}  id
        The id "12" says where the thing stands, not what it is; it would break at the next reordering.
        → Name it after its subject, such as what-it-pays.  [unstable-id]
    `,
  },
  {
    fault: 'a source that only counts',
    files: {
      'content/sources.yaml': append(source({ id: 'item-3' })),
      'content/claims.yaml': append(
        claim({ evidence: [{ source: 'item-3', stance: 'context', shows: 'It.' }] }),
      ),
      [SEEDED]: guide({}, words),
      [GLOSSARY]: append(term()),
    },
    reads: `
      content/sources.yaml:{- id: item-3}  id
        The id "item-3" says where the thing stands, not what it is; it would break at the next reordering.
        → Name it after its subject, such as what-it-pays.  [unstable-id]
    `,
  },
];
