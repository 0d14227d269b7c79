import { GRADES, type Grade } from '../../schemas/claims.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { sound } from '../catalog.ts';
import { gradesOf } from '../claims.ts';
import type { Issue } from '../issues.ts';
import { atField } from './at.ts';

/** What each status demands of the evidence for a claim. */
export function checkClaims(catalog: Catalog): Issue[] {
  const graded = catalog.sources.filter((source) => GRADES.includes(source.data.grade));
  const grades = new Map(graded.map((source) => [source.id, source.data.grade]));
  const articles = new Set(
    catalog.sources.filter((source) => source.data.kind === 'article').map((source) => source.id),
  );
  return sound(catalog.claims).flatMap((claim) => [
    ...checkStatus(claim, grades),
    ...checkEvidence(claim, grades, articles),
    ...checkSides(claim),
  ]);
}

/** The article is what is weighed, never a weight; and a claim does not improve on its sources. */
function checkEvidence(
  claim: Entry<'claims'>,
  grades: ReadonlyMap<string, Grade>,
  articles: ReadonlySet<string>,
): Issue[] {
  return claim.data.evidence.flatMap(({ source, grade }, index) => {
    const path = ['evidence', index];
    const own = grades.get(source);
    if (articles.has(source)) {
      return [atField(claim, [...path, 'source'], 'article-as-evidence', { id: claim.id, source })];
    }
    return grade && own && grade < own
      ? [atField(claim, [...path, 'grade'], 'raised-grade', { id: claim.id, source, grade, own })]
      : [];
  });
}

function checkStatus(claim: Entry<'claims'>, grades: ReadonlyMap<string, Grade>): Issue[] {
  const { status, evidence } = claim.data;
  // Evidence without a known source is a fault of its own, and says nothing about the status.
  if (evidence.some(({ source }) => !grades.has(source))) return [];
  const found = gradesOf(claim.data, grades);
  const best = found[0];
  const refuse = (reason: string, advice: string) => [
    atField(claim, ['status'], 'status-not-allowed', { id: claim.id, status, reason, advice }),
  ];
  if (status === 'advice') return [];
  if (status === 'unsupported') {
    return best
      ? refuse('evidence for it is listed', 'Set the status its best grade allows, or change the stance.')
      : [];
  }
  if (status === 'disputed') {
    const against = evidence.some((each) => each.stance === 'against');
    return against
      ? []
      : refuse('nothing against it is listed', 'Add the evidence against it, or choose another status.');
  }
  if (!best) return [atField(claim, ['status'], 'unsourced-claim', { id: claim.id, status })];
  if (status === 'verified' && best !== 'A') {
    return refuse(
      `its best evidence is grade ${best}`,
      `Verified needs grade A: use ${best === 'D' ? 'vendor-claim' : 'reported'}.`,
    );
  }
  if (status === 'reported' && best === 'D') {
    return refuse('its only evidence is grade D', 'Use vendor-claim: the source has an interest.');
  }
  if (status === 'vendor-claim' && best !== 'D') {
    return refuse(`it has evidence of grade ${best}`, `Use ${best === 'A' ? 'verified' : 'reported'}.`);
  }
  return [];
}

function checkSides(claim: Entry<'claims'>): Issue[] {
  const { article, verdict } = claim.data;
  if ((article === undefined) === (verdict === undefined)) return [];
  const [present, absent] = article === undefined ? ['verdict', 'article'] : ['article', 'verdict'];
  return [atField(claim, [present], 'one-sided-claim', { id: claim.id, present, absent })];
}
