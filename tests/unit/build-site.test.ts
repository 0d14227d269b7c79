/** Where a build says the site is. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
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

test.each(['abc', '70000', '-1', '80.5', ''])(
  'a port that is none is refused before anything is built: %j',
  (port) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/start.ts'], {
      env: { ...process.env, PORT: port },
      timeout: 20_000,
    });
    expect([status, stdout.toString()]).toEqual([1, '']);
    expect(stderr.toString()).toContain(`PORT is "${port}".`);
  },
);
