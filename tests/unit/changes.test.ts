import { expect, test } from 'vitest';
import { allChanges, changesByDay, latestChange } from '../../src/domain/changes.ts';
import { comparison, guide, kit, packet, path } from '../support/builders.ts';
import { small } from '../support/catalog.ts';

const text = 'See [a role](/roles/python-developer/).';
const changes = [
  { date: '2026-11-02', note: 'Pay brought up to date.' },
  { date: '2026-11-02', note: 'A section on risks.' },
  { date: '2026-10-01', note: 'First published.' },
];
const { catalog } = small({
  'content/guides/changing.mdx': guide({ title: 'Changing', changes }, text),
  'content/guides/fresh.mdx': guide({ title: 'Fresh', changes: changes.slice(-1) }, text),
});
const entryCalled = (id: string) => {
  const found = catalog.guides.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const own = allChanges(catalog).filter(({ title }) => title === 'Changing');

test('the newest change comes first', () => {
  const dates = allChanges(catalog).map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted().toReversed());
});

test('two changes of one day can both be pointed at', () => {
  expect(own.map(({ id }) => id)).toEqual([
    'changing-2026-11-02-2',
    'changing-2026-11-02',
    'changing-2026-10-01',
  ]);
});

test('a note keeps its place, and its name in the feed, when newer ones are added', () => {
  for (const count of [1, 2]) {
    const earlier = small({
      'content/guides/changing.mdx': guide({ title: 'Changing', changes: changes.slice(-count) }, text),
    });
    const ids = allChanges(earlier.catalog).filter(({ title }) => title === 'Changing');
    expect(ids.map(({ id }) => id)).toEqual(own.slice(-count).map(({ id }) => id));
  }
});

test('the latest change is the newest note, and none where something was only published', () => {
  expect(latestChange(catalog, entryCalled('changing'))).toEqual({
    date: '2026-11-02',
    address: '/changes/#changing-2026-11-02-2',
  });
  expect(latestChange(catalog, entryCalled('fresh'))).toBeNull();
});

test('a change leads to its entry', () => {
  expect(own[0]?.address).toBe('/guides/changing/');
});

test('every kind of entry that can have notes is in the list, each note with a place of its own', () => {
  const noted = { title: 'Noted', changes: changes.slice(-1) };
  const assembled = small({
    'content/guides/noted.mdx': guide(noted, text),
    'content/comparisons/noted-table.yaml': comparison(noted),
    'content/tools/seeded-kit.yaml': kit(noted),
    'content/paths/noted.yaml': path(noted),
    'content/packets/noted.yaml': packet(noted),
  });
  const found = allChanges(assembled.catalog).filter(({ title }) => title === 'Noted');
  expect(found.map(({ address }) => address)).toEqual([
    '/guides/noted/',
    '/compare/#noted-table',
    '/tools/seeded-kit/',
    '/start/noted/',
    '/packet/noted/',
  ]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
});

test('days hold the changes made on them', () => {
  const day = changesByDay(catalog).find(({ date }) => date === '2026-11-02');
  expect(day?.changes.map(({ note }) => note)).toEqual(['Pay brought up to date.', 'A section on risks.']);
});
