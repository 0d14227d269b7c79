import { comparison, faq, guide, inGuide, SEEDED, technique } from '../../support/builders.ts';
import type { Fault, Finding } from '../../support/faults.ts';

const nothing: Finding[] = [];
const TABLE = 'content/comparisons/seeded.yaml';

/** Figures and models of the day that no claim carries. */
export const faults: Fault[] = [
  { fault: 'a percentage', files: inGuide('It saves 40% of the time.'), reads: [] },
  { fault: 'a percentage in words and digits', files: inGuide('It saves 40 per cent of the time.'), reads: [] },
  { fault: 'a percentage in words', files: inGuide('It saves forty per cent of the time.'), reads: [] },
  { fault: 'a range of percentages', files: inGuide('It saves 60–70 % of the cost.'), reads: [] },
  { fault: 'a range in words', files: inGuide('It takes 3 to 5 attempts.'), reads: [] },
  { fault: 'money with a sign', files: inGuide('It costs $63,000 a year.'), reads: [] },
  { fault: 'money with a code', files: inGuide('It costs USD 63,000 a year.'), reads: [] },
  { fault: 'money in thousands', files: inGuide('It costs £63k a year.'), reads: [] },
  { fault: 'money in words', files: inGuide('It costs two million dollars.'), reads: [] },
  { fault: 'a decimal', files: inGuide('It scores 0.71 on that scale.'), reads: [] },
  { fault: 'a multiple', files: inGuide('It is 3.5 times as fast.'), reads: [] },
  { fault: 'a multiple in words', files: inGuide('It is three times as fast, a threefold gain.'), reads: [] },
  { fault: 'half a per cent in words', files: inGuide('Half a per cent, or ninety-five percent, or two-thirds of them.'), reads: [] },
  { fault: 'a count', files: inGuide('They asked 453 people.'), reads: [] },
  { fault: 'a count that looks like a year', files: inGuide('They asked 2,026 people and 1998 adverts.'), reads: [] },
  { fault: 'several figures in one sentence', files: inGuide('It fell from 42% to 33%, or $1.2 million.'), reads: [] },
  { fault: 'a figure at the end of a sentence', files: inGuide('They counted 113.'), reads: [] },
  { fault: 'a figure in bold', files: inGuide('It saves **40%** of the time.'), reads: [] },
  { fault: 'a figure within a link', files: inGuide('It saves [40%](/roles/python-developer/) of the time.'), reads: [] },
  { fault: 'a figure within a term', files: inGuide('It has <Term id="token">4,096 tokens</Term>.'), reads: [] },
  { fault: 'a figure in a list', files: inGuide('- It saves time.\n- It saves 40%.'), reads: [] },
  { fault: 'a figure in an addition', files: inGuide('<Added>\n\nIt saves 40%.\n\n</Added>'), reads: [] },
  { fault: 'a figure in a heading', files: inGuide('## Saving 40% {#saving}\n\nWords.'), reads: [] },
  { fault: 'a figure in a title', files: { [SEEDED]: guide({ title: 'Saving 40% of the cost' }) }, reads: [] },
  { fault: 'a figure in a summary', files: { [SEEDED]: guide({ summary: 'How a team saves 40% of its cost by talking before it writes anything.' }) }, reads: [] },
  { fault: 'a figure in a short answer', files: { 'content/faqs/seeded.mdx': faq({ short: 'It saves 60–70 % of the cost.' }) }, reads: [] },
  { fault: 'a figure in a question', files: { 'content/faqs/seeded.mdx': faq({ question: 'Does it save 40%?' }) }, reads: [] },
  { fault: 'a figure in a cell', files: { [TABLE]: comparison({ rows: [{ id: 'colour', label: 'Colour', cells: { first: 'Blue', second: ['Red', '40% green'] } }] }) }, reads: [] },
  { fault: 'a figure in the head of a row', files: { [TABLE]: comparison({ rows: [{ id: 'colour', label: '40 colours', cells: { first: 'Blue', second: 'Red' } }] }) }, reads: [] },
  { fault: 'a figure in a setting', files: { 'content/techniques/seeded.mdx': technique({ settings: [{ id: 'heat', name: 'Heat', advice: 'Begin at 0.2.' }] }) }, reads: [] },
  { fault: 'a figure in an alias is not read as a sentence', files: { [SEEDED]: guide({ aliases: ['90 days', '30-60-90'] }) }, reads: nothing },
  { fault: 'a claim around a figure that it does not hold', files: inGuide('It pays <Claim id="pay-band">USD 99,000 a year</Claim>.'), reads: [] },
  { fault: 'a claim around a range of which it holds one end', files: inGuide('It pays <Claim id="pay-band">USD 63,000 to 999,000 a year</Claim>.'), reads: [] },
  { fault: 'a claim around a figure in bold that it does not hold', files: inGuide('It pays <Claim id="pay-band">USD **99,000** a year</Claim>.'), reads: [] },
  { fault: 'a claim around its own figure, written otherwise', files: inGuide('It pays <Claim id="pay-band">$63k to $270k a year</Claim>.'), reads: nothing },
  { fault: 'a model', files: inGuide('Ask GPT-4o for it.'), reads: [] },
  { fault: 'a model with a name of its own', files: inGuide('Ask Claude Opus 4.7 or Gemini 3 for it.'), reads: [] },
  { fault: 'a model in a title', files: { [SEEDED]: guide({ title: 'Asking Llama 3' }) }, reads: [] },
  { fault: 'a model within a claim', files: inGuide('Ask <Claim id="named-models">GPT-4o</Claim> for it.'), reads: nothing },
  { fault: 'digits that are no figures', files: inGuide('In 2026, on 22 November 2026, from 2023 to 2025, in the 1990s, as UTF-8, over OAuth2, in `temperature=0.2`, and three techniques.'), reads: nothing },
];
