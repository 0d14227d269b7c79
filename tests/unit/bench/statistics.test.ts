/** What many measurements come to. */
import { describe, expect, test } from 'vitest';
import { exponentOf, spreadOf } from '../../../bench/statistics.ts';

describe('the middle and the middle half', () => {
  test.each([
    [[5], { low: 5, median: 5, high: 5 }],
    [[4, 1, 3, 2], { low: 1.75, median: 2.5, high: 3.25 }],
    [[10, 1, 100], { low: 5.5, median: 10, high: 55 }],
  ])('%j', (values, spread) => {
    expect(spreadOf(values)).toEqual(spread);
  });

  test('one measurement that went wrong does not move the median', () => {
    expect(spreadOf([1, 2, 3, 4, 5]).median).toBe(spreadOf([1, 2, 3, 4, 5000]).median);
  });

  test('the order does not matter, and is left as it was', () => {
    const values = [3, 1, 2];
    spreadOf(values);
    expect(values).toEqual([3, 1, 2]);
  });

  test('nothing has no middle', () => {
    expect(() => spreadOf([])).toThrow('Nothing was measured.');
  });
});

describe('the power a cost grows with', () => {
  const sizes = [250, 1000, 4000];
  test.each([
    ['not at all', () => 7, 0],
    ['in proportion', (size: number) => 3 * size, 1],
    ['with the square', (size: number) => size ** 2 / 10, 2],
  ])('%s', (_name, cost, power) => {
    expect(exponentOf(sizes.map((size) => ({ size, cost: cost(size) })))).toBeCloseTo(power, 10);
  });

  test('what every build costs makes it smaller', () => {
    expect(exponentOf(sizes.map((size) => ({ size, cost: 1000 + size })))).toBeLessThan(0.7);
  });

  test('needs two sizes', () => {
    const one = { size: 1000, cost: 20 };
    expect(() => exponentOf([one])).toThrow('Growth needs two sizes.');
    expect(() => exponentOf([one, one])).toThrow('Growth needs two sizes.');
  });
});
