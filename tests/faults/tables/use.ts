import { HUES, MARKS } from '../../../src/schemas/roles.ts';
import { claim, comparison, faq, guide, point, role, SEEDED, source, term } from '../../support/builders.ts';
import { append, realContent } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

const ROLE = 'content/roles/seeded.mdx';

/** What no role has yet. */
function free(what: 'mark' | 'hue', all: readonly string[]): string {
  const used = realContent().catalog.roles.map(({ data }): string => data[what]);
  return all.filter((each) => !used.includes(each)).join(', ');
}

/** What no reader would meet, what was lost, and what two roles cannot share. */
export const faults: Fault[] = [
  {
    fault: 'a claim that nothing cites',
    files: { 'content/claims.yaml': append(claim()) },
    reads: `
      content/claims.yaml:{- id: seeded-claim}  id
        No entry cites the claim "seeded-claim".
        → Cite it where it is said, <Claim id="seeded-claim">…</Claim>, or remove it.  [uncited-claim]
    `,
  },
  {
    fault: 'a claim that only another claim cites',
    files: {
      'content/claims.yaml': append(claim({ statement: 'See <Claim id="seeded-claim">it</Claim>.' })),
    },
    andMore: true,
    reads: `
      content/claims.yaml:{- id: seeded-claim}  id
        No entry cites the claim "seeded-claim".
        → Cite it where it is said, <Claim id="seeded-claim">…</Claim>, or remove it.  [uncited-claim]
    `,
  },
  {
    fault: 'a claim that a disagreement shows',
    files: {
      'content/claims.yaml': append(claim()),
      [SEEDED]: guide({ roles: ['hybrid-developer'] }, '<Disagreement claim="seeded-claim" />'),
    },
    reads: '',
  },
  {
    fault: 'a claim that only a cell of a table shows',
    files: {
      'content/claims.yaml': append(claim()),
      'content/comparisons/seeded.yaml': comparison({
        rows: [
          { id: 'colour', label: 'Colour', cells: { first: 'Blue', second: { claim: 'seeded-claim' } } },
        ],
      }),
    },
    reads: '',
  },
  {
    fault: 'a term that nothing marks',
    files: { 'content/glossary.yaml': append(term()) },
    reads: `
      content/glossary.yaml:{- id: seeded-term}  id
        The glossary term "seeded-term" is marked nowhere.
        → Mark it at its first use, <Term id="seeded-term">…</Term>, or remove it from the glossary.  [unused-term]
    `,
  },
  {
    fault: 'a term that only the glossary marks',
    files: { 'content/glossary.yaml': append(term({ full: 'A <Term id="seeded-term">term</Term>.' })) },
    reads: `
      content/glossary.yaml:{- id: seeded-term}  id
        The glossary term "seeded-term" is marked nowhere.
        → Mark it at its first use, <Term id="seeded-term">…</Term>, or remove it from the glossary.  [unused-term]
    `,
  },
  {
    fault: 'a source that nothing rests on',
    files: { 'content/sources.yaml': append(source()) },
    reads: `
      content/sources.yaml:{- id: seeded-source}  id
        No claim rests on the source "seeded-source".
        → Cite it as evidence for a claim, or remove it.  [uncited-source]
    `,
  },
  {
    fault: 'a guide that nothing refers to and that refers to nothing',
    files: { [SEEDED]: guide({}, 'Only words.') },
    reads: `
      content/guides/seeded.mdx:1
        Nothing refers to this entry and it refers to nothing, so no reader would come upon it.
        → Link to a related entry in its text; the other page then lists this one by itself.  [orphan-page]
    `,
  },
  {
    fault: 'a question that nothing refers to and that refers to nothing',
    files: { 'content/faqs/seeded.mdx': faq({}, 'Only words.') },
    reads: `
      content/faqs/seeded.mdx:1
        Nothing refers to this entry and it refers to nothing, so no reader would come upon it.
        → Link to a related entry in its text; the other page then lists this one by itself.  [orphan-page]
    `,
  },
  {
    fault: 'a guide that refers to itself',
    files: { [SEEDED]: guide({}, 'See [this](/guides/seeded/).') },
    reads: `
      content/guides/seeded.mdx:1
        Nothing refers to this entry and it refers to nothing, so no reader would come upon it.
        → Link to a related entry in its text; the other page then lists this one by itself.  [orphan-page]
    `,
  },
  {
    fault: 'a guide that links to a page that is no entry',
    files: { [SEEDED]: guide({}, 'See [all](/guides/).') },
    reads: `
      content/guides/seeded.mdx:1
        Nothing refers to this entry and it refers to nothing, so no reader would come upon it.
        → Link to a related entry in its text; the other page then lists this one by itself.  [orphan-page]
    `,
  },
  {
    fault: 'a guide that only its fields tie to a role',
    files: { [SEEDED]: guide({ roles: ['hybrid-developer'] }, 'Only words.') },
    reads: '',
  },
  {
    fault: 'a point that no entry says',
    files: { 'content/article.yaml': append(point()) },
    reads: `
      content/article.yaml:{- id: F-999}  id
        No entry says F-999: Something more was said.
        → Say it in an entry, and add F-999 to that entry's \`restates\`.  [lost-point]
    `,
  },
  {
    fault: 'a point that only a claim says',
    files: {
      'content/article.yaml': append(point()),
      'content/claims.yaml': append(claim({ restates: ['F-999'] })),
      [SEEDED]: guide({}, 'As [said](/roles/hybrid-developer/), <Claim id="seeded-claim">talk</Claim>.'),
    },
    reads: `
      content/article.yaml:{- id: F-999}  id
        No entry says F-999: Something more was said.
        → Say it in an entry, and add F-999 to that entry's \`restates\`.  [lost-point]
    `,
  },
  {
    fault: 'a point that a guide says',
    files: {
      'content/article.yaml': append(point()),
      [SEEDED]: guide({ restates: ['F-999'], roles: ['hybrid-developer'] }),
    },
    reads: '',
  },
  {
    fault: 'a role with the shape of another',
    files: { [ROLE]: role({ mark: 'circle', order: 990 }) },
    reads: `
      content/roles/seeded.mdx:{mark: circle}  mark
        The mark "circle" is already that of python-developer.
        → Choose one that is free: ${free('mark', MARKS)}.  [shared-mark]
    `,
  },
  {
    fault: 'a role with the colour of another',
    files: { [ROLE]: role({ hue: 'plum', order: 990 }) },
    reads: `
      content/roles/seeded.mdx:{hue: plum}  hue
        The hue "plum" is already that of prompt-engineer.
        → Choose one that is free: ${free('hue', HUES)}.  [shared-mark]
    `,
  },
];
