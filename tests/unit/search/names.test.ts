import { expect, test } from 'vitest';
import { wholeNames } from '../../../src/domain/search/names.ts';
import type { SearchRecord } from '../../../src/domain/search/records.ts';

const record = (title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  address: '/',
  title,
  within: '',
  kind: 'Guide',
  roles: [],
  aliases: [],
  words: '',
  ...more,
});
const many = (words: string) => Array.from({ length: 7 }, () => record('Any', { words }));

test('a name is kept whole where more records have its words than are read, or where many words begin like it', () => {
  const sample = record('Sample', { aliases: ['coding test', 'trial task', 'PR'] });
  expect(wholeNames([...many('a test of coding'), sample]).at(-1)).toEqual(['qxcodingtest', 'qxpr']);
});

test('a name that too many bear is kept for none', () => {
  const bearers = Array.from({ length: 7 }, () => record('Any', { aliases: ['drawbacks'] }));
  expect(wholeNames(bearers).flat()).toEqual([]);
});

test('a short title may be written together; a part, a sentence and a source are not', () => {
  expect(wholeNames([record('Prompt engineer')])).toEqual([['qxpromptengineer']]);
  expect(wholeNames([record('Prompt engineer', { within: 'Roles' })])).toEqual([[]]);
  expect(wholeNames([record('Prompt caching', { kind: 'Source' })])).toEqual([[]]);
});
