/** The index that search reads: every page a reader may find, under its own address, in full. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { expectNone } from '../support/findings.ts';
import { around, attribute, textOf, type Element } from '../support/html.ts';
import { isIndexable, readSite } from '../support/site.ts';

const site = readSite();
const records = [...site.files]
  .filter((file) => file.endsWith('.pf_fragment'))
  .map((file) => readRecord(file));

test('search finds exactly the indexable pages', () => {
  const indexable = site.pages.filter((page) => isIndexable(page, site)).map(({ address }) => address);
  expect(records.map(({ url }) => url).toSorted()).toEqual(indexable.toSorted());
});

test('search says of itself how many pages it holds', () => {
  const entry = JSON.parse(readFileSync(join(site.folder, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  const counts = Object.values(entry.languages).map(({ page_count }) => page_count);
  expect(counts).toEqual([records.length]);
});

test('a record has its page’s title, a kind, and the sections a reader may be led to', () => {
  const faults = records.flatMap(({ url, meta, filters, anchors }) => {
    const page = site.pages.find(({ address }) => address === url);
    const h1 = page?.elements.find(({ tagName }) => tagName === 'h1');
    const headings = (page?.elements ?? []).filter(
      (each) =>
        ['h2', 'h3'].includes(each.tagName) && attribute(each, 'id') && attribute(each, 'id') !== 'toc',
    );
    const known = new Set(anchors.map(({ id }) => id));
    return [
      ...(h1 && meta.title === textOf(h1) ? [] : [`${url}: called “${meta.title ?? ''}”`]),
      ...(filters['kind']?.length === 1 ? [] : [`${url}: no kind`]),
      ...headings
        .filter((each) => canBeFound(each) && !known.has(attribute(each, 'id') ?? ''))
        .map((each) => `${url}: the section “${textOf(each)}” cannot be found`),
    ];
  });
  expectNone(faults);
});

/** In the text, and not in a form: Pagefind leaves forms out. */
function canBeFound(heading: Element): boolean {
  const names = around(heading).map(({ tagName }) => tagName);
  return names.includes('main') && !names.includes('form') && !names.includes('nav');
}

/** A record of the index: compressed JSON after a few bytes that mark it as Pagefind’s. */
function readRecord(file: string): {
  url: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
  anchors: { id: string }[];
} {
  const text = gunzipSync(readFileSync(join(site.folder, file))).toString('utf8');
  return JSON.parse(text.slice(text.indexOf('{'))) as never;
}
