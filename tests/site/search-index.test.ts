/** The index that search reads: a record for each place a reader may be led to, under its own address. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { WORD_LISTS, wordsFile } from '../../src/domain/search/words.ts';
import { expectNone } from '../support/findings.ts';
import { around, attribute, textOf } from '../support/html.ts';
import { readRecords } from '../support/search/records.ts';
import { isIndexable, readSite } from '../support/site.ts';

const site = readSite();
const files = [...site.files].filter((file) => file.startsWith('/pagefind/'));
const records = readRecords(site.folder);
const indexable = site.pages.filter((page) => isIndexable(page, site));

test('every page a reader may find is in it, and nothing else', () => {
  const found = new Set(records.map(({ url }) => url.split('#')[0]));
  expect([...found].toSorted()).toEqual(indexable.map(({ address }) => address).toSorted());
});

test('every record leads to a place that is there', () => {
  expectNone(
    records
      .map(({ url }) => url.split('#') as [string, string?])
      .filter(([page, id]) => id !== undefined && !site.ids.get(page)?.has(id))
      .map((address) => address.join('#')),
  );
});

test('every section, question, table, row, term and claim has a record of its own', () => {
  const known = new Set(records.map(({ url }) => url));
  const entries = /^\/(?:(?:roles|techniques|guides)\/[^/]+|faq|compare)\/$/;
  const places = indexable
    .filter(({ address }) => entries.test(address))
    .flatMap(({ address, elements }) =>
      elements
        .filter(
          (each) =>
            ['h2', 'h3'].includes(each.tagName) &&
            attribute(each, 'id') &&
            !NO_TEXT.has(attribute(each, 'id') ?? ''),
        )
        .filter((each) => isText(around(each).map(({ tagName }) => tagName)))
        .map((each) => `${address}#${attribute(each, 'id') ?? ''}`),
    );
  const terms = site.pages.find(({ address }) => address === '/glossary/');
  for (const each of terms?.elements ?? [])
    if (each.tagName === 'dt' && attribute(each, 'id'))
      places.push(`/glossary/#${attribute(each, 'id') ?? ''}`);
  expect(places.length).toBeGreaterThan(350);
  expectNone(places.filter((place) => !known.has(place)));
});

test('a record has a title, a kind and words', () => {
  expectNone(
    records.flatMap(({ url, meta, filters, content }) => [
      ...(meta.title ? [] : [`${url}: no title`]),
      ...(filters['kind']?.length === 1 ? [] : [`${url}: no kind`]),
      ...(content.trim() ? [] : [`${url}: no words`]),
    ]),
  );
  const named = indexable.flatMap(({ address, elements }) => {
    const h1 = elements.find(({ tagName }) => tagName === 'h1');
    const record = records.find(({ url }) => url === address);
    return h1 && record?.meta.title !== textOf(h1)
      ? [`${address}: called “${record?.meta.title ?? ''}”`]
      : [];
  });
  expectNone(named);
});

test('search says of itself how many records it holds, and the filters count them', () => {
  expect(readFileSync(join(site.folder, 'pagefind/pagefind.js'), 'utf8')).toContain(
    `"page_count":${records.length}}`,
  );
  const { kind } = read('facets.json') as { kind: { name: string; count: number }[] };
  for (const { name, count } of kind)
    expect(records.filter(({ filters }) => filters['kind']?.includes(name)).length, name).toBe(count);
});

// What the panel checks before it trusts a file: Pagefind promises neither, so a change of it shows here.
test('a file of Pagefind’s own is named by its content', () => {
  const packed = files.filter((file) => /\.(?:pf_\w+|wasm)$/.test(file));
  expect(packed.length).toBeGreaterThan(500);
  expectNone(
    packed.filter((file) => {
      const written = readFileSync(join(site.folder, file));
      const content = file.endsWith('.wasm') ? written : gunzipSync(written);
      const hash = [...createHash('sha1').update(content.subarray(12)).digest()]
        .map((byte) => byte.toString(16))
        .join('');
      const name = /[/.][a-z]+_([0-9a-f]+)\.(?:pf_|wasm)/.exec(file)?.[1] ?? 'no name';
      return content.subarray(0, 12).toString() !== 'pagefind_dcd' || !hash.startsWith(name);
    }),
  );
});

test('only what the panel reads is published', () => {
  const others = files.filter((file) => !/\.pf_(?:meta|index|fragment|filter)$/.test(file)).toSorted();
  expect(others).toEqual([
    expect.stringMatching(/^\/pagefind\/engine_[0-9a-f]+\.wasm$/),
    '/pagefind/facets.json',
    '/pagefind/pagefind.js',
    ...WORD_LISTS.map((list) => `/pagefind/${wordsFile(list)}`),
  ]);
  expect(site.files.has('/search/records.json')).toBe(false);
});

test('a word is listed by its first letter and by its second', () => {
  const lists = WORD_LISTS.map((list) => ({
    ...list,
    words: readFileSync(join(site.folder, 'pagefind', wordsFile(list)), 'utf8')
      .split(/\s/)
      .filter(Boolean),
  }));
  expectNone(
    lists.flatMap(({ letter, at, words }) =>
      words
        .filter((word) => word[at - 1] !== letter)
        .map((word) => `${word} is in the list ${at} of ${letter}`),
    ),
  );
  const [byFirst = [], bySecond = []] = ([1, 2] as const).map((place) =>
    lists
      .filter(({ at }) => at === place)
      .flatMap(({ words }) => words)
      .filter((word) => /^[a-z]{2}/.test(word))
      .toSorted(),
  );
  expect(byFirst.length).toBeGreaterThan(2000);
  expect(bySecond).toEqual(byFirst);
});

test('the full index lists every page that can be found', () => {
  const page = site.pages.find(({ address }) => address === '/search/');
  const links = new Set(page?.elements.flatMap((each) => attribute(each, 'href')?.split('#')[0] ?? []));
  expectNone(
    indexable.filter(({ address }) => !links.has(site.base + address.slice(1))).map(({ address }) => address),
  );
});

/** Headings over links, and over a table that is made of the roles’ own pages. */
const NO_TEXT = new Set(['toc', 'related', 'roles']);

/** In the text of a page: lists of links beside and below it hold no words of their own. */
function isText(names: readonly string[]): boolean {
  return names.includes('main') && !names.includes('nav');
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(site.folder, 'pagefind', name), 'utf8'));
}
