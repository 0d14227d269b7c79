import { inGuide } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

/** Figures that no claim carries, as people write them. */
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
    fault: 'a share in words',
    files: inGuide('Four in ten do.'),
    reads: `
      content/guides/seeded.mdx:{Four in ten do.}
        "Four in ten" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">Four in ten</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
    `,
  },
  {
    fault: 'a fraction and digits of other scripts',
    files: inGuide('It is ½ of them.\n\nOr ５０％.\n\nOr ٤٠٪.'),
    reads: `
      content/guides/seeded.mdx:{It is ½ of them.}
        "½" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">½</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]

      content/guides/seeded.mdx:{Or ５０％.}
        "５０％" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">５０％</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]

      content/guides/seeded.mdx:{Or ٤٠٪.}
        "٤٠٪" stands in the text and no claim carries it.
        → Wrap it: <Claim id="…">٤٠٪</Claim>, with a claim from content/claims.yaml that holds this figure.  [uncarried-number]
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
];
