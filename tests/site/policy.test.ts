/** Policies and hosts' files fit what was built. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LONGEST_LINE, MOST_RULES } from '../../src/domain/hosting/host-files.ts';
import { readLedger, LEDGER_FILE } from '../../src/domain/permalinks/ledger.ts';
import { redirects } from '../../src/domain/permalinks/redirects.ts';
import { realContent } from '../support/content.ts';
import { expectNone } from '../support/findings.ts';
import { rulesOf } from '../support/hosts.ts';
import { attribute } from '../support/html.ts';
import { readSite, type Page } from '../support/site.ts';

const site = readSite();
const rules = rulesOf(site);
const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const sent = rules.pageHeaders['Content-Security-Policy'] ?? '';

/** The hashes that a page's own source asks for, read as plain text: not as the build reads it. */
function hashesIn(html: string): string[] {
  const inlined = [...html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g)];
  return inlined
    .filter(([, , attributes = '']) => !/\bsrc=|application\/(?:ld\+)?json/.test(attributes))
    .map(([, , , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

const htmlAt = new Map(site.pages.map(({ address, html }) => [address, html]));

/** The hashes of styles in pages that a page's scripts read: a browser asks its policy for them as well. */
function hashesRead({ elements }: Page): string[] {
  return elements.flatMap((each) => {
    const read = attribute(each, attribute(each, 'data-copy') === undefined ? 'data-source' : 'href');
    if (read === undefined) return [];
    const html = htmlAt.get(`/${read.slice(site.base.length)}`) ?? '';
    return hashesIn(html.replace(/<script[\s\S]*?<\/script>/g, ''));
  });
}

const policyOf = ({ elements }: Page) =>
  elements
    .filter((each) => attribute(each, 'http-equiv') === 'Content-Security-Policy')
    .map((each) => attribute(each, 'content') ?? '');
const hashesOf = (policy: string) => policy.match(/'sha256-[^']+'/g) ?? [];

test('every page has one policy, with the hashes of what is inlined in it or read by it and no others', () => {
  expectNone(
    site.pages.flatMap((page) => {
      const policies = policyOf(page);
      const [policy = ''] = policies;
      const [has, needs] = [
        hashesOf(policy),
        [...new Set([...hashesIn(page.html), ...hashesRead(page)])],
      ].map((each) => each.sort().join(' '));
      return [
        ...(policies.length === 1 ? [] : [`${page.file}: ${policies.length} policies`]),
        ...(has === needs ? [] : [`${page.file}: has ${has}, needs ${needs}`]),
      ];
    }),
  );
});

test('no page has more than one style: each would add a hash', () => {
  expectNone(site.pages.flatMap(({ file, html }) => (html.match(/<style\b/g)?.length === 1 ? [] : [file])));
});

test('it stands after what link previews read, and before anything it is about', () => {
  expectNone(
    site.pages.flatMap(({ file, html }) => {
      const at = html.indexOf('<meta http-equiv="Content-Security-Policy"');
      const first = html.search(/<(?:script|style|link)\b/);
      const preview = html.lastIndexOf('<meta property="og:');
      return preview < at && at < first
        ? []
        : [`${file}: the policy is at ${at}, not between ${preview} and ${first}`];
    }),
  );
});

describe('the header', () => {
  test('has every hash of any page, and none that no page needs', () => {
    const needed = new Set(site.pages.flatMap(({ html }) => hashesIn(html)));
    expect(new Set(hashesOf(sent))).toEqual(needed);
  });

  test('says the same as the pages but for the hashes, and who may frame them', () => {
    const without = (policy: string) => policy.replace(/ 'sha256-[^']+'/g, '');
    for (const page of site.pages)
      expect(`${without(policyOf(page).join())};frame-ancestors 'none'`).toBe(without(sent));
  });

  test('is short enough for hosts, with room to grow', () => {
    expect(sent.length).toBeLessThan(1700);
  });

  test.each(['_headers', '_hosting/nginx-site.conf', '_hosting/Caddyfile'])(
    'is in %s with all the others',
    (file) => {
      const text = read(file);
      for (const [name, value] of Object.entries(rules.headers))
        expect(text).toMatch(new RegExp(`${name}:? "?${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"?`));
    },
  );
});

test('the site keeps to what hosts take: files, their sizes, rules and redirects', () => {
  const MIB = 2 ** 20;
  const sizes = [...site.files].map((file) => statSync(join(site.folder, file)).size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const lines = read('_headers').split('\n');
  const longest = Math.max(...lines.map(({ length }) => length));
  console.log(`Hosts: ${sizes.length} files, ${(total / 1e6).toFixed(1)} MB, longest line ${longest}.`);
  expect(sizes.length).toBeLessThan(20_000);
  expect(Math.max(...sizes)).toBeLessThan(25 * MIB);
  expect(total).toBeLessThan(1000 * MIB);
  expect(longest).toBeLessThanOrEqual(LONGEST_LINE);
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(MOST_RULES);
  expect(read('_redirects').trim().split('\n').length).toBeLessThanOrEqual(2000);
});

test('every script and font with a hashed name may be kept for good', () => {
  const hashed = [...site.files].filter((file) => file.startsWith('/_astro/'));
  expect(rules.assets).toEqual(hashed.map((file) => site.base + file.slice(1)).sort());
});

test('every old address of the ledger has a file, and a rule for each kind of server', () => {
  const { files, catalog } = realContent();
  const { keys } = readLedger(files.find(({ path }) => path === LEDGER_FILE)?.text ?? '');
  const old = redirects(catalog, keys);
  expect(old.length).toBeGreaterThan(0);
  const texts = ['_redirects', '_hosting/nginx-site.conf', '_hosting/Caddyfile'].map((file) => read(file));
  for (const { from, to } of old) {
    expect(site.files).toContain(`${from}index.html`);
    const path = site.base + from.slice(1);
    for (const text of texts)
      expect(text).toMatch(new RegExp(`${path}[\\s\\S]{1,30}${site.base}${to.slice(1)}`));
  }
});

test('nothing in the files for hosts tells where they were made', () => {
  for (const file of [
    '_headers',
    '_redirects',
    '_hosting/nginx.conf',
    '_hosting/nginx-site.conf',
    '_hosting/Caddyfile',
    '_hosting/rules.json',
  ])
    expect(read(file)).not.toContain(process.cwd());
});
