/** The catalogue of defects of addresses; part of the one in `src/domain/issues.ts`. */
import type { Definition } from '../issues.ts';

/** Every kind of defect that an address can have. */
export const PERMALINK_ISSUES = {
  'lost-permalink': {
    across: true,
    what: (v) => `${v.address} was published${v.parts}, and leads nowhere now.`,
    mend: (v) => `Give it back the id "${v.id}".${v.replaced} If nothing took its place, ${v.withdrawal}`,
  },
  'unlisted-permalink': {
    what: (v) => `Not yet in content/permalinks.json: ${v.lines}.`,
    mend: (v) => `Run \`npm run permalinks\`, which adds ${v.what}; an address is for good from then on.`,
  },
  'reused-permalink': {
    what: (v) => `"${v.key}" is retired here, and ${v.place} uses it again.`,
    mend: (v) =>
      `Give the new thing another id: an address never changes its meaning. If the old thing came back, remove the line \`was: ${v.key}\`.`,
  },
  'shared-permalink': {
    what: (v) => `Two things claim the address ${v.address}; the first is ${v.first}.`,
    mend: () => 'Give one of the two another id.',
  },
  'twice-retired': {
    what: (v) => `"${v.key}" is retired twice; ${v.first} has it already.`,
    mend: () => 'Keep the line in the entry that took its place, and remove the other.',
  },
  'never-published': {
    what: (v) => `"${v.key}" was never published, so there is nothing to retire.${v.hint}`,
    mend: () => 'Write `was` as content/permalinks.json has it, or remove the line.',
  },
  'retired-to-nothing': {
    across: true,
    what: (v) => `${v.name} names "${v.id}", and ${v.reason}.${v.hint}`,
    mend: (v) => `${v.advice}`,
  },
  'alias-chain': {
    across: true,
    what: (v) => `"${v.key}" leads to "${v.target}", which is itself retired.`,
    mend: (v) => `Say at once where it ends: ${v.advice}`,
  },
  'alias-loop': {
    across: true,
    what: (v) => `The retirements go round in a circle: ${v.path}.`,
    mend: () => 'Let one of them name a thing that exists, or say that it was withdrawn.',
  },
  'reserved-id': {
    what: (v) => `The id "${v.id}" is the beginning of other addresses, such as ${v.example}.`,
    mend: (v) => `Choose another; these are taken: ${v.reserved}.`,
  },
  'id-of-page': {
    what: (v) =>
      `The id "${v.id}" is one that the page ${v.page} uses itself: a link would not know which is meant.`,
    mend: (v) => `Choose another; these are taken there: ${v.taken}.`,
  },
  'unreadable-ledger': {
    what: (v) => `The ledger of addresses cannot be read: ${v.reason}.`,
    mend: (v) => `${v.advice}`,
  },
  'untidy-ledger': {
    what: (v) => `The ledger is not in order: here stands \`${v.wanted}\`.`,
    mend: () => 'Run `npm run permalinks`, which puts one key on each line, in order.',
  },
  'repeated-ledger-line': {
    what: (v) => `"${v.key}" stands in the ledger twice; the first is on line ${v.first}.`,
    mend: () => 'Run `npm run permalinks`, which keeps one of them.',
  },
  'lost-ledger-line': {
    what: (v) => `"${v.key}" stood in the ledger at commit ${v.commit}, and is gone.`,
    mend: (v) =>
      `Put the line \`"${v.key}"\` back: lines are only ever added. What became of the address is said by \`retired:\` in an entry, or by content/withdrawn.yaml.`,
  },
} as const satisfies Record<string, Definition>;
