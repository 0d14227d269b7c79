import { expect, test } from 'vitest';
import { differenceOf } from '../../src/domain/differences.ts';

test('lines that every column has are shared, wherever they stand', () => {
  expect(
    differenceOf([
      ['Git', 'Python'],
      ['SQL', 'Git'],
    ]),
  ).toEqual({
    same: false,
    shared: [
      [true, false],
      [false, true],
    ],
  });
});

test('typography, capitals and a last stop make no difference', () => {
  expect(differenceOf([['It’s Git.'], ["it's  git"]]).same).toBe(true);
});

test('one of three that differs makes a difference', () => {
  expect(differenceOf([['a'], ['a'], ['b']])).toEqual({ same: false, shared: [[false], [false], [false]] });
});

test('one more line makes a difference', () => {
  expect(differenceOf([['a'], ['a', 'b']]).same).toBe(false);
});

test('one column alone is the same as nothing', () => {
  expect(differenceOf([['a']]).same).toBe(false);
});
