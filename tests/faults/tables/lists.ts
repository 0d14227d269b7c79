import { claim, evidence, guide, SEEDED, source, term } from '../../support/builders.ts';
import { append, replace } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

const CLAIMS = 'content/claims.yaml';
const SOURCES = 'content/sources.yaml';
const GLOSSARY = 'content/glossary.yaml';

/** A guide that uses what the lists are given. */
const citing = {
  [SEEDED]: guide(
    {},
    'As [said](/roles/hybrid-developer/), <Claim id="seeded-claim">talk first</Claim> about a <Term id="seeded-term">term</Term>.',
  ),
};
/** A source on which a cited claim rests. */
const resting = (text: string) => ({
  [SOURCES]: append(text),
  [CLAIMS]: append(claim({ evidence: [evidence({ stance: 'context' })] })),
  [SEEDED]: guide({}, 'As [said](/roles/hybrid-developer/), <Claim id="seeded-claim">talk first</Claim>.'),
});

/** Entries of the lists: claims, sources, terms. */
export const faults: Fault[] = [
  {
    fault: 'an entry of a list is a sentence',
    files: { [GLOSSARY]: append('- A word that means something\n') },
    reads: `
      content/glossary.yaml:{- A word that means something}
        The entry does not fit: it must be a group of fields.
        → What belongs there: the fields that content/README.md lists.  [invalid-value]
    `,
  },
  {
    fault: 'a term has no id',
    files: { [GLOSSARY]: append(term({ id: undefined })) },
    reads: `
      content/glossary.yaml:{- term: Seeded term}  id
        The field id is missing.
        → Add \`id:\`. Stable id, part of a public address.  [missing-field]
    `,
  },
  {
    fault: 'a claim lacks its margin note',
    files: { [CLAIMS]: append(claim({ margin: undefined })), ...citing, [GLOSSARY]: append(term()) },
    reads: `
      content/claims.yaml:{- id: seeded-claim}  margin
        The field margin is missing.
        → Add \`margin:\`. The note readers see in the margin.  [missing-field]
    `,
  },
  {
    fault: 'evidence lacks what it shows',
    files: {
      [CLAIMS]: append(
        claim({
          evidence: [evidence({ source: 'bls-developers-2023', shows: undefined, stance: 'context' })],
        }),
      ),
      ...citing,
      [GLOSSARY]: append(term()),
    },
    reads: `
      content/claims.yaml:{- id: seeded-claim +11}  evidence[0].shows
        The field evidence[0].shows is missing.
        → Add \`shows:\`. What the source measured or said, with its numbers.  [missing-field]
    `,
  },
  {
    fault: 'a speaker that is neither an id nor rolebook',
    files: { [CLAIMS]: append(claim({ saidBy: 'The Article' })), ...citing, [GLOSSARY]: append(term()) },
    reads: `
      content/claims.yaml:{saidBy: The Article}  saidBy
        saidBy does not fit: an id is lower-case words with hyphens, such as day-to-day.
        → What belongs there: Who says it: a source id, or \`rolebook\` for this site's own advice.  [invalid-value]
    `,
  },
  {
    fault: 'a speaker that is a number',
    files: { [CLAIMS]: append(claim({ saidBy: 5 })), ...citing, [GLOSSARY]: append(term()) },
    reads: `
      content/claims.yaml:{saidBy: 5}  saidBy
        saidBy does not fit: it has none of the forms allowed here.
        → What belongs there: Who says it: a source id, or \`rolebook\` for this site's own advice.  [invalid-value]
    `,
  },
  {
    fault: 'a source whose year is not in quotes',
    files: resting(replace('published: 2026-01', 'published: 2026')(source())),
    reads: `
      content/sources.yaml:{published: 2026}  published
        published does not fit: it must be text (put it in quotes if it looks like a number or a date).
        → What belongs there: When it was published, as exactly as is known; in quotes.  [invalid-value]
    `,
  },
  {
    fault: 'a source whose address is no address',
    files: resting(source({ url: 'example.org/study' })),
    reads: `
      content/sources.yaml:{url: example.org/study}  url
        url does not fit: write a full https address.
        → What belongs there: Canonical address; never a mirror.  [invalid-value]
    `,
  },
  {
    fault: 'a source whose address holds a space',
    files: resting(source({ url: 'https://example.org/a study' })),
    reads: `
      content/sources.yaml:{url: https://example.org/a study}  url
        url does not fit: a space stands in it: write it as %20.
        → What belongs there: Canonical address; never a mirror.  [invalid-value]
    `,
  },
  {
    fault: 'a relay whose address is no address',
    files: resting(source({ relayedBy: 'a blog' })),
    reads: `
      content/sources.yaml:{relayedBy: a blog}  relayedBy
        relayedBy does not fit: it must be a full web address, beginning with https://.
        → What belongs there: The page that relayed it, where its own was not seen.  [invalid-value]
    `,
  },
  {
    fault: 'a point whose number is not a number',
    files: { [SEEDED]: guide({ restates: ['F-14'] }) },
    reads: `
      content/guides/seeded.mdx:{- F-14}  restates[0]
        restates[0] does not fit: write the number as F-014.
        → What belongs there: Numbers of the article's points this really says, such as F-014.  [invalid-value]
    `,
  },
];
