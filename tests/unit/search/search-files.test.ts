import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchFiles } from '../../../src/finishing/search-files.ts';

const record = {
  address: '/guides/a/',
  title: 'A guide',
  within: '',
  kind: 'Guide',
  roles: [],
  aliases: [],
  words: 'Some words to find.',
};

let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'rolebook-search-'))));
afterEach(() => rmSync(root, { recursive: true }));

test('a folder of search has what the engine reads, and nothing else of Pagefind’s', async () => {
  const folder = join(root, 'pagefind');
  const files = await searchFiles({ records: [record], roles: [] }, folder);
  const kinds = [...files.keys()].map((path) => path.replace(/_[0-9a-f]{6,}/, '_#')).sort();
  expect(kinds).toEqual([
    'engine_#.wasm',
    'facets.json',
    'filter/en_#.pf_filter',
    'fragment/en_#.pf_fragment',
    'index/en_#.pf_index',
    'pagefind.en_#.pf_meta',
    'pagefind.js',
    ...kinds.filter((path) => path.startsWith('words/')),
  ]);
  const written = readdirSync(folder, { recursive: true, withFileTypes: true });
  expect(written.filter((each) => each.isFile())).toHaveLength(files.size);
});

test('files of public/ that stand in its way are kept and named', async () => {
  const folder = join(root, 'pagefind');
  mkdirSync(folder);
  writeFileSync(join(folder, 'own.txt'), 'mine');
  await expect(searchFiles({ records: [record], roles: [] }, folder)).rejects.toThrow(
    `${folder} is where search writes its files. Give what is there in public/ another name.`,
  );
  expect(readFileSync(join(folder, 'own.txt'), 'utf8')).toBe('mine');
});
