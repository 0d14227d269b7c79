import { expect, test } from 'vitest';
import { sameness, tellingWords, vocabularyOf } from '../../../src/domain/search/words.ts';

test('the words that carry a question are kept, once each', () => {
  expect(tellingWords('What does a prompt engineer do, and what does a prompt cost?')).toEqual([
    'prompt',
    'engineer',
    'cost',
  ]);
});

test('where no word carries anything, all are kept', () => {
  expect(tellingWords('what is it?')).toEqual(['what', 'is', 'it']);
});

test('not is told, in whatever words', () => {
  for (const question of ['not few-shot', "don't few-shot", 'never few-shot', 'cannot few-shot'])
    expect(tellingWords(question)).toEqual(['not', 'few-shot']);
});

test('two texts are the same whatever their case, accents, points and plurals', () => {
  expect(sameness('Résumé Filters?')).toBe(sameness('resume filter'));
  expect(sameness('Few-shot prompting')).toBe(sameness('fewshot prompting'));
  expect(sameness('bus')).not.toBe(sameness('bu'));
});

test('the vocabulary has words once, the commonest first, joined words whole and in parts', () => {
  expect(vocabularyOf(['zero-shot, zero', 'shot shot of 12 it'])).toEqual(['shot', 'zero', 'zeroshot']);
});
