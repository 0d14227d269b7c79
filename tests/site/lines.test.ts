/** The two lines of the README that a stranger types. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test.each(['start', 'test'])('npm %s runs a file of this project', (name) => {
  const files = scripts[name]?.split(' ').filter((word) => word.startsWith('scripts/')) ?? [];
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
