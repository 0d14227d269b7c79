import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, wordsMeant } from '../../../src/domain/search/meant.ts';

const VOCABULARY = [
  'prompt',
  'python',
  'engineer',
  'hallucination',
  'interview',
  'chain',
  'china',
  'salary',
  'cost',
];

test.each([
  ['promt', ['prompt']],
  ['pyhton', ['python']],
  ['salery', ['salary']],
  ['allucination', ['hallucination']],
  ['intervewi', ['interview']],
  ['halluz', ['hallucination']],
])('%s is meant for %s', (typed, meant) => {
  expect(wordsMeant(typed, VOCABULARY)).toEqual(meant);
});

test('of words as near, the commonest come first', () => {
  expect(wordsMeant('chian', VOCABULARY)).toEqual(['chain', 'china']);
});

test('a short word, or one near nothing, is meant for nothing', () => {
  for (const typed of ['cos', 'xyzzy', 'qqzzqq']) expect(wordsMeant(typed, VOCABULARY)).toEqual([]);
});

test('the distance is nought for a word itself, the same both ways, and one for a swap', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(distance(a, a)).toBe(0);
      expect(distance(a, b)).toBe(distance(b, a));
    }),
    { seed: 7 },
  );
  expect(distance('form', 'from')).toBe(1);
});
