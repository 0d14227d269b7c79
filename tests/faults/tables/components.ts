import { comparison, faq, inGuide } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

/** Components that do not exist, lack something, or stand where they cannot be shown. */
export const faults: Fault[] = [
  {
    fault: 'a component is misspelt',
    files: inGuide('It pays <Clam id="pay-band">much</Clam>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Clam id="pay-band">much</Clam>.}
        There is no component <Clam>. Did you mean Claim?
        → Use one of: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [unknown-component]
    `,
  },
  {
    fault: 'a component that is like no other',
    files: inGuide('<Spreadsheet id="pay" />'),
    reads: `
      content/guides/seeded.mdx:{<Spreadsheet id="pay" />}
        There is no component <Spreadsheet>.
        → Use one of: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [unknown-component]
    `,
  },
  {
    fault: 'a component of another',
    files: inGuide('It pays <Claim.Note id="pay-band">much</Claim.Note>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim.Note id="pay-band">much</Claim.Note>.}
        There is no component <Claim.Note>.
        → Use one of: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [unknown-component]
    `,
  },
  {
    fault: 'a component named after a property of every object',
    files: inGuide('<Object id="x" />'),
    reads: `
      content/guides/seeded.mdx:{<Object id="x" />}
        There is no component <Object>.
        → Use one of: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Added>.  [unknown-component]
    `,
  },
  {
    fault: 'a claim without an id',
    files: inGuide('It pays <Claim>much</Claim>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim>much</Claim>.}
        <Claim>: the attribute id is missing.
        → Write <Claim id="…">…</Claim>.  [component-attribute]
    `,
  },
  {
    fault: 'a claim whose id has no value',
    files: inGuide('It pays <Claim id>much</Claim>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim id>much</Claim>.}
        <Claim>: the attribute id is missing.
        → Write <Claim id="…">…</Claim>.  [component-attribute]
    `,
  },
  {
    fault: 'a claim with an attribute too many',
    files: inGuide('It pays <Claim id="pay-band" class="red">much</Claim>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim id="pay-band" class="red">much</Claim>.}
        <Claim>: it has no attribute class.
        → Write <Claim id="…">…</Claim>.  [component-attribute]
    `,
  },
  {
    fault: 'an attribute named after a property of every object',
    files: inGuide('It pays <Claim id="pay-band" constructor="x">much</Claim>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim id="pay-band" constructor="x">much</Claim>.}
        <Claim>: it has no attribute constructor.
        → Write <Claim id="…">…</Claim>.  [component-attribute]
    `,
  },
  {
    fault: 'a disagreement by id instead of claim',
    files: inGuide('<Disagreement id="pay-band" />'),
    reads: `
      content/guides/seeded.mdx:{<Disagreement id="pay-band" />}
        <Disagreement>: it has no attribute id.
        → Write <Disagreement claim="…" />.  [component-attribute]

      content/guides/seeded.mdx:{<Disagreement id="pay-band" />}
        <Disagreement>: the attribute claim is missing.
        → Write <Disagreement claim="…" />.  [component-attribute]
    `,
  },
  {
    fault: 'a claim that is misspelt',
    files: inGuide('It pays <Claim id="pay-bnad">much</Claim>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim id="pay-bnad">much</Claim>.}
        There is no claim "pay-bnad". Did you mean pay-band?
        → Use an id from content/claims.yaml, or add the claim there.  [unknown-claim]
    `,
  },
  {
    fault: 'a claim that is like no other',
    files: inGuide('It pays <Claim id="weather-forecast">much</Claim>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim id="weather-forecast">much</Claim>.}
        There is no claim "weather-forecast".
        → Use an id from content/claims.yaml, or add the claim there.  [unknown-claim]
    `,
  },
  {
    fault: 'the claim of a disagreement is misspelt',
    files: inGuide('<Disagreement claim="pay-bnd" />'),
    reads: `
      content/guides/seeded.mdx:{<Disagreement claim="pay-bnd" />}
        There is no claim "pay-bnd". Did you mean pay-band?
        → Use an id from content/claims.yaml, or add the claim there.  [unknown-claim]
    `,
  },
  {
    fault: 'a term that is misspelt',
    files: inGuide('A <Term id="chatbott">chatbot</Term>.'),
    reads: `
      content/guides/seeded.mdx:{A <Term id="chatbott">chatbot</Term>.}
        There is no glossary term "chatbott". Did you mean chatbot?
        → Use an id from content/glossary.yaml, or add the term there.  [unknown-term]
    `,
  },
  {
    fault: 'a term in the plural',
    files: inGuide('Some <Term id="prompts">prompts</Term>.'),
    reads: `
      content/guides/seeded.mdx:{Some <Term id="prompts">prompts</Term>.}
        There is no glossary term "prompts". Did you mean prompt?
        → Use an id from content/glossary.yaml, or add the term there.  [unknown-term]
    `,
  },
  {
    fault: 'a table that is misspelt',
    files: inGuide('<Comparison id="role-by-foccus" />'),
    reads: `
      content/guides/seeded.mdx:{<Comparison id="role-by-foccus" />}
        <Comparison> names "role-by-foccus", and there is no such entry in comparisons. Did you mean role-by-focus?
        → Use one of the ids of comparisons, or add the entry.  [dangling-reference]
    `,
  },
  {
    fault: 'a drawing that is none',
    files: inGuide('<Chart id="weather" />'),
    reads: `
      content/guides/seeded.mdx:{<Chart id="weather" />}
        <Chart>: id must be one of pay, title.
        → Write <Chart id="…" />.  [component-attribute]
    `,
  },
  {
    fault: 'a claim around nothing',
    files: inGuide('It pays <Claim id="pay-band" />.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim id="pay-band" />.}
        <Claim>: it wraps nothing.
        → Write <Claim id="…">…</Claim>.  [component-attribute]
    `,
  },
  {
    fault: 'an addition around nothing',
    files: inGuide('<Added></Added>'),
    reads: `
      content/guides/seeded.mdx:{<Added></Added>}
        <Added>: it wraps nothing.
        → Write <Added>…</Added>.  [component-attribute]
    `,
  },
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
    fault: 'components where they belong',
    files: inGuide(
      'A <Claim id="pay-band"><Term id="prompt">prompt</Term> pays</Claim>, and *<Claim id="top-offer">more</Claim>*.\n\n- <Claim id="pay-band">One</Claim>\n\n<Added>\n\nWords.\n\n<Comparison id="role-by-focus" />\n\n</Added>\n\n<Chart id="pay" />\n\n<Disagreement claim="pay-band" />',
    ),
    reads: '',
  },
];
