/** Faults of the fields that speak of old addresses. */
import { listed, SEEDED } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';
import { ledger, seeded } from '../../support/seeded-addresses.ts';

const gone = ledger('guides/webmasters', 'webmasters/pay', 'webmasters/tools');

export const faults: readonly Fault[] = [
  {
    fault: 'a retirement has both a successor and a reason',
    files: {
      [SEEDED]: seeded(['money'], [{ was: 'seeded/pay', now: 'money', withdrawn: 'No longer true.' }]),
    },
    reads: `
      content/guides/seeded.mdx:{now: money}  retired[0].now
        retired[0].now does not fit: write \`now\` or \`withdrawn\`, not both; what to read instead is \`instead\`.
        → What belongs there: The section, row or answer of this entry that took its place; left out, the entry itself.  [invalid-value]
    `,
  },
  {
    fault: 'a retirement says what to read instead, but not why',
    files: { [SEEDED]: seeded(['money'], [{ was: 'seeded/pay', instead: 'seeded/money', title: 'Pay' }]) },
    reads: `
      content/guides/seeded.mdx:{instead: seeded/money}  retired[0].instead
        retired[0].instead does not fit: it goes with \`withdrawn\`; alone, write \`now\`.
        → What belongs there: What to read instead, as content/permalinks.json has it: \`hiring-well/pay\`.  [invalid-value]

      content/guides/seeded.mdx:{title: Pay}  retired[0].title
        retired[0].title does not fit: it goes with \`withdrawn\` only.
        → What belongs there: What it was called, for the page that says it was withdrawn.  [invalid-value]
    `,
  },
  {
    fault: 'a retirement names an address, not a key',
    files: { [SEEDED]: seeded(['money'], [{ was: '/guides/seeded/#pay', now: 'money' }]) },
    reads: `
      content/guides/seeded.mdx:{- was: /guides/seeded/#pay}  retired[0].was
        retired[0].was does not fit: write it as content/permalinks.json has it, such as roles/prompt-writer or prompt-engineer/day-to-day.
        → What belongs there: The old address as content/permalinks.json has it: a page (\`roles/prompt-writer\`) or a part (\`prompt-writer/pay\`).  [invalid-value]
    `,
  },
  {
    fault: 'an entry that is gone altogether has no title and no day',
    files: { 'content/withdrawn.yaml': listed({ was: 'guides/webmasters', withdrawn: 'The job is gone.' }) },
    surroundings: { ledger: gone },
    reads: `
      content/withdrawn.yaml:1  on
        The field on is missing.
        → Add \`on:\`. The day it was withdrawn.  [missing-field]

      content/withdrawn.yaml:1  title
        The field title is missing.
        → Add \`title:\`. What it was called, for the page that says it was withdrawn.  [missing-field]
    `,
  },
];
