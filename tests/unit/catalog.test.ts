import { expect, test } from 'vitest';
import { allEntries, entryById, idsOf, pageEntries, sound } from '../../src/domain/catalog.ts';
import { guide, vocabulary } from '../support/builders.ts';
import { small } from '../support/catalog.ts';

const { catalog } = small();

test('entryById finds an entry, or throws', () => {
  expect(entryById(catalog, 'guides', 'seeded').data.title).toBe('Seeded guide');
  expect(() => entryById(catalog, 'guides', 'gone')).toThrow('No entry "gone" in guides.');
});

test('pageEntries are those with prose of their own', () => {
  expect(pageEntries(catalog).map(({ collection }) => collection)).toEqual([
    'roles',
    'guides',
    'techniques',
    'faqs',
  ]);
  expect(allEntries(catalog).length).toBeGreaterThan(pageEntries(catalog).length);
});

test('idsOf knows collections and lists of the vocabulary', () => {
  expect(idsOf(catalog, 'glossary')).toEqual(['seeded-term']);
  expect(idsOf(catalog, 'owners')).toEqual(['hiring-lead', 'evidence-editor']);
  expect(idsOf(catalog, 'zebras')).toEqual([]);
});

test.each([5, 'text', null, [null, 5, { label: 'no id' }]])('idsOf bears a list that is %j', (owners) => {
  expect(idsOf(small({ 'content/vocabulary.yaml': vocabulary({ owners }) }).catalog, 'owners')).toEqual([]);
});

test('sound entries are those whose schema found no fault', () => {
  const faulty = small({ 'content/guides/faulty.mdx': guide({ title: undefined }) }).catalog;
  expect(faulty.guides.map(({ id }) => id)).toContain('faulty');
  expect(sound(faulty.guides).map(({ id }) => id)).toEqual(['seeded']);
});
