import { comparison, faq, guide, inGuide, SEEDED, technique } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

const TABLE = 'content/comparisons/seeded.yaml';

/** Figures that no claim carries, wherever they may stand. */
export const faults: Fault[] = [
  {
    fault: 'a figure on the third line of a paragraph',
    files: inGuide('One line.\nAnother line.\nIt saves 40% or ninety per cent.\nIn GPT-4o.'),
    reads: `
      content/guides/seeded.mdx:{It saves 40% or ninety per cent.}
        "40%" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">40%</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]

      content/guides/seeded.mdx:{It saves 40% or ninety per cent.}
        "ninety per cent" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">ninety per cent</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]

      content/guides/seeded.mdx:{In GPT-4o.}
        "GPT-4o" is a model of the day, named in prose that no claim carries.
        → Say "frontier models", or wrap the name in a claim, which is dated and reviewed every month.  [model-in-prose]
    `,
  },
  {
    fault: 'a figure in bold',
    files: inGuide('It saves **40%** of the time.'),
    reads: `
      content/guides/seeded.mdx:{It saves **40%** of the time.}
        "40%" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">40%</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a figure within a link',
    files: inGuide('It saves [40%](/roles/python-developer/) of the time.'),
    reads: `
      content/guides/seeded.mdx:{It saves [40%](/roles/python-developer/) of the time.}
        "40%" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">40%</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a figure within a term',
    files: inGuide('It has <Term id="token">4,096 tokens</Term>.'),
    reads: `
      content/guides/seeded.mdx:{It has <Term id="token">4,096 tokens</Term>.}
        "4,096" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">4,096</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a figure in a list',
    files: inGuide('- It saves time.\n- It saves 40%.'),
    reads: `
      content/guides/seeded.mdx:{- It saves 40%.}
        "40%" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">40%</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a figure in an addition',
    files: inGuide('<Added>\n\nIt saves 40%.\n\n</Added>'),
    reads: `
      content/guides/seeded.mdx:{It saves 40%.}
        "40%" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">40%</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a figure in a heading',
    files: inGuide('## Saving 40% {#saving}\n\nWords.'),
    reads: `
      content/guides/seeded.mdx:{## Saving 40% {#saving}}  #saving
        "40%" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">40%</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a figure in a title',
    files: { [SEEDED]: guide({ title: 'Saving 40% of the cost' }) },
    reads: `
      content/guides/seeded.mdx:{title: Saving 40% of the cost}  title
        "40%" stands in the text and no claim carries it.
        → Say it without the figure; the text below may give it, wrapped in a claim.  [uncarried-number]
    `,
  },
  {
    fault: 'a figure in a summary',
    files: {
      [SEEDED]: guide({ summary: 'How a team saves 40% of its cost by talking before it writes anything.' }),
    },
    reads: `
      content/guides/seeded.mdx:{summary: How a team saves 40% of its cost by talking before it writes anything.}  summary
        "40%" stands in the text and no claim carries it.
        → Say it without the figure; the text below may give it, wrapped in a claim.  [uncarried-number]
    `,
  },
  {
    fault: 'a figure in a short answer',
    files: { 'content/faqs/seeded.mdx': faq({ short: 'It saves 60–70 % of the cost.' }) },
    reads: `
      content/faqs/seeded.mdx:{short: It saves 60–70 % of the cost.}  short
        "60–70 %" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">60–70 %</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a figure in a question',
    files: { 'content/faqs/seeded.mdx': faq({ question: 'Does it save 40%?' }) },
    reads: `
      content/faqs/seeded.mdx:{question: Does it save 40%?}  question
        "40%" stands in the text and no claim carries it.
        → Say it without the figure; the text below may give it, wrapped in a claim.  [uncarried-number]
    `,
  },
  {
    fault: 'a figure in a cell',
    files: {
      [TABLE]: comparison({
        rows: [{ id: 'colour', label: 'Colour', cells: { first: 'Blue', second: ['Red', '40% green'] } }],
      }),
    },
    reads: `
      content/comparisons/seeded.yaml:{- 40% green}  rows[0].cells.second[1]
        "40%" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">40%</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a figure in the head of a row',
    files: {
      [TABLE]: comparison({
        rows: [{ id: 'colour', label: '40 colours', cells: { first: 'Blue', second: 'Red' } }],
      }),
    },
    reads: `
      content/comparisons/seeded.yaml:{label: 40 colours}  rows[0].label
        "40" stands in the text and no claim carries it.
        → Say it without the figure; the text below may give it, wrapped in a claim.  [uncarried-number]
    `,
  },
  {
    fault: 'a figure in a setting',
    files: {
      'content/techniques/seeded.mdx': technique({
        settings: [{ id: 'heat', name: 'Heat', advice: 'Begin at 0.2.' }],
      }),
    },
    reads: `
      content/techniques/seeded.mdx:{advice: Begin at 0.2.}  settings[0].advice
        "0.2" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">0.2</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a figure in an alias is not read as a sentence',
    files: { [SEEDED]: guide({ aliases: ['90 days', '30-60-90'] }) },
    reads: '',
  },
];
