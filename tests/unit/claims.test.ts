import { expect, test } from 'vitest';
import { gradesOf } from '../../src/domain/claims.ts';

const sources = new Map([
  ['own-page', 'A'],
  ['copy', 'B'],
  ['vendor', 'D'],
] as const);
const on = (source: string, fields = {}) => ({ source, stance: 'for' as const, shows: 'It.', ...fields });

test.each([
  ['the best first', [on('vendor'), on('own-page'), on('copy')], ['A', 'B', 'D']],
  ['only what speaks for it', [on('own-page', { stance: 'against' }), on('copy', { stance: 'context' })], []],
  ['the grade the claim gives', [on('own-page', { grade: 'C' })], ['C']],
  ['nothing for a source that is not there', [on('gone')], []],
  ['nothing without evidence', [], []],
])('grades: %s', (_, evidence, grades) => {
  expect(gradesOf({ evidence }, sources)).toEqual(grades);
});
