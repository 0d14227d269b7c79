/** The catalogue of defects of the checklist; part of the one in `src/domain/issues.ts`. */
import type { Definition } from '../issues.ts';

/** Every kind of defect that the decision model can have. */
export const CHECKLIST_ISSUES = {
  'outcome-for-and-against': {
    what: (v) =>
      `The answer "${v.answer}" speaks both for and against "${v.outcome}"; line ${v.first} has the other.`,
    mend: () => 'Decide which it does, and keep one reason; or make two answers of it.',
  },
  'outcome-named-twice': {
    what: (v) => `The answer "${v.answer}" names "${v.outcome}" twice; line ${v.first} has it first.`,
    mend: () => 'Make one reason of the two, with the points it deserves.',
  },
  'points-for-fallback': {
    what: (v) =>
      `The answer "${v.answer}" gives points to "${v.outcome}", which is what is said without points.`,
    mend: () => 'Remove the reason, or name another outcome as `fallback` in content/checklist/model.yaml.',
  },
  'unknown-way': {
    what: (v) => `The outcome "${v.outcome}" has no way "${v.way}".${v.hint}`,
    mend: (v) => `Use one of its ways in content/checklist/outcomes.yaml: ${v.known}.`,
  },
  'word-of-links': {
    what: (v) => `The id "${v.id}" means something else in links: ${v.means}.`,
    mend: () => 'Choose another id.',
  },
  'unreachable-outcome': {
    across: true,
    what: (v) => `No answers lead to "${v.outcome}": there is always another outcome before it.`,
    mend: () => 'Give it more points where it is the right advice, or remove it.',
  },
  'idle-question': {
    across: true,
    what: (v) => `No answer to "${v.question}" changes any outcome, whatever else is answered.`,
    mend: () => 'Give its answers reasons that tell outcomes apart, or remove the question.',
  },
  'impossible-threshold': {
    across: true,
    what: (v) => `${v.name} is ${v.value}, and there are only ${v.questions} questions.`,
    mend: () => 'Lower it, or add questions.',
  },
  'long-link': {
    across: true,
    what: (v) =>
      `A link with every answer and a title can be ${v.length} characters long, and ${v.most} is the most.`,
    mend: () => 'Shorten the ids that were never published, or ask fewer questions.',
  },
} as const satisfies Record<string, Definition>;
