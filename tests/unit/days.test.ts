import { expect, test } from 'vitest';
import { sayDay } from '../../src/domain/days.ts';

test.each([
  ['2026-11-22', '22 November 2026'],
  ['2026-03-01', '1 March 2026'],
  ['2026-03', 'March 2026'],
  ['2026', '2026'],
])('%s is said %s', (day, said) => {
  expect(sayDay(day)).toBe(said);
});
