import { describe, expect, test } from 'vitest';
import { dueOn, monthsAfter, reviewOf, reviewReport, reviews } from '../../src/domain/review.ts';
import { guide } from '../support/builders.ts';
import { small } from '../support/catalog.ts';

describe('monthsAfter', () => {
  test.each([
    ['2026-11-22', 6, '2027-05-22'],
    ['2026-11-22', 1, '2026-12-22'],
    ['2026-11-22', 2, '2027-01-22'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 24, '2028-12-31'],
  ])('%s and %i months', (day, months, expected) => {
    expect(monthsAfter(day, months)).toBe(expected);
  });
});

describe('reviews', () => {
  const { catalog } = small({
    'content/guides/early.mdx': guide(
      { reviewed: '2026-01-31', reviewEvery: 1 },
      'See [a role](/roles/python-developer/).',
    ),
  });
  const all = reviews(catalog);

  test('the earliest due comes first', () => {
    expect(all[0]).toMatchObject({ reviewed: '2026-01-31', due: '2026-02-28', overdue: '2026-03-31' });
    expect(all.map(({ due }) => due)).toEqual(all.map(({ due }) => due).toSorted());
  });

  test('a claim counts from the day it was checked', () => {
    const claim = catalog.claims[0];
    expect(claim && reviewOf(claim)).toMatchObject({ reviewed: '2026-11-22', every: 6, due: '2027-05-22' });
  });

  test('what nobody answers for has no review', () => {
    const source = catalog.sources[0];
    expect(source && reviewOf(source)).toBeNull();
  });

  test('due on its day and not the day before; overdue after a whole interval more', () => {
    expect(dueOn(all, '2026-02-27').due).toHaveLength(0);
    expect(dueOn(all, '2026-02-28').due).toHaveLength(1);
    expect(dueOn(all, '2026-03-30').overdue).toHaveLength(0);
    expect(dueOn(all, '2026-03-31').overdue).toHaveLength(1);
  });

  test('the report names entry, keeper and state', () => {
    expect(reviewReport(all, '2026-03-31')).toContain('| guides/early |');
    expect(reviewReport(all, '2026-03-31')).toContain('| 2026-02-28 | overdue |');
    expect(reviewReport(all, '2026-02-01')).toBe(
      'Nothing is due on 2026-02-01. The next review is 2026-02-28.\n',
    );
  });
});
