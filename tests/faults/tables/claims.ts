import { claim, evidence, guide, SEEDED, source } from '../../support/builders.ts';
import { append } from '../../support/content.ts';
import type { Fault, Finding } from '../../support/faults.ts';

const nothing: Finding[] = [];
const words = 'As [said](/roles/hybrid-developer/), <Claim id="seeded-claim">talk first</Claim>.';

/** A claim of this status on a source of this grade, cited by a guide. */
const on = (status: string, grade: string, fields = {}, stance = 'for') => ({
  'content/claims.yaml': append(claim({ status, evidence: [evidence({ stance })], ...fields })),
  'content/sources.yaml': append(source({ grade })),
  [SEEDED]: guide({}, words),
});

/** A claim without evidence, cited by a guide. */
const bare = (fields: Record<string, unknown>) => ({
  'content/claims.yaml': append(claim(fields)),
  [SEEDED]: guide({}, words),
});

/** Statuses that the evidence does not allow, and claims with one side only. */
export const faults: Fault[] = [
  { fault: 'verified without evidence', files: bare({ status: 'verified' }), reads: [] },
  { fault: 'reported without evidence', files: bare({ status: 'reported' }), reads: [] },
  { fault: 'a vendor claim without evidence', files: bare({ status: 'vendor-claim' }), reads: [] },
  { fault: 'verified by what is only context', files: on('verified', 'A', {}, 'context'), reads: [] },
  { fault: 'verified on grade B', files: on('verified', 'B'), reads: [] },
  { fault: 'verified on grade D', files: on('verified', 'D'), reads: [] },
  { fault: 'verified on a grade that the claim lowers', files: on('verified', 'A', { evidence: [evidence({ grade: 'C' })] }), reads: [] },
  { fault: 'reported on grade D', files: on('reported', 'D'), reads: [] },
  { fault: 'a vendor claim on grade A', files: on('vendor-claim', 'A'), reads: [] },
  { fault: 'a vendor claim on grade C', files: on('vendor-claim', 'C'), reads: [] },
  { fault: 'unsupported with evidence for it', files: on('unsupported', 'C'), reads: [] },
  { fault: 'disputed with nothing against it', files: on('disputed', 'A'), reads: [] },
  { fault: 'disputed without evidence', files: bare({ status: 'disputed' }), reads: [] },
  { fault: 'statuses that the evidence allows: verified', files: on('verified', 'A'), reads: nothing },
  { fault: 'statuses that the evidence allows: reported', files: on('reported', 'C'), reads: nothing },
  { fault: 'statuses that the evidence allows: vendor claim', files: on('vendor-claim', 'D'), reads: nothing },
  { fault: 'statuses that the evidence allows: disputed', files: on('disputed', 'A', {}, 'against'), reads: nothing },
  { fault: 'statuses that the evidence allows: unsupported', files: on('unsupported', 'A', {}, 'context'), reads: nothing },
  { fault: 'the article as evidence for itself', files: bare({ status: 'vendor-claim', evidence: [evidence({ source: 'the-article' })] }), reads: [] },
  { fault: 'the article as context', files: bare({ evidence: [evidence({ source: 'the-article', stance: 'context' })] }), reads: [] },
  { fault: 'a grade that the claim raises', files: on('verified', 'C', { evidence: [evidence({ grade: 'A' })] }), reads: [] },
  { fault: 'an article without a verdict', files: bare({ article: 'It says otherwise.' }), reads: [] },
  { fault: 'a verdict without an article', files: bare({ verdict: 'It is so.' }), reads: [] },
  { fault: 'a status that is none', files: bare({ status: 'proven' }), reads: [] },
  { fault: 'a figure of half a range', files: bare({ figure: { low: 5, unit: 'USD' } }), reads: [] },
  { fault: 'a figure without a unit', files: bare({ figure: { value: 5 } }), reads: [] },
];
