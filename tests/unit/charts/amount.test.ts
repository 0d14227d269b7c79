import { describe, expect, test } from 'vitest';
import { markAmount, sayAmount } from '../../../src/domain/charts/amount.ts';
import type { Point } from '../../../src/domain/charts/point.ts';
import { point } from './support.ts';

const single = (high: number, fields: Partial<Point> = {}) =>
  point({ low: high, high, per: undefined, ...fields });

describe('an amount in words', () => {
  test.each([
    ['a sum', single(213_000, { per: 'year' }), 'USD 213,000 a year'],
    ['an inexact sum', single(136_000, { qualifier: 'about' }), 'about USD 136,000'],
    ['a range', point({ low: 175_000, high: 335_000 }), 'USD 175,000 to 335,000 a year'],
    [
      'a range with an open end',
      point({ low: 63_000, high: 270_000, qualifier: 'over' }),
      'USD 63,000 to over 270,000 a year',
    ],
    ['a count', single(62_690, { unit: 'count' }), '62,690'],
    ['a count with its whole', single(72, { unit: 'count', of: 20_662 }), '72 of 20,662'],
    ['a share', single(7, { unit: 'percent' }), '7%'],
    ['a rate', single(144, { unit: 'per-million' }), '144 per million'],
    [
      'a rate between two',
      point({ low: 20, high: 30, unit: 'per-million', per: undefined }),
      '20 to 30 per million',
    ],
    ['a multiple', single(7, { unit: 'ratio', qualifier: 'nearly' }), 'nearly 7 times'],
    ['a rank', single(1, { unit: 'rank' }), 'first place'],
    ['a lower rank', single(12, { unit: 'rank' }), 'place 12'],
    ['a fraction', single(1234.5, { unit: 'count' }), '1,234.5'],
  ])('%s', (_, amount, words) => {
    expect(sayAmount(amount)).toBe(words);
  });
});

describe('an amount on a mark', () => {
  test('is rounded to thousands of dollars', () => {
    expect(markAmount(single(79_850), 'high')).toBe('80k');
    expect(markAmount(single(0), 'high')).toBe('0');
  });

  test('keeps its qualifier at the end it belongs to', () => {
    const range = point({ low: 63_000, high: 270_000, qualifier: 'over' });
    expect(markAmount(range, 'low')).toBe('63k');
    expect(markAmount(range, 'high')).toBe('over 270k');
  });

  test('keeps the whole and leaves the unit to the heading', () => {
    expect(markAmount(single(3, { unit: 'count', of: 8652 }), 'high')).toBe('3 of 8,652');
    expect(markAmount(single(144, { unit: 'per-million' }), 'high')).toBe('144');
  });

  test('says one end of a range alone', () => {
    const range = point({ low: 20, high: 30, unit: 'per-million', per: undefined });
    expect([markAmount(range, 'low'), markAmount(range, 'high')]).toEqual(['20', '30']);
  });
});
