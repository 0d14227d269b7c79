import { claim, guide, SEEDED } from '../../support/builders.ts';
import { append } from '../../support/content.ts';
import type { Fault } from '../../support/faults.ts';

const cited = guide({}, 'As [said](/roles/hybrid-developer/), <Claim id="seeded-claim">talk first</Claim>.');

/** Claims that change with the models, and the one file they stand in. */
export const faults: Fault[] = [
  {
    fault: 'a claim due every month outside models.yaml',
    files: { 'content/claims.yaml': append(claim({ reviewEvery: 1 })), [SEEDED]: cited },
    reads: `
      content/claims.yaml:{- id: seeded-claim +6}  reviewEvery
        The claim "seeded-claim" is due every month, and stands outside content/models.yaml.
        → Move it to content/models.yaml, where everything that changes with the models is read together.  [volatile-elsewhere]
    `,
  },
  {
    fault: 'a lasting claim in models.yaml',
    files: { 'content/models.yaml': append(claim({ reviewEvery: 6 })), [SEEDED]: cited },
    reads: `
      content/models.yaml:{- id: seeded-claim +6}  reviewEvery
        The claim "seeded-claim" stands in content/models.yaml, and is due only every 6 months.
        → Set \`reviewEvery: 1\`, or move it to content/claims.yaml.  [lasting-among-volatile]
    `,
  },
];
