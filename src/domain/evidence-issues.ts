/** The catalogue of defects of the evidence; part of the one in `src/domain/issues.ts`. */
import type { Definition } from './issues.ts';

/** Every kind of defect that figures, claims, sources and the article's points can have. */
export const EVIDENCE_ISSUES = {
  'uncarried-number': {
    what: (v) => `"${v.number}" stands in the text and no claim carries it.`,
    mend: (v) =>
      v.plain
        ? `Say it without the figure; the text below may give it, wrapped in a claim.`
        : `Wrap it: <Claim id="…">${v.number}</Claim>, with a claim from content/claims.yaml that holds this figure.`,
  },
  'number-not-in-claim': {
    what: (v) => `"${v.number}" is wrapped in the claim "${v.id}", which does not hold that figure.`,
    mend: () => "Correct the figure, or the claim's statement, figure or evidence in content/claims.yaml.",
  },
  'model-in-prose': {
    what: (v) => `"${v.name}" is a model of the day, named in prose that no claim carries.`,
    mend: (v) =>
      v.plain
        ? 'Say "frontier models" here; the text below may name it, wrapped in a claim.'
        : 'Say "frontier models", or wrap the name in a claim, which is dated and reviewed every month.',
  },
  'uncited-claim': {
    what: (v) => `No entry cites the claim "${v.id}".`,
    mend: (v) => `Cite it where it is said, <Claim id="${v.id}">…</Claim>, or remove it.`,
    across: true,
  },
  'unsourced-claim': {
    what: (v) => `The claim "${v.id}" is marked ${v.status}, and no evidence for it is listed.`,
    mend: () => 'Add evidence with its source and `stance: for`, or set the status to advice or unsupported.',
    across: true,
  },
  'status-not-allowed': {
    what: (v) => `The claim "${v.id}" is marked ${v.status}, but ${v.reason}.`,
    mend: (v) => `${v.advice}`,
    across: true,
  },
  'article-as-evidence': {
    what: (v) => `The claim "${v.id}" rests on "${v.source}", the article whose statements are weighed here.`,
    mend: () => 'Remove it from the evidence: what the article says goes into `article`, or into `saidBy`.',
    across: true,
  },
  'raised-grade': {
    what: (v) =>
      `The claim "${v.id}" gives "${v.source}" grade ${v.grade}, and the source itself has ${v.own}.`,
    mend: () =>
      'A claim may lower the grade of a source, never raise it: leave `grade` out, or mend the source.',
    across: true,
  },
  'seen-before-published': {
    what: (v) => `The source "${v.id}" was seen on ${v.seen}, before it was published: ${v.published}.`,
    mend: () => 'Correct one of the two: `seen` is the day it was looked at.',
  },
  'later-source': {
    what: (v) =>
      `The claim "${v.id}" was last checked on ${v.asOf}, before its source "${v.source}" was published: ${v.published}.`,
    mend: () => 'Check the claim against that source, and set `asOf` to the day of the check.',
    across: true,
  },
  'one-sided-claim': {
    what: (v) => `The claim "${v.id}" has \`${v.present}\` without \`${v.absent}\`.`,
    mend: () => '`article` and `verdict` are shown side by side: write both or neither.',
  },
  'uncited-source': {
    what: (v) => `No claim rests on the source "${v.id}".`,
    mend: () => 'Cite it as evidence for a claim, or remove it.',
    across: true,
  },
  'lost-point': {
    what: (v) => `No entry says ${v.id}: ${v.point}`,
    mend: (v) => `Say it in an entry, and add ${v.id} to that entry's \`restates\`.`,
    across: true,
  },
} as const satisfies Record<string, Definition>;
