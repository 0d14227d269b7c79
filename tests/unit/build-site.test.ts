/** Where a build says the site is. */
import { afterEach, expect, test, vi } from 'vitest';
import { basePath, buildSite } from '../../scripts/build-site.ts';

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

test('a place that no site can stand at is refused before anything is built', async () => {
  const { ok, output } = await buildSite({
    site: '/nowhere/at/all',
    env: { SITE_URL: 'https://example.org/hiring/', BASE_PATH: undefined },
  });
  expect(ok).toBe(false);
  expect(output.trim()).toBe(
    'SITE_URL is “https://example.org/hiring/”, and BASE_PATH is “/”. ' +
      'Write the path apart: SITE_URL=https://example.org BASE_PATH=/hiring/',
  );
});
