/** Faults of what entries say of their old addresses: where they lead. */
import { faq, guide, sections, SEEDED } from '../../support/builders.ts';
import type { Fault } from '../../support/faults.ts';
import { ledger, LINK, PUBLISHED, seeded } from '../../support/seeded-addresses.ts';

export const faults: readonly Fault[] = [
  {
    fault: 'a retired id is used again',
    files: { [SEEDED]: seeded(['pay', 'money'], [{ was: 'seeded/pay', now: 'money' }]) },
    surroundings: { ledger: ledger(...PUBLISHED, 'seeded/money') },
    reads: `
      content/guides/seeded.mdx:{- was: seeded/pay}  retired[0].was
        "seeded/pay" is retired here, and content/guides/seeded.mdx:16 uses it again.
        → Give the new thing another id: an address never changes its meaning. If the old thing came back, remove the line \`was: seeded/pay\`.  [reused-permalink]
    `,
  },
  {
    fault: 'the name of a retired entry is given to an entry of another kind',
    files: {
      [SEEDED]: seeded([], [{ was: 'techniques/webmasters' }]),
      'content/guides/webmasters.mdx': guide({
        title: 'Webmasters',
        summary: 'What a reader will find on this page and on no other one.',
      }),
    },
    surroundings: { ledger: ledger('guides/seeded', 'techniques/webmasters', 'guides/webmasters') },
    reads: `
      content/guides/seeded.mdx:{- was: techniques/webmasters}  retired[0].was
        "techniques/webmasters" is retired here, and content/guides/webmasters.mdx:2 uses it again.
        → Give the new thing another id: an address never changes its meaning. If the old thing came back, remove the line \`was: techniques/webmasters\`.  [reused-permalink]
    `,
  },
  {
    fault: 'two entries retire one id',
    files: {
      [SEEDED]: seeded(['money'], [{ was: 'seeded/pay', now: 'money' }]),
      'content/guides/other.mdx': guide({
        title: 'Other',
        summary: 'What a reader will find on this page and on no other one.',
        order: 980,
        retired: [{ was: 'seeded/pay' }],
      }),
    },
    surroundings: { ledger: ledger(...PUBLISHED, 'seeded/money', 'guides/other') },
    reads: `
      content/guides/seeded.mdx:{- was: seeded/pay}  retired[0].was
        "seeded/pay" is retired twice; content/guides/other.mdx:10 has it already.
        → Keep the line in the entry that took its place, and remove the other.  [twice-retired]
    `,
  },
  {
    fault: 'something is retired that was never published',
    files: { [SEEDED]: seeded(['pay'], [{ was: 'seeded/pey', now: 'pay' }]) },
    surroundings: { ledger: ledger(...PUBLISHED) },
    reads: `
      content/guides/seeded.mdx:{- was: seeded/pey}  retired[0].was
        "seeded/pey" was never published, so there is nothing to retire. Did you mean seeded/pay?
        → Write \`was\` as content/permalinks.json has it, or remove the line.  [never-published]
    `,
  },
  {
    fault: 'a retired id leads to a section that does not exist',
    files: { [SEEDED]: seeded(['money', 'tools'], [{ was: 'seeded/pay', now: 'monye' }]) },
    surroundings: { ledger: ledger(...PUBLISHED, 'seeded/money', 'seeded/tools') },
    reads: `
      content/guides/seeded.mdx:{now: monye}  retired[0].now
        \`now\` names "monye", and there is no such part in this entry. Did you mean money?
        → Name one of: money, tools.  [retired-to-nothing]
    `,
  },
  {
    fault: 'a retired id leads to a section of an entry that has none',
    files: { 'content/faqs/seeded.mdx': faq({ retired: [{ was: 'faq/webmasters', now: 'pay' }] }) },
    surroundings: { ledger: ledger('faq/seeded', 'faq/webmasters') },
    reads: `
      content/faqs/seeded.mdx:{now: pay}  retired[0].now
        \`now\` names "pay", and this entry has no parts.
        → Leave \`now\` out: the old address then leads to the entry.  [retired-to-nothing]
    `,
  },
  {
    fault: 'a withdrawn section names something to read instead that does not exist',
    files: {
      [SEEDED]: seeded(
        ['tools'],
        [{ was: 'seeded/pay', withdrawn: 'No longer true.', instead: 'seeded/tool' }],
      ),
    },
    surroundings: { ledger: ledger(...PUBLISHED, 'seeded/tools') },
    reads: `
      content/guides/seeded.mdx:{instead: seeded/tool}  retired[0].instead
        \`instead\` names "seeded/tool", and nothing has that address. Did you mean seeded/tools?
        → Write the address of something that stands, as content/permalinks.json has it.  [retired-to-nothing]
    `,
  },
  {
    fault: 'a withdrawn section names another withdrawn one to read instead',
    files: {
      [SEEDED]: seeded(
        [],
        [
          { was: 'seeded/pay', withdrawn: 'No longer true.', instead: 'seeded/tools' },
          { was: 'seeded/tools', withdrawn: 'No longer true.' },
        ],
      ),
    },
    surroundings: { ledger: ledger(...PUBLISHED, 'seeded/tools') },
    reads: `
      content/guides/seeded.mdx:{instead: seeded/tools}  retired[0].instead
        \`instead\` names "seeded/tools", and that is withdrawn too.
        → Write the address of something that stands, as content/permalinks.json has it.  [retired-to-nothing]
    `,
  },
  {
    fault: 'a withdrawn section names a renamed one to read instead',
    files: {
      [SEEDED]: seeded(
        ['kit'],
        [
          { was: 'seeded/pay', withdrawn: 'No longer true.', instead: 'seeded/tools' },
          { was: 'seeded/tools', now: 'kit' },
        ],
      ),
    },
    surroundings: { ledger: ledger(...PUBLISHED, 'seeded/tools', 'seeded/kit') },
    reads: `
      content/guides/seeded.mdx:{was: seeded/pay}  retired[0]
        "seeded/pay" leads to "seeded/tools", which is itself retired.
        → Say at once where it ends: \`instead: seeded/kit\`.  [alias-chain]
    `,
  },
  {
    fault: 'a retired id leads to one that is retired too',
    files: {
      [SEEDED]: seeded(
        ['wages'],
        [
          { was: 'seeded/pay', now: 'money' },
          { was: 'seeded/money', now: 'wages' },
        ],
      ),
    },
    surroundings: { ledger: ledger(...PUBLISHED, 'seeded/money', 'seeded/wages') },
    reads: `
      content/guides/seeded.mdx:{- was: seeded/pay}  retired[0]
        "seeded/pay" leads to "seeded/money", which is itself retired.
        → Say at once where it ends: \`- { was: seeded/pay, now: wages }\`.  [alias-chain]
    `,
  },
  {
    fault: 'a retired id leads to one that was moved away',
    files: {
      [SEEDED]: seeded([], [{ was: 'seeded/pay', now: 'money' }]),
      'content/guides/other.mdx': guide(
        {
          title: 'Other',
          summary: 'What a reader will find on this page and on no other one.',
          retired: [{ was: 'seeded/money', now: 'wages' }],
        },
        LINK + sections(['wages']),
      ),
    },
    surroundings: { ledger: ledger(...PUBLISHED, 'seeded/money', 'guides/other', 'other/wages') },
    reads: `
      content/guides/seeded.mdx:{- was: seeded/pay}  retired[0]
        "seeded/pay" leads to "seeded/money", which is itself retired.
        → Say at once where it ends: \`- { was: seeded/pay, now: wages }\` in content/guides/other.mdx, and no line here.  [alias-chain]
    `,
  },
  {
    fault: 'retirements go round in a circle',
    files: {
      [SEEDED]: seeded(
        ['tools'],
        [
          { was: 'seeded/pay', now: 'money' },
          { was: 'seeded/money', now: 'pay' },
        ],
      ),
    },
    surroundings: { ledger: ledger(...PUBLISHED, 'seeded/money', 'seeded/tools') },
    reads: `
      content/guides/seeded.mdx:{- was: seeded/money}  retired[1]
        The retirements go round in a circle: seeded/money → seeded/pay → seeded/money.
        → Let one of them name a thing that exists, or say that it was withdrawn.  [alias-loop]
    `,
  },
];
