import { claim, faq, guide, point, role, SEEDED, source, term } from '../../support/builders.ts';
import { append } from '../../support/content.ts';
import type { Fault, Finding } from '../../support/faults.ts';

const nothing: Finding[] = [];
const ROLE = 'content/roles/seeded.mdx';

/** What no reader would meet, what was lost, and what two roles cannot share. */
export const faults: Fault[] = [
  { fault: 'a claim that nothing cites', files: { 'content/claims.yaml': append(claim()) }, reads: [] },
  { fault: 'a claim that only another claim cites', files: { 'content/claims.yaml': append(claim({ margin: 'See <Claim id="seeded-claim">it</Claim>.' })) }, reads: [] },
  { fault: 'a claim that a disagreement shows', files: { 'content/claims.yaml': append(claim()), [SEEDED]: guide({ roles: ['hybrid-developer'] }, '<Disagreement claim="seeded-claim" />') }, reads: nothing },
  { fault: 'a term that nothing marks', files: { 'content/glossary.yaml': append(term()) }, reads: [] },
  { fault: 'a term that only the glossary marks', files: { 'content/glossary.yaml': append(term({ full: 'A <Term id="seeded-term">term</Term>.' })) }, reads: [] },
  { fault: 'a source that nothing rests on', files: { 'content/sources.yaml': append(source()) }, reads: [] },
  { fault: 'a guide that nothing refers to and that refers to nothing', files: { [SEEDED]: guide({}, 'Only words.') }, reads: [] },
  { fault: 'a question that nothing refers to and that refers to nothing', files: { 'content/faqs/seeded.mdx': faq({}, 'Only words.') }, reads: [] },
  { fault: 'a guide that refers to itself', files: { [SEEDED]: guide({}, 'See [this](/guides/seeded/).') }, reads: [] },
  { fault: 'a guide that links to a page that is no entry', files: { [SEEDED]: guide({}, 'See [all](/guides/).') }, reads: [] },
  { fault: 'a guide that only its fields tie to a role', files: { [SEEDED]: guide({ roles: ['hybrid-developer'] }, 'Only words.') }, reads: nothing },
  { fault: 'a point that no entry says', files: { 'content/article.yaml': append(point()) }, reads: [] },
  { fault: 'a point that only a claim says', files: { 'content/article.yaml': append(point()), 'content/claims.yaml': append(claim({ restates: ['F-999'] })), [SEEDED]: guide({}, 'As [said](/roles/hybrid-developer/), <Claim id="seeded-claim">talk</Claim>.') }, reads: [] },
  { fault: 'a point that a guide says', files: { 'content/article.yaml': append(point()), [SEEDED]: guide({ restates: ['F-999'], roles: ['hybrid-developer'] }) }, reads: nothing },
  { fault: 'a role with the shape of another', files: { [ROLE]: role({ mark: 'circle', order: 990 }) }, reads: [] },
  { fault: 'a role with the colour of another', files: { [ROLE]: role({ hue: 'plum', order: 990 }) }, reads: [] },
];
