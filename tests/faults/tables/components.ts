import { inGuide } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';

/** Components that do not exist or lack something. */
export const faults: Fault[] = [
  {
    fault: 'a component is misspelt',
    files: inGuide('It pays <Clam id="pay-band">much</Clam>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Clam id="pay-band">much</Clam>.}
        There is no component <Clam>. Did you mean Claim?
        → Use one of: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [unknown-component]
    `,
  },
  {
    fault: 'a component that is like no other',
    files: inGuide('<Spreadsheet id="pay" />'),
    reads: `
      content/guides/seeded.mdx:{<Spreadsheet id="pay" />}
        There is no component <Spreadsheet>.
        → Use one of: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [unknown-component]
    `,
  },
  {
    fault: 'a component of another',
    files: inGuide('It pays <Claim.Note id="pay-band">much</Claim.Note>.'),
    reads: `
      content/guides/seeded.mdx:{It pays <Claim.Note id="pay-band">much</Claim.Note>.}
        There is no component <Claim.Note>.
        → Use one of: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [unknown-component]
    `,
  },
  {
    fault: 'a component named after a property of every object',
    files: inGuide('<Object id="x" />'),
    reads: `
      content/guides/seeded.mdx:{<Object id="x" />}
        There is no component <Object>.
        → Use one of: <Claim>, <Term>, <Comparison>, <Disagreement>, <Chart>, <Tools>, <Added>.  [unknown-component]
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
];
