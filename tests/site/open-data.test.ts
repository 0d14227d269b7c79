/** The published data: what its schemas say, listed in one place, every address in it whole and alive. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PUBLISHED_NAMES } from '../../src/domain/open-data/published.ts';
import { parseCsv } from '../support/csv.ts';
import { expectNone } from '../support/findings.ts';
import { attribute } from '../support/html.ts';
import { validatorOf } from '../support/json-schema.ts';
import { targetOf } from '../support/rules/addresses.ts';
import { readSite, toPage } from '../support/site.ts';

const site = readSite();
const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const json = (file: string) => JSON.parse(read(file)) as Record<string, unknown>;
const here = toPage('nowhere/index.html', '');
const csvFiles = [...site.files].filter((file) => file.endsWith('.csv'));

describe.each(PUBLISHED_NAMES)('%s', (name) => {
  const file = json(`data/${name}.json`);

  test('is what its schema says', () => {
    expectNone(validatorOf(json(`data/${name}.schema.json`))(file));
  });

  test('has entries with ids of their own', () => {
    const ids = (file['entries'] as { id: string }[]).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('names addresses of this site in full, and they lead somewhere', () => {
    const addresses = stringsIn(file).flatMap((text) =>
      [...text.matchAll(/(?<![\w/])https?:\/\/[^\s)>\]"]+/g)].map(([address]) => address),
    );
    expectNone(
      [...new Set(addresses)].filter((address) => {
        const target = targetOf(address, here, site);
        return target !== 'outside' && !target.exists;
      }),
    );
    expectNone(stringsIn(file).filter((text) => /\]\((?!https?:|mailto:)/.test(text)));
  });
});

test('claims that are cited are there', () => {
  const known = new Set((json('data/claims.json')['entries'] as { id: string }[]).map(({ id }) => id));
  const cited = PUBLISHED_NAMES.flatMap((name) =>
    (json(`data/${name}.json`)['entries'] as { cites: string[] }[]).flatMap(({ cites }) => cites),
  );
  expect(cited.length).toBeGreaterThan(100);
  expectNone(cited.filter((id) => !known.has(id)));
});

describe('tables as CSV', () => {
  test('every comparison has one', () => {
    const ids = (json('data/comparisons.json')['entries'] as { id: string }[]).map(({ id }) => id);
    expect(csvFiles.filter((file) => file.startsWith('/data/'))).toEqual(
      ids.map((id) => `/data/comparisons/${id}.csv`).sort(),
    );
  });

  test.each(csvFiles)('%s', (file) => {
    const text = read(file);
    expect(text.startsWith('\uFEFF')).toBe(false);
    const [head = [], ...rows] = parseCsv(text);
    expect(head.length).toBeGreaterThan(1);
    expect(rows.length).toBeGreaterThan(0);
    expectNone([head, ...rows].flat().filter((cell) => /^[=+\-@\t\r]/.test(cell)));
  });
});

describe('the feed of changes', () => {
  const feed = read('changes.xml');

  test('says where it is, and in which language', () => {
    expect(feed).toContain(`<atom:link href="https://rolebook.example${site.base}changes.xml" rel="self"`);
    expect(feed).toContain('xmlns:atom="http://www.w3.org/2005/Atom"');
    expect(feed).toContain('<language>en-GB</language>');
  });

  test('names each change once, on its day wherever it is read', () => {
    const names = [...feed.matchAll(/<guid isPermaLink="false">([^<]+)<\/guid>/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
    const days = [...feed.matchAll(/<pubDate>([^<]+)<\/pubDate>/g)].map(([, day = '']) => day);
    expect(days).toHaveLength(names.length);
    // Noon is the same day from twelve hours behind to eleven ahead.
    expectNone(days.filter((day) => !day.endsWith(' 12:00:00 GMT')));
  });
});

test('one page lists every file', () => {
  const page = site.pages.find(({ address }) => address === '/data/');
  const linked = new Set(
    (page?.elements ?? [])
      .filter(({ tagName }) => tagName === 'a')
      .map((each) => `/${(attribute(each, 'href') ?? '').slice(site.base.length)}`),
  );
  const files = [...site.files].filter((file) => file.startsWith('/data/') && /\.(?:json|csv)$/.test(file));
  expectNone(
    [...files, '/llms.txt', '/llms-full.txt', '/changes.xml', '/index.md'].filter(
      (file) => !linked.has(file),
    ),
  );
  expect(page?.html).toContain('https://creativecommons.org/licenses/by/4.0/');
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
