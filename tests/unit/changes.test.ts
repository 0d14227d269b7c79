import { expect, test } from 'vitest';
import { allChanges, changesByDay } from '../../src/domain/changes.ts';
import { guide } from '../support/builders.ts';
import { small } from '../support/catalog.ts';

const text = 'See [a role](/roles/python-developer/).';
const changes = [
  { date: '2026-11-02', note: 'Pay brought up to date.' },
  { date: '2026-11-02', note: 'A section on risks.' },
  { date: '2026-10-01', note: 'First published.' },
];
const { catalog } = small({ 'content/guides/changing.mdx': guide({ title: 'Changing', changes }, text) });
const own = allChanges(catalog).filter(({ title }) => title === 'Changing');

test('the newest change comes first', () => {
  const dates = allChanges(catalog).map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted().toReversed());
});

test('two changes of one day can both be pointed at', () => {
  expect(own.map(({ id }) => id)).toEqual([
    'changing-2026-11-02',
    'changing-2026-11-02-2',
    'changing-2026-10-01-3',
  ]);
});

test('a change leads to its entry', () => {
  expect(own[0]?.address).toBe('/guides/changing/');
});

test('days hold the changes made on them', () => {
  const day = changesByDay(catalog).find(({ date }) => date === '2026-11-02');
  expect(day?.changes.map(({ note }) => note)).toEqual(['Pay brought up to date.', 'A section on risks.']);
});
