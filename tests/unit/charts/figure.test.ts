import { describe, expect, test } from 'vitest';
import { figure } from '../../../src/schemas/figure.ts';

const pathsRefused = (fields: object) =>
  figure.safeParse({ unit: 'USD', ...fields }).error?.issues.map(({ path }) => path.join('.')) ?? [];
const two = [
  { label: 'One', value: 1 },
  { label: 'Other', low: 1, high: 2 },
];

describe('a figure', () => {
  test.each([
    ['a value', { value: 1 }],
    ['a range', { low: 1, high: 2 }],
    ['several values', { points: two }],
  ])('may hold %s', (_, fields) => {
    expect(pathsRefused(fields)).toEqual([]);
  });

  test.each([
    ['nothing', {}],
    ['half a range', { low: 1 }],
    ['a range upside down', { low: 2, high: 1 }],
    ['a value and a range', { value: 1, low: 1, high: 2 }],
    ['a value beside several', { value: 1, points: two }],
  ])('may not hold %s', (_, fields) => {
    expect(pathsRefused(fields)).toEqual(['']);
  });

  test('says which of several values is at fault', () => {
    expect(pathsRefused({ points: [two[0], { label: 'Empty' }] })).toEqual(['points.1']);
  });

  test('holds a single value without a list', () => {
    expect(pathsRefused({ points: [two[0]] })).toEqual(['points']);
  });
});
