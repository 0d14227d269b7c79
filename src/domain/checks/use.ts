import { allEntries, type Catalog } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { attribute, isComponent } from '../prose/parse.ts';
import { everyNode } from '../prose/walk.ts';
import { atField } from './at.ts';

/** Nothing is kept that no reader meets: claims are cited, terms are marked, sources are rested on. */
export function checkUse(catalog: Catalog): Issue[] {
  const { claims, terms } = namesUsed(catalog);
  const sources = new Set(
    catalog.claims.flatMap((claim) =>
      claim.fields.filter((field) => field.reference === 'sources').map((field) => field.value),
    ),
  );
  // An entry without an id has been told so by its schema.
  claims.add('');
  terms.add('');
  sources.add('');
  return [
    ...catalog.claims
      .filter(({ id }) => !claims.has(id))
      .map((each) => atField(each, ['id'], 'uncited-claim', { id: each.id })),
    ...catalog.glossary
      .filter(({ id }) => !terms.has(id))
      .map((each) => atField(each, ['id'], 'unused-term', { id: each.id })),
    ...catalog.sources
      .filter(({ id }) => !sources.has(id))
      .map((each) => atField(each, ['id'], 'uncited-source', { id: each.id })),
  ];
}

function namesUsed(catalog: Catalog): { claims: Set<string>; terms: Set<string> } {
  const claims = new Set<string>();
  const terms = new Set<string>();
  // A cell of a table may be a claim: its field names it.
  for (const { collection, fields } of allEntries(catalog)) {
    if (collection === 'claims' || collection === 'glossary') continue;
    for (const { reference, value } of fields) if (reference === 'claims') claims.add(value);
  }
  for (const { node, entry } of everyNode(catalog)) {
    if (!isComponent(node) || entry.collection === 'claims' || entry.collection === 'glossary') continue;
    const name = attribute(node, 'id') ?? attribute(node, 'claim') ?? '';
    if (node.name === 'Claim' || node.name === 'Disagreement') claims.add(name);
    if (node.name === 'Term') terms.add(name);
  }
  return { claims, terms };
}
