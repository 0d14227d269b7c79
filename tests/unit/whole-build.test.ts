/** Astro's part of a build does not pass for the whole. */
import { afterEach, expect, test, vi } from 'vitest';
import { basePath } from '../../scripts/build-site.ts';
import { wholeBuild } from '../../src/integrations/whole-build.ts';

afterEach(() => void vi.unstubAllEnvs());

const start = () => wholeBuild().hooks['astro:build:start']?.({} as never);

test('Astro alone does not build: what it wrote would have no policy', () => {
  vi.stubEnv('ROLEBOOK_BUILD', undefined);
  expect(start).toThrow('Run:  npm run build');
});

test('as a part of the build it does', () => {
  vi.stubEnv('ROLEBOOK_BUILD', '1');
  expect(start).not.toThrow();
});

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
