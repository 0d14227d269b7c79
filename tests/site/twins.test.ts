/** The other forms of every page: named in its head, published, and saying the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { expectNone } from '../support/findings.ts';
import { attribute, textOf } from '../support/html.ts';
import { targetOf } from '../support/rules/addresses.ts';
import { canonicalOf, isIndexable, readSite, toPage, type Page } from '../support/site.ts';

const site = readSite();
const indexable = site.pages.filter((page) => isIndexable(page, site));
const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const alternates = (page: Page, type: string) =>
  page.elements
    .filter((each) => attribute(each, 'rel') === 'alternate' && attribute(each, 'type') === type)
    .map((each) => `/${(attribute(each, 'href') ?? '').slice(site.base.length)}`);
const twinOf = (address: string) => (address === '/' ? '/index.md' : address.replace(/\/$/, '.md'));
/** Whole addresses in a Markdown text. */
const linksIn = (markdown: string) => [
  ...[...markdown.matchAll(/\]\((\S+?)\)/g)].map(([, link = '']) => link),
  ...[...markdown.matchAll(/<(https?:[^>\s]+)>/g)].map(([, link = '']) => link),
];

describe('every page has a Markdown twin', () => {
  test('which its head names, at the page’s own address', () => {
    expectNone(
      indexable
        .filter((page) => alternates(page, 'text/markdown').join() !== twinOf(page.address))
        .map(({ address }) => address),
    );
  });

  test('which is published', () => {
    expectNone(
      site.pages.flatMap((page) => alternates(page, 'text/markdown')).filter((file) => !site.files.has(file)),
    );
  });

  test.each(indexable)('$address', (page) => {
    const markdown = read(twinOf(page.address));
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(markdown) ?? [];
    const said = parse(head) as Record<string, string>;
    expect(said['address']).toBe(canonicalOf(page.elements));
    expect(said['licence']).toBe('CC-BY-4.0');
    const h1 = page.elements.find(({ tagName }) => tagName === 'h1');
    const title = h1 ? textOf(h1) : '';
    expect(body.split('\n')[0]?.replace(/\\/g, '')).toBe(`# ${title}`);
    // Links are whole, and those of this site lead somewhere.
    const here = toPage('nowhere/index.html', '');
    expectNone(
      linksIn(body).filter((link) => {
        if (!/^(?:https?:\/\/|mailto:)/.test(link)) return true;
        const target = targetOf(link, here, site);
        return target !== 'outside' && !target.exists;
      }),
    );
    // Every claim it cites is explained, once.
    const prose = body.replace(/`[^`\n]*`/g, '');
    const cited = new Set([...prose.matchAll(/(?<!^)\[\^([a-z0-9-]+)\]/gm)].map(([, id]) => id));
    const notes = [...body.matchAll(/^\[\^([a-z0-9-]+)\]:/gm)].map(([, id]) => id);
    expect([...notes].sort()).toEqual([...cited].sort());
    // No tag, component or braces of the source are left.
    const words = body.replace(/```[\s\S]*?```|`[^`]*`|<https?:[^>]*>/g, '');
    expect(/(?<!\\)<\/?[a-z][\w-]*[\s>/]|\{#/i.exec(words)?.[0]).toBeUndefined();
  });
});

describe('the words of a page', () => {
  test.each(indexable.filter(({ address }) => /^\/(?:roles|guides|techniques)\/./.test(address)))(
    'are those of its twin: $address',
    (page) => {
      const words = (text: string) =>
        text
          .toLowerCase()
          .normalize('NFKC')
          .match(/[\p{L}\p{N}]+/gu) ?? [];
      const known = new Set(words(read(twinOf(page.address))));
      const sections = page.elements.filter(({ tagName }) => ['h2', 'h3'].includes(tagName));
      const main = sections.filter((each) => attribute(each, 'id') && attribute(each, 'id') !== 'toc');
      expectNone(
        main
          .filter((each) => attribute(each, 'id') !== 'related')
          .flatMap((each) => words(textOf(each)).filter((word) => !known.has(word))),
      );
    },
  );
});

test('every other form that a head names is published', () => {
  const types = [
    'application/json',
    'application/schema+json',
    'text/csv',
    'application/rss+xml',
    'text/plain',
  ];
  expectNone(
    site.pages.flatMap((page) =>
      types.flatMap((type) => alternates(page, type)).filter((file) => !site.files.has(file)),
    ),
  );
});

test('pages of a collection name its data', () => {
  const faults = indexable.filter(({ address }) => {
    const [, part = ''] = /^\/(roles|guides|techniques)\/./.exec(address) ?? [];
    const page = site.pages.find((each) => each.address === address);
    return part !== '' && page && !alternates(page, 'application/json').includes(`/data/${part}.json`);
  });
  expectNone(faults.map(({ address }) => address));
});

test('llms.txt lists every page that is written from the content, and llms-full.txt holds it', () => {
  const index = read('llms.txt');
  const whole = read('llms-full.txt');
  expect(index).toMatch(/^# .+\n\n> .+\n/);
  const here = toPage('nowhere/index.html', '');
  expectNone(
    linksIn(index).filter((link) => {
      const target = targetOf(link, here, site);
      return target !== 'outside' && !target.exists;
    }),
  );
  const entries = indexable.filter(({ address }) =>
    /^\/(?:roles|guides|techniques|compare)\/./.test(address),
  );
  expect(entries.length).toBeGreaterThan(30);
  expectNone(entries.filter(({ address }) => !index.includes(twinOf(address))).map(({ address }) => address));
  expectNone(
    entries
      .filter((page) => !whole.includes(`address: "${canonicalOf(page.elements) ?? ''}"`))
      .map(({ address }) => address),
  );
});

test('none of these files is a page to search engines', () => {
  const listed = [...site.files]
    .filter((file) => /sitemap.*\.xml$/.test(file))
    .map((file) => read(file))
    .join();
  expect(listed).not.toMatch(/\.(?:md|json|csv|txt)</);
});
