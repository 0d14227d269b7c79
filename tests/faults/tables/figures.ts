import { comparison, faq, guide, inGuide, SEEDED, technique } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

const TABLE = 'content/comparisons/seeded.yaml';

/** Figures and models of the day that no claim carries. */
export const faults: Fault[] = [
  {
    fault: 'a percentage',
    files: inGuide('It saves 40% of the time.'),
    reads: `
      content/guides/seeded.mdx:{It saves 40% of the time.}
        "40%" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">40%</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a percentage in words and digits',
    files: inGuide('It saves 40 per cent of the time.'),
    reads: `
      content/guides/seeded.mdx:{It saves 40 per cent of the time.}
        "40 per cent" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">40 per cent</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a percentage in words',
    files: inGuide('It saves forty per cent of the time.'),
    reads: `
      content/guides/seeded.mdx:{It saves forty per cent of the time.}
        "forty per cent" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">forty per cent</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a range of percentages',
    files: inGuide('It saves 60–70 % of the cost.'),
    reads: `
      content/guides/seeded.mdx:{It saves 60–70 % of the cost.}
        "60–70 %" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">60–70 %</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a range in words',
    files: inGuide('It takes 3 to 5 attempts.'),
    reads: `
      content/guides/seeded.mdx:{It takes 3 to 5 attempts.}
        "3 to 5" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">3 to 5</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'money with a sign',
    files: inGuide('It costs $63,000 a year.'),
    reads: `
      content/guides/seeded.mdx:{It costs $63,000 a year.}
        "$63,000" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">$63,000</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'money with a code',
    files: inGuide('It costs USD 63,000 a year.'),
    reads: `
      content/guides/seeded.mdx:{It costs USD 63,000 a year.}
        "USD 63,000" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">USD 63,000</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'money in thousands',
    files: inGuide('It costs £63k a year.'),
    reads: `
      content/guides/seeded.mdx:{It costs £63k a year.}
        "£63k" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">£63k</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'money in words',
    files: inGuide('It costs two million dollars.'),
    reads: `
      content/guides/seeded.mdx:{It costs two million dollars.}
        "two million" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">two million</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a decimal',
    files: inGuide('It scores 0.71 on that scale.'),
    reads: `
      content/guides/seeded.mdx:{It scores 0.71 on that scale.}
        "0.71" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">0.71</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a multiple',
    files: inGuide('It is 3.5 times as fast.'),
    reads: `
      content/guides/seeded.mdx:{It is 3.5 times as fast.}
        "3.5" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">3.5</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a multiple in words',
    files: inGuide('It is three times as fast, a threefold gain.'),
    reads: `
      content/guides/seeded.mdx:{It is three times as fast, a threefold gain.}
        "three times as" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">three times as</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]

      content/guides/seeded.mdx:{It is three times as fast, a threefold gain.}
        "threefold" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">threefold</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'half a per cent in words',
    files: inGuide('Half a per cent, or ninety-five percent, or two-thirds of them.'),
    reads: `
      content/guides/seeded.mdx:{Half a per cent, or ninety-five percent, or two-thirds of them.}
        "Half a per cent" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">Half a per cent</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]

      content/guides/seeded.mdx:{Half a per cent, or ninety-five percent, or two-thirds of them.}
        "ninety-five percent" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">ninety-five percent</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a count',
    files: inGuide('They asked 453 people.'),
    reads: `
      content/guides/seeded.mdx:{They asked 453 people.}
        "453" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">453</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a count that looks like a year',
    files: inGuide('They asked 2,026 people and 1998 adverts.'),
    reads: `
      content/guides/seeded.mdx:{They asked 2,026 people and 1998 adverts.}
        "2,026" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">2,026</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]

      content/guides/seeded.mdx:{They asked 2,026 people and 1998 adverts.}
        "1998" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">1998</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'several figures in one sentence',
    files: inGuide('It fell from 42% to 33%, or $1.2 million.'),
    reads: `
      content/guides/seeded.mdx:{It fell from 42% to 33%, or $1.2 million.}
        "42%" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">42%</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]

      content/guides/seeded.mdx:{It fell from 42% to 33%, or $1.2 million.}
        "33%" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">33%</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]

      content/guides/seeded.mdx:{It fell from 42% to 33%, or $1.2 million.}
        "$1.2 million" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">$1.2 million</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a figure at the end of a sentence',
    files: inGuide('They counted 113.'),
    reads: `
      content/guides/seeded.mdx:{They counted 113.}
        "113" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">113</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
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
  {
    fault: 'a claim around a figure that it does not hold',
    files: inGuide('It pays <Claim id="pay-band">USD 99,000 a year</Claim>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim id="pay-band">USD 99,000 a year</Claim>.}
        "USD 99,000" is wrapped in the claim "pay-band", which does not hold that figure.
        → Correct the figure, or the claim's statement, figure or evidence in content/claims.yaml.  [number-not-in-claim]
    `,
  },
  {
    fault: 'a claim around a range of which it holds one end',
    files: inGuide('It pays <Claim id="pay-band">USD 63,000 to 999,000 a year</Claim>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim id="pay-band">USD 63,000 to 999,000 a year</Claim>.}
        "USD 63,000 to 999,000" is wrapped in the claim "pay-band", which does not hold that figure.
        → Correct the figure, or the claim's statement, figure or evidence in content/claims.yaml.  [number-not-in-claim]
    `,
  },
  {
    fault: 'a claim around a figure in bold that it does not hold',
    files: inGuide('It pays <Claim id="pay-band">USD **99,000** a year</Claim>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim id="pay-band">USD **99,000** a year</Claim>.}
        "USD 99,000" is wrapped in the claim "pay-band", which does not hold that figure.
        → Correct the figure, or the claim's statement, figure or evidence in content/claims.yaml.  [number-not-in-claim]
    `,
  },
  {
    fault: 'a claim around its own figure, written otherwise',
    files: inGuide('It pays <Claim id="pay-band">$63k to $270k a year</Claim>.'),
    reads: '',
  },
  {
    fault: 'a model',
    files: inGuide('Ask GPT-4o for it.'),
    reads: `
      content/guides/seeded.mdx:{Ask GPT-4o for it.}
        "GPT-4o" is a model of the day, named in prose that no claim carries.
        → Say "frontier models", or wrap the name in a claim, which is dated and reviewed every month.  [model-in-prose]
    `,
  },
  {
    fault: 'a model with a name of its own',
    files: inGuide('Ask Claude Opus 4.7 or Gemini 3 for it.'),
    reads: `
      content/guides/seeded.mdx:{Ask Claude Opus 4.7 or Gemini 3 for it.}
        "Claude Opus 4.7" is a model of the day, named in prose that no claim carries.
        → Say "frontier models", or wrap the name in a claim, which is dated and reviewed every month.  [model-in-prose]

      content/guides/seeded.mdx:{Ask Claude Opus 4.7 or Gemini 3 for it.}
        "Gemini 3" is a model of the day, named in prose that no claim carries.
        → Say "frontier models", or wrap the name in a claim, which is dated and reviewed every month.  [model-in-prose]
    `,
  },
  {
    fault: 'a model in a title',
    files: { [SEEDED]: guide({ title: 'Asking Llama 3' }) },
    reads: `
      content/guides/seeded.mdx:{title: Asking Llama 3}  title
        "Llama 3" is a model of the day, named in prose that no claim carries.
        → Say "frontier models" here; the text below may name it, wrapped in a claim.  [model-in-prose]
    `,
  },
  {
    fault: 'a model within a claim',
    files: inGuide('Ask <Claim id="named-models">GPT-4o</Claim> for it.'),
    reads: '',
  },
  {
    fault: 'digits that are no figures',
    files: inGuide(
      'In 2026, on 22 November 2026, from 2023 to 2025, in the 1990s, as UTF-8, over OAuth2, in `temperature=0.2`, and three techniques.',
    ),
    reads: '',
  },
];
