import { expect, test } from 'vitest';
import { parseProse } from '../../../src/domain/prose/parse.ts';
import { everyNode, nodesIn } from '../../../src/domain/prose/walk.ts';
import { guide } from '../../support/builders.ts';
import { small } from '../../support/catalog.ts';

test('nodesIn goes down in reading order, and knows what each node stands in', () => {
  const parsed = parseProse('- A *b*.');
  const found = 'tree' in parsed ? nodesIn(parsed.tree.children) : [];
  expect(
    found.map(({ node, ancestors }) => [...ancestors.map(({ type }) => type), node.type].join(' ')),
  ).toEqual([
    'list',
    'list listItem',
    'list listItem paragraph',
    'list listItem paragraph text',
    'list listItem paragraph emphasis',
    'list listItem paragraph emphasis text',
    'list listItem paragraph text',
  ]);
});

test('everyNode looks into bodies and fields alike, and says whose they are', () => {
  const changes = [{ date: '2026-11-22', note: 'A *mark* in a field.' }];
  const { catalog } = small({ 'content/guides/marks.mdx': guide({ changes }, 'A *mark* in the body.') });
  const found = everyNode(catalog).filter(
    ({ node, entry }) => node.type === 'emphasis' && entry.id === 'marks',
  );
  expect(found.map(({ passage }) => passage.field).sort()).toEqual(['', 'changes[0].note']);
});
