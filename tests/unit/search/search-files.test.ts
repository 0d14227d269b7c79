import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { searchFiles } from '../../../src/integrations/search-files.ts';

const record = {
  address: '/guides/a/',
  title: 'A guide',
  within: '',
  kind: 'Guide',
  roles: [],
  aliases: [],
  words: 'Some words to find.',
};

test('a folder of search has what the engine reads, and nothing else of Pagefind’s or of before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-search-'));
  try {
    mkdirSync(join(folder, 'fragment'));
    writeFileSync(join(folder, 'fragment/en_0000000.pf_fragment'), 'of an earlier index');
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
  } finally {
    rmSync(folder, { recursive: true });
  }
});
