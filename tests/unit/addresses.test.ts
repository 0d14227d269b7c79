import { describe, expect, test } from 'vitest';
import { addressBook, addressOf, hasOwnPage, PAGES } from '../../src/domain/addresses.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import { guide } from '../support/builders.ts';
import { small } from '../support/catalog.ts';

test.each<[CollectionName, string]>([
  ['roles', '/roles/x/'],
  ['techniques', '/techniques/x/'],
  ['guides', '/guides/x/'],
  ['faqs', '/faq/#x'],
  ['comparisons', '/compare/#x'],
  ['claims', '/evidence/#x'],
  ['sources', '/evidence/sources/#x'],
  ['glossary', '/glossary/#x'],
  ['questions', '/decide/#x'],
  ['site', '/'],
])('an entry of %s is at %s', (collection, address) => {
  expect(addressOf({ collection, id: 'x' })).toBe(address);
});

test('a point of the article is written in small letters', () => {
  expect(addressOf({ collection: 'article', id: 'F-014' })).toBe('/evidence/article/#f-014');
});

test('every page begins and ends with a slash', () => {
  for (const { address } of Object.values(PAGES)) expect(address).toMatch(/^\/(?:[a-z-]+\/)*$/);
});

test('only roles, techniques and guides have a page to themselves', () => {
  expect(hasOwnPage({ collection: 'guides' })).toBe(true);
  expect(hasOwnPage({ collection: 'faqs' })).toBe(false);
});

describe('the address book', () => {
  const body =
    'See [a](/roles/python-developer/).\n\n## Pay {#pay}\n\nWords.\n\n### Now {#now}\n\nWords.\n\n## No id\n\nWords.';
  const book = addressBook(small({ 'content/guides/paid.mdx': guide({}, body) }).catalog);

  test('has every page', () => {
    for (const { address } of Object.values(PAGES)) expect(book.has(address)).toBe(true);
    expect(book.has('/guides/paid/')).toBe(true);
    expect(book.has('/guides/gone/')).toBe(false);
  });

  test('has the sections of a page at every level, and no heading without an id', () => {
    expect([...(book.get('/guides/paid/') ?? [])]).toEqual(['pay', 'now']);
  });

  test('has the entries that stand on the page of their kind', () => {
    expect(book.get('/faq/')).toContain('seeded-question');
    expect(book.get('/compare/')).toContain('seeded-table');
    expect(book.get('/glossary/')).toContain('seeded-term');
    expect(book.get('/evidence/')).toContain('seeded-claim');
    expect(book.get('/evidence/article/')).toContain('f-999');
  });
});
