import { expect, test } from 'vitest';
import {
  nameWord,
  plainWords,
  sameness,
  tellingWords,
  vocabularyOf,
} from '../../../src/domain/search/words.ts';

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

test('what is pasted is read as it looks: wide and joined letters, and breaks nobody sees', () => {
  expect(plainWords('ｐｒｏｍｐｔ \uFB01ne-tuning pro\u00ADmpt en\u200Bgineer')).toEqual([
    'prompt',
    'fine-tuning',
    'prompt',
    'engineer',
  ]);
});

test('initials are one word, and a full stop ends one', () => {
  expect(plainWords('R.A.G. or A.I.? Node.js 0.5')).toEqual(['rag', 'or', 'ai', 'node.js', '0.5']);
});

test('the name of the site, at the end of a title that was pasted, says nothing', () => {
  expect(tellingWords('Prompt engineer · Rolebook')).toEqual(['prompt', 'engineer']);
  expect(tellingWords('Rolebook')).toEqual(['rolebook']);
});

test('a name is one word however it is written; a sentence is none', () => {
  expect(nameWord('Coding tests?')).toBe(nameWord('codingtest'));
  expect(nameWord('how much does a prompt engineer earn')).toBe('');
  expect(nameWord('???')).toBe('');
});
