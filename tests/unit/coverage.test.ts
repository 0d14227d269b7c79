import { expect, test } from 'vitest';
import { coverage } from '../../src/domain/coverage.ts';
import { claim, evidence, guide, point } from '../support/builders.ts';
import { small } from '../support/catalog.ts';

const said = (restates: string[]) => guide({ restates, roles: ['python-developer'] }, 'Words.');
const points = ['F-001', 'F-002', 'F-003'].map((id) => point({ id })).join('');

test('every point has the entries that say it, in reading order; a claim is no place to read', () => {
  const { catalog } = small({
    'content/article.yaml': points,
    'content/guides/seeded.mdx': said(['F-001']),
    'content/guides/other.mdx': said(['F-001', 'F-002']),
    'content/claims.yaml': claim({ restates: ['F-003'], evidence: [evidence({ stance: 'context' })] }),
  });
  const found = [...coverage(catalog)].map(([id, entries]) => [id, entries.map((entry) => entry.id)]);
  expect(found).toEqual([
    ['F-001', ['other', 'seeded']],
    ['F-002', ['other']],
    ['F-003', []],
  ]);
});

test('a point that is none is passed over', () => {
  const { catalog } = small({ 'content/guides/seeded.mdx': said(['F-404']) });
  expect(coverage(catalog).has('F-404')).toBe(false);
});
