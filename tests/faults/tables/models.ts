import { guide, inGuide, SEEDED } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

/** Figures that their claim does not hold, and models of the day. */
export const faults: Fault[] = [
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
