/** How long an answer may be kept, and what nobody is served. */
import { describe, expect, test } from 'vitest';
import { cacheOf, CACHE, isPart, isUnserved } from '../../../src/domain/hosting/rules.ts';

describe('may be kept', () => {
  test.each([
    ['', 200, CACHE.asked],
    ['roles/', 200, CACHE.asked],
    ['roles.md', 200, CACHE.asked],
    ['data/claims.json', 304, CACHE.asked],
    ['pagefind/pagefind.js', 200, CACHE.asked],
    ['pagefind/words/a.txt', 200, CACHE.asked],
    ['pagefind/engine_0a1b2c3d4e.wasm', 200, CACHE.forever],
    ['share/rolebook.png', 200, CACHE.asked],
    ['_astro/clipboard.osGHaqrT.js', 200, CACHE.forever],
    ['_astro/clipboard.osGHaqrT.js', 206, CACHE.forever],
    ['_astro/clipboard.osGHaqrT.js', 304, CACHE.forever],
    ['_astro/fonts/a5f58e052df44da3.woff2', 200, CACHE.forever],
    ['pagefind/pagefind.en_f7acc95a9c.pf_meta', 200, CACHE.forever],
    ['pagefind/fragment/en_02a24c2.pf_fragment', 200, CACHE.forever],
    ['_astro/clipboard.osGHaqrT.js', 404, CACHE.never],
    ['pagefind/fragment/en_02a24c2.pf_fragment', 404, CACHE.never],
    ['_astro/clipboard.osGHaqrT.js', 301, CACHE.asked],
    ['_astro/clipboard.osGHaqrT.js', 416, CACHE.never],
    ['_astro/clipboard.osGHaqrT.js', 503, CACHE.never],
    ['roles/', 404, CACHE.never],
    ['guides/_astro/x.js', 200, CACHE.asked],
  ])('%s, answered with %i: %s', (path, status, kept) => {
    expect(cacheOf(path, status)).toBe(kept);
  });
});

test.each([
  ['_headers', true],
  ['_redirects', true],
  ['_hosting/nginx.conf', true],
  ['.nojekyll', true],
  ['s/.git/config', true],
  ['.well-known/security.txt', false],
  ['_astro/x.12345678.js', false],
  ['roles/', false],
])('%s is kept from readers: %s', (path, kept) => {
  expect(isUnserved(path)).toBe(kept);
});

test.each([
  ['_astro/x.12345678.js', 200, true],
  ['pagefind/facets.json', 304, true],
  ['pagefind/index/en_02a24c2.pf_index', 404, false],
  ['roles/', 200, false],
  ['share/rolebook.png', 200, false],
  ['guides/_astro/', 200, false],
])('%s, answered with %i, is a part of a page: %s', (path, status, part) => {
  expect(isPart(path, status)).toBe(part);
});
