import { describe, expect, test } from 'vitest';
import { openScale, roundScale, scaleTo } from '../../../src/domain/charts/scale.ts';

describe('a round scale', () => {
  test('ends at the half step that holds the highest value', () => {
    expect(roundScale([63_000, 335_000]).max).toBe(350_000);
    expect(roundScale([144]).max).toBe(150);
  });

  test('has a line at nought and at every whole step', () => {
    expect(roundScale([335_000]).ticks).toEqual([0, 100_000, 200_000, 300_000]);
    expect(roundScale([100]).ticks).toEqual([0, 25, 50, 75, 100]);
  });

  test('puts nought first and its end last, and what lies between in proportion', () => {
    const { at } = roundScale([350_000]);
    expect([0, 175_000, 350_000].map(at)).toEqual([0, 50, 100]);
  });

  test('gives places to two decimals', () => {
    expect(roundScale([335_000]).at(100_000)).toBe(28.57);
  });

  test('has an end even where there is nothing to show', () => {
    const { max, at } = roundScale([]);
    expect(max).toBeGreaterThan(0);
    expect(at(0)).toBe(0);
  });
});

test('an open scale leaves the last fifth of its line free', () => {
  expect(openScale([2, 144]).at(144)).toBe(80);
  expect(openScale([]).at(0)).toBe(0);
});

test('a scale may be given its end', () => {
  expect(scaleTo(1).at(72 / 20_662)).toBe(0.35);
});
