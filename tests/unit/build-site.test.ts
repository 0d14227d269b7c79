/** Where a build says the site is. */
import { afterEach, expect, test, vi } from 'vitest';
import { basePath } from '../../scripts/build-site.ts';

afterEach(() => void vi.unstubAllEnvs());

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['/a/b/', '/a/b/'],
  ['/a/b', '/a/b/'],
  ['a/b', '/a/b/'],
])('published at %s, addresses begin with %s', (said, base) => {
  vi.stubEnv('BASE_PATH', said);
  expect(basePath()).toBe(base);
});
