import { describe, expect, test } from 'vitest';
import { pathToContinue, progressOn, stateOf, type PathStep } from '../../../src/domain/reading/progress.ts';

const step = (key: string, minutes = 2, was: string[] = []): PathStep => ({
  key,
  was,
  stamp: 'aaaaaa',
  minutes,
});
const steps = [step('one', 5), step('two', 3, ['older/two']), step('three', 1)];

describe('a step', () => {
  test.each([
    ['unread', {}, 'unread'],
    ['read', { two: 'aaaaaa' }, 'read'],
    ['read, nobody knows when', { two: '' }, 'read'],
    ['changed since', { two: 'bbbbbb' }, 'changed'],
    ['read under its old name', { 'older/two': 'aaaaaa' }, 'read'],
    ['changed under its old name', { 'older/two': 'bbbbbb' }, 'changed'],
  ])('is %s', (_name, marks, state) => {
    expect(stateOf(step('two', 3, ['older/two']), new Map(Object.entries(marks)))).toBe(state);
  });
});

test('progress counts what is read, and what is left with what has changed', () => {
  expect(progressOn(steps, new Map())).toEqual({
    states: ['unread', 'unread', 'unread'],
    read: 0,
    minutesLeft: 9,
    next: 0,
  });
  const some = progressOn(
    steps,
    new Map([
      ['one', 'bbbbbb'],
      ['two', 'aaaaaa'],
    ]),
  );
  expect(some).toEqual({ states: ['changed', 'read', 'unread'], read: 2, minutesLeft: 6, next: 2 });
  const all = progressOn(steps, new Map(steps.map(({ key, stamp }) => [key, stamp])));
  expect(all).toMatchObject({ read: 3, minutesLeft: 0, next: -1 });
});

test('what has changed comes after what is unread', () => {
  const changed = new Map([
    ['one', 'bbbbbb'],
    ['two', 'aaaaaa'],
    ['three', 'aaaaaa'],
  ]);
  expect(progressOn(steps, changed).next).toBe(0);
});

test('the path to go on with holds what was read last and is not finished', () => {
  const paths = [steps, [step('four'), step('five')]];
  const marks = (...keys: string[]) => new Map(keys.map((key) => [key, 'aaaaaa']));
  expect(pathToContinue(paths, marks())).toBe(-1);
  expect(pathToContinue(paths, marks('elsewhere'))).toBe(-1);
  expect(pathToContinue(paths, marks('four', 'one'))).toBe(0);
  expect(pathToContinue(paths, marks('one', 'four'))).toBe(1);
  expect(pathToContinue(paths, marks('one', 'four', 'five'))).toBe(0);
});
