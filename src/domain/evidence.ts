/** Who cites what: claims in entries, sources in claims, the article's points everywhere. */
import type { ClaimStatus } from '../schemas/claims.ts';
import type { Catalog, Entry } from './catalog.ts';
import { allEntries } from './catalog.ts';
import { onceFor } from './once.ts';
import { attribute, isComponent } from './prose/parse.ts';
import { nodesIn } from './prose/walk.ts';

/** The entries that cite each claim, by the claim's id, in reading order. */
export const citations = onceFor((catalog: Catalog): ReadonlyMap<string, readonly Entry[]> => {
  const cited = new Map<string, Entry[]>();
  for (const entry of allEntries(catalog)) {
    if (entry.collection === 'claims') continue;
    for (const id of claimsIn(entry)) {
      const known = cited.get(id);
      if (known) known.push(entry);
      else cited.set(id, [entry]);
    }
  }
  return cited;
});

/** The claims that rest on each source, by the source's id. */
export function restingOn(catalog: Catalog): Map<string, Entry<'claims'>[]> {
  const resting = new Map<string, Entry<'claims'>[]>();
  for (const claim of catalog.claims) {
    const { saidBy, evidence } = claim.data;
    for (const id of new Set([saidBy, ...evidence.map((each) => each.source)])) {
      resting.set(id, [...(resting.get(id) ?? []), claim]);
    }
  }
  return resting;
}

/** The claims that restate each point of the article, by the point's number. */
export function claimsByPoint(catalog: Catalog): Map<string, Entry<'claims'>[]> {
  const found = new Map<string, Entry<'claims'>[]>();
  for (const claim of catalog.claims) {
    for (const point of claim.data.restates) found.set(point, [...(found.get(point) ?? []), claim]);
  }
  return found;
}

/** How many claims stand where. */
export function countByStatus(catalog: Catalog): Map<ClaimStatus, number> {
  const counts = new Map<ClaimStatus, number>();
  for (const { data } of catalog.claims) counts.set(data.status, (counts.get(data.status) ?? 0) + 1);
  return counts;
}

function claimsIn(entry: Entry): Set<string> {
  // A cell of a table may be a claim: its field names it.
  const found = new Set(
    entry.fields.flatMap(({ reference, value }) => (reference === 'claims' ? value : [])),
  );
  for (const { nodes } of entry.passages) {
    for (const { node } of nodesIn(nodes)) {
      if (!isComponent(node)) continue;
      const id = node.name === 'Claim' ? attribute(node, 'id') : attribute(node, 'claim');
      if (id) found.add(id);
    }
  }
  return found;
}
