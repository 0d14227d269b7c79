import { comparison, faq, guide, packet, SEEDED, technique } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

const TECHNIQUE = 'content/techniques/seeded.mdx';
const TABLE = 'content/comparisons/seeded.yaml';
const SAME =
  'Say in one of the two what it alone is about: readers tell them apart by these words.  [same-words]';

/** The same said twice: names that tell nothing apart, and lists that hold a thing twice. */
export const faults: Fault[] = [
  {
    fault: 'two guides have one title',
    files: { [SEEDED]: guide({ title: 'interviewing' }) },
    reads: `
      content/guides/seeded.mdx:{title: interviewing}  title
        title is "interviewing", and so is that of content/guides/interviewing.mdx:2.
        → ${SAME}
    `,
  },
  {
    fault: 'a packet is called like the guide it is about',
    files: { 'content/packets/seeded.yaml': packet({ title: 'When to hire nobody' }) },
    reads: '',
  },
  {
    fault: 'two questions have one summary and ask the same',
    files: {
      'content/faqs/seeded.mdx': faq(),
      'content/faqs/seeded-too.mdx': faq({ title: 'Another' }),
    },
    reads: `
      content/faqs/seeded-too.mdx:{summary:}  summary
        summary is "Seeded question: one sentence that says what a reader will find on the page.", and so is that of content/faqs/seeded.mdx:3.
        → ${SAME}

      content/faqs/seeded-too.mdx:{question: Who writes the code?}  question
        question is "Who writes the code?", and so is that of content/faqs/seeded.mdx:8.
        → ${SAME}
    `,
  },
  {
    fault: 'two sections have one heading',
    files: {
      [SEEDED]: guide(
        { roles: ['hybrid-developer'] },
        '## Pay {#pay}\n\nLittle.\n\n## Pay {#more-pay}\n\nMuch.',
      ),
    },
    reads: `
      content/guides/seeded.mdx:{## Pay {#more-pay}}
        This heading is "Pay", and so is that of line 13.
        → ${SAME}
    `,
  },
  {
    fault: 'two columns and two rows have one label',
    files: {
      [TABLE]: comparison({
        columns: [
          { id: 'first', label: 'First' },
          { id: 'second', label: 'First' },
        ],
        rows: ['one', 'two'].map((id) => ({ id, label: 'Colour', cells: { first: 'Blue', second: 'Red' } })),
      }),
    },
    reads: `
      content/comparisons/seeded.yaml:{- id: second +1}  columns[1].label
        columns[1].label is "First", and so is that of line 11.
        → ${SAME}

      content/comparisons/seeded.yaml:{- id: two +1}  rows[1].label
        rows[1].label is "Colour", and so is that of line 16.
        → ${SAME}
    `,
  },
  {
    fault: 'two settings have one id',
    files: {
      [TECHNIQUE]: technique({
        settings: ['Wording', 'Words'].map((name) => ({ id: 'wording', name, advice: 'Keep it plain.' })),
      }),
    },
    reads: `
      content/techniques/seeded.mdx:18  settings[1].id
        The id "wording" is taken: line 15 has it already.
        → Give one of the two another id: an id names one thing. Where no \`id:\` is written, the file name is the id.  [duplicate-id]
    `,
  },
  {
    fault: 'an owner is named twice',
    files: { [TECHNIQUE]: technique({ owners: ['prompt-engineer', 'hybrid-developer', 'prompt-engineer'] }) },
    reads: `
      content/techniques/seeded.mdx:{- hybrid-developer +1}  owners[2]
        owners holds "prompt-engineer" twice; the first is on line 19.
        → Keep one of the two.  [repeated-value]
    `,
  },
  {
    fault: 'an alias is listed twice, and a point restated twice',
    files: {
      [SEEDED]: guide({ aliases: ['hiring well', 'Hiring well'], restates: ['F-032', 'F-032'] }),
    },
    reads: `
      content/guides/seeded.mdx:{- Hiring well}  aliases[1]
        aliases holds "Hiring well" twice; the first is on line 10.
        → Keep one of the two.  [repeated-value]

      content/guides/seeded.mdx:14  restates[1]
        restates holds "F-032" twice; the first is on line 13.
        → Keep one of the two.  [repeated-value]
    `,
  },
  {
    fault: 'changes stand oldest first, and one of them twice',
    files: {
      [SEEDED]: guide({
        changes: [
          { date: '2026-11-01', note: 'Published.' },
          { date: '2026-11-22', note: 'Corrected.' },
          { date: '2026-11-22', note: 'Corrected.' },
        ],
      }),
    },
    reads: `
      content/guides/seeded.mdx:12  changes[1].date
        The change of 2026-11-22 stands below that of 2026-11-01, which is older.
        → List changes newest first.  [changes-out-of-order]

      content/guides/seeded.mdx:15  changes[2].note
        changes holds "Corrected." twice; the first is on line 12.
        → Keep one of the two.  [repeated-value]
    `,
  },
];
