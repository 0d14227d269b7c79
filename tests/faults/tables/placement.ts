import { claim, comparison, faq, guide, inGuide, SEEDED } from '../../support/builders.ts';
import { append, replace } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

/** Components that stand where they cannot be shown. */
export const faults: Fault[] = [
  {
    fault: 'a claim within a claim',
    files: inGuide('It pays <Claim id="pay-band">very <Claim id="top-offer">much</Claim></Claim>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim id="pay-band">very <Claim id="top-offer">much</Claim></Claim>.}
        <Claim> stands inside another of its kind.
        → End the outer one first, or leave one of them out.  [misplaced-component]
    `,
  },
  {
    fault: 'a term within a term',
    files: inGuide('A <Term id="prompt">good <Term id="token">word</Term></Term>.'),
    reads: `
      content/guides/seeded.mdx:{A <Term id="prompt">good <Term id="token">word</Term></Term>.}
        <Term> stands inside another of its kind.
        → End the outer one first, or leave one of them out.  [misplaced-component]
    `,
  },
  {
    fault: 'an addition within an addition',
    files: inGuide('<Added>\n\n<Added>\n\nWords.\n\n</Added>\n\n</Added>'),
    reads: `
      content/guides/seeded.mdx:15
        <Added> stands inside another of its kind.
        → End the outer one first, or leave one of them out.  [misplaced-component]
    `,
  },
  {
    fault: 'a table within a sentence',
    files: inGuide('See <Comparison id="role-by-focus" /> for more.'),
    reads: `
      content/guides/seeded.mdx:{See <Comparison id="role-by-focus" /> for more.}
        <Comparison> stands inside a sentence.
        → Give it lines of its own at the left margin, with a blank line above and below.  [misplaced-component]
    `,
  },
  {
    fault: 'a table in a list',
    files: inGuide('- One\n- <Comparison id="role-by-focus" />'),
    reads: `
      content/guides/seeded.mdx:{- <Comparison id="role-by-focus" />}
        <Comparison> stands inside a list or a quotation.
        → Give it lines of its own at the left margin, with a blank line above and below.  [misplaced-component]
    `,
  },
  {
    fault: 'a table in a quotation',
    files: inGuide('> <Comparison id="role-by-focus" />'),
    reads: `
      content/guides/seeded.mdx:{> <Comparison id="role-by-focus" />}
        <Comparison> stands inside a list or a quotation.
        → Give it lines of its own at the left margin, with a blank line above and below.  [misplaced-component]
    `,
  },
  {
    fault: 'a disagreement in a list',
    files: inGuide('- One\n\n  <Disagreement claim="pay-band" />'),
    reads: `
      content/guides/seeded.mdx:{<Disagreement claim="pay-band" />}
        <Disagreement> stands inside a list or a quotation.
        → Give it lines of its own at the left margin, with a blank line above and below.  [misplaced-component]
    `,
  },
  {
    fault: 'a drawing in a quotation',
    files: inGuide('> Words.\n>\n> <Chart id="pay" />'),
    reads: `
      content/guides/seeded.mdx:{> <Chart id="pay" />}
        <Chart> stands inside a list or a quotation.
        → Give it lines of its own at the left margin, with a blank line above and below.  [misplaced-component]
    `,
  },
  {
    fault: 'an addition in a list',
    files: inGuide('- One\n\n  <Added>\n\n  Words.\n\n  </Added>'),
    reads: `
      content/guides/seeded.mdx:{<Added>}
        <Added> stands inside a list or a quotation.
        → Give it lines of its own at the left margin, with a blank line above and below.  [misplaced-component]
    `,
  },
  {
    fault: 'an addition within a sentence',
    files: inGuide('<Added>Some words.</Added>'),
    reads: `
      content/guides/seeded.mdx:{<Added>Some words.</Added>}
        <Added> stands inside a sentence.
        → Give it lines of its own at the left margin, with a blank line above and below.  [misplaced-component]
    `,
  },
  {
    fault: 'a table in a list within an addition',
    files: inGuide('<Added>\n\n- <Comparison id="role-by-focus" />\n\n</Added>'),
    reads: `
      content/guides/seeded.mdx:{- <Comparison id="role-by-focus" />}
        <Comparison> stands inside a list or a quotation.
        → Give it lines of its own at the left margin, with a blank line above and below.  [misplaced-component]
    `,
  },
  {
    fault: 'a claim around paragraphs',
    files: inGuide('<Claim id="pay-band">\n\nOne.\n\nTwo.\n\n</Claim>'),
    reads: `
      content/guides/seeded.mdx:{<Claim id="pay-band">}
        <Claim> stands around whole lines.
        → Write both tags in the sentence, around the words that they are about.  [misplaced-component]
    `,
  },
  {
    fault: 'a claim whose tags stand alone on their lines',
    files: inGuide('<Claim id="pay-band">\nMuch\n</Claim>'),
    reads: `
      content/guides/seeded.mdx:{<Claim id="pay-band">}
        <Claim> stands around whole lines.
        → Write both tags in the sentence, around the words that they are about.  [misplaced-component]
    `,
  },
  {
    fault: 'a claim within a link',
    files: inGuide('See [<Claim id="pay-band">the pay</Claim>](/roles/prompt-engineer/#market).'),
    reads: `
      content/guides/seeded.mdx:{See [<Claim id="pay-band">the pay</Claim>](/roles/prompt-engineer/#market).}
        <Claim> stands inside a link.
        → Let the two stand side by side: each makes a link, and a link cannot hold another.  [misplaced-component]
    `,
  },
  {
    fault: 'a term within a link',
    files: inGuide('See [a <Term id="prompt">prompt</Term>](/techniques/zero-shot/).'),
    reads: `
      content/guides/seeded.mdx:{See [a <Term id="prompt">prompt</Term>](/techniques/zero-shot/).}
        <Term> stands inside a link.
        → Let the two stand side by side: each makes a link, and a link cannot hold another.  [misplaced-component]
    `,
  },
  {
    fault: 'a claim within a term',
    files: inGuide('A <Term id="prompt">prompt <Claim id="pay-band">pays</Claim></Term>.'),
    reads: `
      content/guides/seeded.mdx:{A <Term id="prompt">prompt <Claim id="pay-band">pays</Claim></Term>.}
        <Claim> stands inside a link.
        → Let the two stand side by side: each makes a link, and a link cannot hold another.  [misplaced-component]
    `,
  },
  {
    fault: 'a link within a term',
    files: inGuide('A <Term id="prompt">[prompt](/techniques/zero-shot/)</Term>.'),
    reads: `
      content/guides/seeded.mdx:{A <Term id="prompt">[prompt](/techniques/zero-shot/)</Term>.}
        <Term> stands around a link.
        → Let the two stand side by side: each makes a link, and a link cannot hold another.  [misplaced-component]
    `,
  },
  {
    fault: 'a table in a field',
    files: { 'content/faqs/seeded.mdx': faq({ short: '<Comparison id="role-by-focus" />' }) },
    reads: `
      content/faqs/seeded.mdx:{short: <Comparison id="role-by-focus" />}  short
        <Comparison> stands in a field.
        → A field holds a sentence: move it to the text below the fields.  [misplaced-component]
    `,
  },
  {
    fault: 'a claim in a cell is misspelt',
    files: {
      'content/comparisons/seeded.yaml': comparison({
        rows: [
          {
            id: 'colour',
            label: 'Colour',
            cells: { first: 'Blue', second: ['Red', '<Claim id="pay-bund">Green</Claim>'] },
          },
        ],
      }),
    },
    reads: `
      content/comparisons/seeded.yaml:{- <Claim id="pay-bund">Green</Claim>}  rows[0].cells.second[1]
        There is no claim "pay-bund". Did you mean pay-band?
        → Use an id from content/claims.yaml, or add the claim there.  [unknown-claim]
    `,
  },
  {
    fault: 'a claim that cites another',
    files: {
      'content/claims.yaml': append(claim({ statement: 'It <Claim id="pay-band">pays</Claim>.' })),
      [SEEDED]: guide({}, 'As [said](/roles/hybrid-developer/), <Claim id="seeded-claim">it pays</Claim>.'),
    },
    reads: `
      content/claims.yaml:{It <Claim id="pay-band">pays</Claim>.}  statement
        <Claim> stands in a line that is shown without notes.
        → Write the words alone.  [misplaced-component]
    `,
  },
  {
    fault: 'a term in what introduces a path',
    files: {
      'content/paths/new-manager.yaml': replace(
        'and has half an hour',
        'and has a <Term id="token">token</Term>',
      ),
    },
    reads: `
      content/paths/new-manager.yaml:{<Term id="token">token</Term>}  reader
        <Term> stands in a line that is shown without notes.
        → Write the words alone.  [misplaced-component]
    `,
  },
  {
    fault: 'components where they belong',
    files: inGuide(
      'A <Claim id="pay-band"><Term id="prompt">prompt</Term> pays</Claim>, and *<Claim id="top-offer">more</Claim>*.\n\n- <Claim id="pay-band">One</Claim>\n\n<Added>\n\nWords.\n\n<Comparison id="role-by-focus" />\n\n</Added>\n\n<Chart id="pay" />\n\n<Disagreement claim="pay-band" />',
    ),
    reads: '',
  },
];
