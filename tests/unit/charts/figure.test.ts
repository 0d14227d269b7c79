import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { claim as claimSchema } from '../../../src/schemas/claims.ts';
import { figure } from '../../../src/schemas/figure.ts';
import { payClaim } from './support.ts';

/** A claim on one source, with a figure whose second value is credited to `source`. */
const credited = (source: string) =>
  claimSchema.safeParse(
    (parse(payClaim('credited', { points: [two[0], { ...two[1], source }] })) as unknown[])[0],
  );
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
    ['half a range from nought', { low: 0 }],
    ['a value and half a range', { value: 1, high: 2 }],
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

describe('the source of one value', () => {
  test('is one that the claim rests on', () => {
    expect(credited('seeded-source').error).toBeUndefined();
  });

  test('is refused where the claim does not list it', () => {
    expect(credited('other-source').error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'figure.points.1.source',
    ]);
  });
});
