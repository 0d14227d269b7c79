import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/domain/nearest.ts';

const roles = ['python-developer', 'prompt-engineer', 'hybrid-developer'];

test.each([
  ['pyton-developer', 'python-developer'],
  ['Prompt-Engineer', 'prompt-engineer'],
  ['prompt-enginer', 'prompt-engineer'],
  ['python', 'python-developer'],
  ['hybrid-', undefined],
  ['accountant', undefined],
  ['prompt-writers', undefined],
])('%s is meant for %s', (word, meant) => {
  expect(nearest(word, roles)).toBe(meant);
});

test('a word that several begin with is meant for none of them', () => {
  expect(nearest('prompt', [...roles, 'prompt-library'])).toBeUndefined();
});

test('two letters of a short word may be wrong', () => {
  expect(nearest('rga', ['rag', 'token'])).toBe('rag');
  expect(nearest('xyz', ['rag', 'token'])).toBeUndefined();
  expect(nearest('ia', ['ai', 'token'])).toBe('ai');
  expect(nearest('xy', ['qa', 'token'])).toBeUndefined();
});

test('nothing is near where there is nothing', () => {
  expect(nearest('rag', [])).toBeUndefined();
});

test('asks, or says nothing', () => {
  expect(didYouMean('pyton-developer', roles)).toBe(' Did you mean python-developer?');
  expect(didYouMean('pyton-developer', roles, (found) => ` Or ${found}?`)).toBe(' Or python-developer?');
  expect(didYouMean('accountant', roles)).toBe('');
});
