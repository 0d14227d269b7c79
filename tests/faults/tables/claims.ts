import { claim, evidence, guide, SEEDED, source } from '../../support/builders.ts';
import { append } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

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
  {
    fault: 'verified without evidence',
    files: bare({ status: 'verified' }),
    reads: `
      content/claims.yaml:{- id: seeded-claim +3}  status
        The claim "seeded-claim" is marked verified, and no evidence for it is listed.
        → Add evidence with its source and \`stance: for\`, or set the status to advice or unsupported.  [unsourced-claim]
    `,
  },
  {
    fault: 'reported without evidence',
    files: bare({ status: 'reported' }),
    reads: `
      content/claims.yaml:{- id: seeded-claim +3}  status
        The claim "seeded-claim" is marked reported, and no evidence for it is listed.
        → Add evidence with its source and \`stance: for\`, or set the status to advice or unsupported.  [unsourced-claim]
    `,
  },
  {
    fault: 'a vendor claim without evidence',
    files: bare({ status: 'vendor-claim' }),
    reads: `
      content/claims.yaml:{- id: seeded-claim +3}  status
        The claim "seeded-claim" is marked vendor-claim, and no evidence for it is listed.
        → Add evidence with its source and \`stance: for\`, or set the status to advice or unsupported.  [unsourced-claim]
    `,
  },
  {
    fault: 'verified by what is only context',
    files: on('verified', 'A', {}, 'context'),
    reads: `
      content/claims.yaml:{- id: seeded-claim +3}  status
        The claim "seeded-claim" is marked verified, and no evidence for it is listed.
        → Add evidence with its source and \`stance: for\`, or set the status to advice or unsupported.  [unsourced-claim]
    `,
  },
  {
    fault: 'verified on grade B',
    files: on('verified', 'B'),
    reads: `
      content/claims.yaml:{- id: seeded-claim +3}  status
        The claim "seeded-claim" is marked verified, but its best evidence is grade B.
        → Verified needs grade A: use reported.  [status-not-allowed]
    `,
  },
  {
    fault: 'verified on grade D',
    files: on('verified', 'D'),
    reads: `
      content/claims.yaml:{- id: seeded-claim +3}  status
        The claim "seeded-claim" is marked verified, but its best evidence is grade D.
        → Verified needs grade A: use vendor-claim.  [status-not-allowed]
    `,
  },
  {
    fault: 'verified on a grade that the claim lowers',
    files: on('verified', 'A', { evidence: [evidence({ grade: 'C' })] }),
    reads: `
      content/claims.yaml:{- id: seeded-claim +3}  status
        The claim "seeded-claim" is marked verified, but its best evidence is grade C.
        → Verified needs grade A: use reported.  [status-not-allowed]
    `,
  },
  {
    fault: 'reported on grade D',
    files: on('reported', 'D'),
    reads: `
      content/claims.yaml:{- id: seeded-claim +3}  status
        The claim "seeded-claim" is marked reported, but its only evidence is grade D.
        → Use vendor-claim: the source has an interest.  [status-not-allowed]
    `,
  },
  {
    fault: 'a vendor claim on grade A',
    files: on('vendor-claim', 'A'),
    reads: `
      content/claims.yaml:{- id: seeded-claim +3}  status
        The claim "seeded-claim" is marked vendor-claim, but it has evidence of grade A.
        → Use verified.  [status-not-allowed]
    `,
  },
  {
    fault: 'a vendor claim on grade C',
    files: on('vendor-claim', 'C'),
    reads: `
      content/claims.yaml:{- id: seeded-claim +3}  status
        The claim "seeded-claim" is marked vendor-claim, but it has evidence of grade C.
        → Use reported.  [status-not-allowed]
    `,
  },
  {
    fault: 'unsupported with evidence for it',
    files: on('unsupported', 'C'),
    reads: `
      content/claims.yaml:{- id: seeded-claim +3}  status
        The claim "seeded-claim" is marked unsupported, but evidence for it is listed.
        → Set the status its best grade allows, or change the stance.  [status-not-allowed]
    `,
  },
  {
    fault: 'disputed with nothing against it',
    files: on('disputed', 'A'),
    reads: `
      content/claims.yaml:{- id: seeded-claim +3}  status
        The claim "seeded-claim" is marked disputed, but nothing against it is listed.
        → Add the evidence against it, or choose another status.  [status-not-allowed]
    `,
  },
  {
    fault: 'disputed without evidence',
    files: bare({ status: 'disputed' }),
    reads: `
      content/claims.yaml:{- id: seeded-claim +3}  status
        The claim "seeded-claim" is marked disputed, but nothing against it is listed.
        → Add the evidence against it, or choose another status.  [status-not-allowed]
    `,
  },
  { fault: 'statuses that the evidence allows: verified', files: on('verified', 'A'), reads: '' },
  { fault: 'statuses that the evidence allows: reported', files: on('reported', 'C'), reads: '' },
  {
    fault: 'statuses that the evidence allows: vendor claim',
    files: on('vendor-claim', 'D'),
    reads: '',
  },
  {
    fault: 'statuses that the evidence allows: disputed',
    files: on('disputed', 'A', {}, 'against'),
    reads: '',
  },
  {
    fault: 'statuses that the evidence allows: unsupported',
    files: on('unsupported', 'A', {}, 'context'),
    reads: '',
  },
  {
    fault: 'the article as evidence for itself',
    files: bare({ status: 'vendor-claim', evidence: [evidence({ source: 'the-article' })] }),
    reads: `
      content/claims.yaml:{- source: the-article}  evidence[0].source
        The claim "seeded-claim" rests on "the-article", the article whose statements are weighed here.
        → Remove it from the evidence: what the article says goes into \`article\`, or into \`saidBy\`.  [article-as-evidence]
    `,
  },
  {
    fault: 'the article as context',
    files: bare({ evidence: [evidence({ source: 'the-article', stance: 'context' })] }),
    reads: `
      content/claims.yaml:{- source: the-article}  evidence[0].source
        The claim "seeded-claim" rests on "the-article", the article whose statements are weighed here.
        → Remove it from the evidence: what the article says goes into \`article\`, or into \`saidBy\`.  [article-as-evidence]
    `,
  },
  {
    fault: 'a grade that the claim raises',
    files: on('verified', 'C', { evidence: [evidence({ grade: 'A' })] }),
    reads: `
      content/claims.yaml:{grade: A}  evidence[0].grade
        The claim "seeded-claim" gives "seeded-source" grade A, and the source itself has C.
        → A claim may lower the grade of a source, never raise it: leave \`grade\` out, or mend the source.  [raised-grade]
    `,
  },
  {
    fault: 'an article without a verdict',
    files: bare({ article: 'It says otherwise.' }),
    reads: `
      content/claims.yaml:{article: It says otherwise.}  article
        The claim "seeded-claim" has \`article\` without \`verdict\`.
        → \`article\` and \`verdict\` are shown side by side: write both or neither.  [one-sided-claim]
    `,
  },
  {
    fault: 'a verdict without an article',
    files: bare({ verdict: 'It is so.' }),
    reads: `
      content/claims.yaml:{verdict: It is so.}  verdict
        The claim "seeded-claim" has \`verdict\` without \`article\`.
        → \`article\` and \`verdict\` are shown side by side: write both or neither.  [one-sided-claim]
    `,
  },
  {
    fault: 'a grade that nobody can give who has not seen the source itself',
    files: {
      ...on('verified', 'A'),
      'content/sources.yaml': append(source({ grade: 'A', extent: 'relayed' })),
    },
    reads: `
      content/sources.yaml:{- id: seeded-source +7}  grade
        grade does not fit: its own page was not seen: what is relayed has grade C, or D where its publisher has an interest.
        → What belongs there: A own page seen, B mirror or abstract, C relayed, D interested party.  [invalid-value]
    `,
  },
  {
    fault: 'a status that is none',
    files: bare({ status: 'proven' }),
    reads: `
      content/claims.yaml:{status: proven}  status
        status does not fit: it must be "verified" or "reported" or "vendor-claim" or "advice" or "disputed" or "unsupported".
        → What belongs there: Where the claim stands.  [invalid-value]
    `,
  },
  {
    fault: 'a figure of half a range',
    files: bare({ figure: { low: 5, unit: 'USD' } }),
    reads: `
      content/claims.yaml:{- id: seeded-claim +10}  figure
        figure does not fit: give exactly one of these: value, or low with high, or points.
        → What belongs there: The number, where there is one worth drawing.  [invalid-value]
    `,
  },
  {
    fault: 'a figure without a unit',
    files: bare({ figure: { value: 5 } }),
    reads: `
      content/claims.yaml:{- id: seeded-claim +10}  figure.unit
        The field figure.unit is missing.
        → Add \`unit:\`. What is counted.  [missing-field]
    `,
  },
];
