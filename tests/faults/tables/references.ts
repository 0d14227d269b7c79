import { claim, comparison, evidence, faq, guide, SEEDED, technique, term } from '../../support/builders.ts';
import { append, replace } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

const TECHNIQUE = 'content/techniques/seeded.mdx';
const words = 'As [said](/roles/hybrid-developer/), <Claim id="seeded-claim">talk first</Claim>.';

/** Ids that name an entry, or a word of the vocabulary, that does not exist. */
export const faults: Fault[] = [
  { fault: 'a role is misspelt', files: { [SEEDED]: guide({ roles: ['pyton-developer'] }) }, reads: [] },
  { fault: 'a role that is like no other', files: { [SEEDED]: guide({ roles: ['accountant'] }) }, reads: [] },
  { fault: 'the second role of two is misspelt', files: { [SEEDED]: guide({ roles: ['hybrid-developer', 'prompt-enginer'] }) }, reads: [] },
  { fault: 'an owner is misspelt', files: { [SEEDED]: guide({ owner: 'hiring-leed' }) }, reads: [] },
  { fault: 'a group is misspelt', files: { [SEEDED]: guide({ group: 'decidng' }) }, reads: [] },
  { fault: 'a topic is misspelt', files: { 'content/faqs/seeded.mdx': faq({ topic: 'payy' }) }, reads: [] },
  { fault: 'a family is misspelt', files: { [TECHNIQUE]: technique({ family: 'askin' }) }, reads: [] },
  { fault: 'a successor is misspelt', files: { [TECHNIQUE]: technique({ life: { status: 'absorbed', validWhile: 'Never.', replacedBy: 'structured-outputs', checked: '2026-11-22' } }) }, reads: [] },
  { fault: 'a point of the article that is none', files: { [SEEDED]: guide({ restates: ['F-998'] }) }, reads: [] },
  { fault: 'the role of a column is misspelt', files: { 'content/comparisons/seeded.yaml': comparison({ columns: [{ id: 'first', label: 'First', role: 'hybrid' }, { id: 'second', label: 'Second' }] }) }, reads: [] },
  { fault: 'a related term is misspelt', files: { 'content/glossary.yaml': append(term({ related: ['promt'] })), [SEEDED]: guide({}, 'A <Term id="seeded-term">term</Term> of [ours](/roles/hybrid-developer/).') }, reads: [] },
  { fault: 'the source of some evidence is misspelt', files: { 'content/claims.yaml': append(claim({ status: 'reported', evidence: [evidence({ source: 'the-artcle' })] })), [SEEDED]: guide({}, words) }, reads: [] },
  { fault: 'the speaker of a claim is misspelt', files: { 'content/claims.yaml': append(claim({ saidBy: 'the-artcle' })), [SEEDED]: guide({}, words) }, reads: [] },
  { fault: 'a list of the vocabulary is missing: entries that use it are not blamed', files: { 'content/vocabulary.yaml': replace('groups:', 'group:') }, reads: [] },
];
