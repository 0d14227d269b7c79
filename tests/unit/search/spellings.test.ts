import { expect, test } from 'vitest';
import { inFigures } from '../../../src/domain/search/numerals.ts';
import { americanSpellings } from '../../../src/domain/search/spellings.ts';

test.each([
  ['optimisation', 'optimization'],
  ['organises', 'organizes'],
  ['behaviour', 'behavior'],
  ['labelled', 'labeled'],
  ['modelling', 'modeling'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['analyse', 'analyze'],
  ['programme', 'program'],
  ['judgement', 'judgment'],
  ['centre', 'center'],
  ['practise', 'practice'],
])('%s is %s in American', (british, american) => {
  expect(americanSpellings(british)).toEqual([american]);
});

test.each([
  'advise',
  'supervise',
  'exercise',
  'otherwise',
  'selling',
  'controller',
  'expertise',
  'arises',
  'upskilling',
  'four',
  'promise',
])('%s is the same on both sides', (word) => {
  expect(americanSpellings(word)).toEqual([]);
});

test('numbers in words are written in figures', () => {
  expect(inFigures('thirty-sixty-ninety plan')).toBe('30-60-90 plan');
  expect(inFigures('Few-shot prompting')).toBeNull();
});
