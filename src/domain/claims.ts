/** What a claim rests on. */
import type { ClaimData, Grade } from '../schemas/claims.ts';

/**
 * Grades of the evidence for a claim, best first.
 * @param sources the grade of every source, by id
 */
export function gradesOf(claim: Pick<ClaimData, 'evidence'>, sources: ReadonlyMap<string, Grade>): Grade[] {
  return claim.evidence
    .filter((each) => each.stance === 'for')
    .flatMap((each) => each.grade ?? sources.get(each.source) ?? [])
    .sort();
}
