/** The catalogue of defects of paths, packets, kits and terms; part of the one in `src/domain/issues.ts`. */
import type { Definition } from '../issues.ts';

/** Every kind of defect that what readers follow and use can have. */
export const READING_ISSUES = {
  'nothing-to-read': {
    what: (v) => `${v.address} is a page of the site, but no text of its own stands there.`,
    mend: () => 'Name a page with a text, a section, a question, a table or a tool.',
    across: true,
  },
  'repeated-place': {
    what: (v) => `${v.address} is listed twice; the first is on ${v.first}.`,
    mend: () => 'Keep one of the two.',
  },
  'overlong-path': {
    what: (v) =>
      `The path takes ${v.minutes} minutes, and promises ${v.within}. Its longest step is ${v.longest}.`,
    mend: () => 'Name a section instead of a page, take a step out, or raise `within`.',
    across: true,
  },
  'second-kit': {
    what: (v) => `The role "${v.role}" has a kit already: ${v.other}.`,
    mend: () => 'Bring the two together: pages and adverts take the kit of a role to be one.',
  },
  'unrated-competency': {
    what: (v) => `The question is evidence of "${v.competency}", which the scorecard does not rate.${v.hint}`,
    mend: (v) => `Rate it, or name one of: ${v.known}.`,
  },
  'days-out-of-order': {
    what: (v) => `Day ${v.day} does not come after day ${v.before}.`,
    mend: () => 'List the marks of the plan in order of days.',
  },
  'no-gate': {
    what: () => 'Nothing in the scorecard is a must-have, so a strong average would hide any gap.',
    mend: () => 'Set `gate: true` where a low score should end it.',
  },
  'unused-competency': {
    what: (v) => `No scorecard rates the competency "${v.id}".`,
    mend: () => 'Rate it in a kit, or remove it.',
    across: true,
  },
  'shared-term-name': {
    what: (v) => `"${v.name}" is already a name of the term "${v.other}".`,
    mend: () => 'Leave it to one of the two: a word that means two things helps nobody.',
  },
  'term-of-itself': {
    what: (v) => `The term "${v.id}" is listed as related to itself.`,
    mend: () => 'Take it out.',
  },
} as const satisfies Record<string, Definition>;
