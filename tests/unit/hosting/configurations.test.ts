/** The files that servers read. The servers themselves try them in tests/site and tests/browser. */
import { describe, expect, test } from 'vitest';
import { caddyfile } from '../../../src/domain/hosting/caddy.ts';
import {
  headersFile,
  LONGEST_LINE,
  MOST_RULES,
  redirectsFile,
} from '../../../src/domain/hosting/host-files.ts';
import { nginxSite } from '../../../src/domain/hosting/nginx.ts';
import type { HostRules } from '../../../src/domain/hosting/rules.ts';

const rules = (base: string, some: Partial<HostRules> = {}): HostRules => ({
  base,
  headers: { 'X-One': 'first', 'X-Two': 'second' },
  pageHeaders: { 'X-Page': 'third' },
  assets: [`${base}_astro/a.12345678.js`],
  redirects: [{ from: `${base}guides/old/`, to: `${base}guides/new/#part` }],
  ...some,
});

describe.each(['/', '/a/b/'])('at %s', (base) => {
  test('_headers has one rule for all, and one for each file that may be kept for good', () => {
    expect(headersFile(rules(base))).toBe(
      [
        `${base}*`,
        '  X-One: first',
        '  X-Two: second',
        '  X-Page: third',
        '',
        `${base}_astro/a.12345678.js`,
        '  Cache-Control: public, max-age=31536000, immutable',
        '',
      ].join('\n'),
    );
  });

  test('_redirects has a line for each old address', () => {
    expect(redirectsFile(rules(base))).toBe(`${base}guides/old/ ${base}guides/new/#part 301\n`);
  });

  test.each([
    ['nginx', nginxSite],
    ['Caddy', caddyfile],
  ])('%s sends every header, and leads old addresses on with what was asked', (_name, write) => {
    const text = write(rules(base));
    expect(text).toMatch(/header X-One "first"/);
    expect(text).toMatch(/header X-Two "second"/);
    expect(text).toMatch(
      new RegExp(`${base}guides/old/[\\s\\S]{1,30}${base}guides/new/(?:\\$is_args\\$args|\\{ask\\})#part`),
    );
    expect(text).not.toMatch(/undefined|\[object/);
  });
});

test('a pattern in _headers would give a 404 what only a file should have: no rule but the first has one', () => {
  const patterns = headersFile(rules('/')).match(/^\/.*\*.*$/gm);
  expect(patterns).toEqual(['/*']);
});

test('_headers has no more rules than hosts read', () => {
  const assets = Array.from({ length: 300 }, (_, at) => `/_astro/${at}.12345678.js`);
  expect(headersFile(rules('/', { assets })).match(/^\//gm)).toHaveLength(MOST_RULES);
});

test('a line that hosts would not read is refused', () => {
  const headers = { 'X-Long': 'a'.repeat(LONGEST_LINE) };
  expect(() => headersFile(rules('/', { headers }))).toThrow(/adds a hash/);
});

test('a path with signs that mean something in a pattern is taken as it is', () => {
  expect(nginxSite(rules('/a.b/'))).toContain('/a\\.b/_astro/');
  expect(caddyfile(rules('/a.b/'))).toContain('/a\\.b/_astro/');
});
