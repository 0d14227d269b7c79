/** Points and contents for the tests of drawings. */
import type { Catalog, Entry } from '../../../src/domain/catalog.ts';
import type { Point } from '../../../src/domain/charts/point.ts';
import { claim, evidence, role, source } from '../../support/builders.ts';
import { small } from '../../support/catalog.ts';

/** A single value of 100,000 dollars a year; a test states what differs. */
export function point(fields: Partial<Point> = {}): Point {
  return {
    claim: { id: 'seeded-claim' } as Entry<'claims'>,
    status: 'reported',
    source: undefined,
    label: 'A site',
    about: '',
    measure: '',
    low: 100_000,
    high: 100_000,
    of: undefined,
    qualifier: undefined,
    unit: 'USD',
    per: 'year',
    ...fields,
  };
}

/** A claim on pay; `figure` says how much. */
export function payClaim(id: string, figure: object, fields: object = {}): string {
  const backing = { saidBy: 'seeded-source', status: 'verified', evidence: [evidence()] };
  const own = { id, topics: ['pay'], roles: ['prompt-engineer'], ...backing };
  return claim({ ...own, figure: { unit: 'USD', per: 'year', ...figure }, ...fields });
}

/** A claim on another topic of a drawing. */
export function titleClaim(id: string, figure: object, topic = 'title'): string {
  return claim({ id, topics: [topic], roles: ['prompt-engineer'], figure });
}

/** A small content with these claims and both roles. */
export function contentOf(...claims: string[]): Catalog {
  return small({
    'content/roles/prompt-engineer.mdx': role({ title: 'Prompt engineer', mark: 'triangle', hue: 'plum' }),
    'content/claims.yaml': claims.join('\n'),
    'content/sources.yaml': `${source()}\n${source({ id: 'the-text', by: 'A publisher', kind: 'article' })}`,
  }).catalog;
}
