import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { htmlFiles } from '../../src/finishing/html-files.ts';

test('the pages of a site in the order of their paths, without the folders that are left out', () => {
  const root = mkdtempSync(join(tmpdir(), 'rolebook-pages-'));
  try {
    for (const file of [
      's/a/index.html',
      'b/s/index.html',
      'b/index.html',
      'b.html',
      'b/index.md',
      '404.html',
    ]) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), file);
    }
    const found = [...htmlFiles(root, { without: 's' })].map(({ file, html }) => [file, html]);
    expect(found).toEqual(
      ['404.html', 'b.html', 'b/index.html', 'b/s/index.html'].map((file) => [file, file]),
    );
    expect([...htmlFiles(root)].map(({ file }) => file)).toContain('s/a/index.html');
  } finally {
    rmSync(root, { recursive: true });
  }
});
