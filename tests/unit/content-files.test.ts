/** Whatever lies below content/ is read or named: nothing is left out without a word. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent, readSurroundings } from '../../scripts/content-files.ts';
import { filesBelow } from '../../src/integrations/content-loader.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rolebook-content-'));
});
afterEach(() => void rmSync(root, { recursive: true, force: true }));

/** What Astro is given of the same folder. */
async function loaded(): Promise<unknown[]> {
  const found: { path: string; text: string }[] = [];
  const store = {
    keys: () => [],
    set: ({ id, body }: { id: string; body: string }) => found.push({ path: id, text: body }),
  };
  const config = { root: pathToFileURL(`${root}/`) };
  await filesBelow('content', () => true).load({ config, store, generateDigest: String } as never);
  return found;
}

describe('links', () => {
  test('are read as what they lead to, a file or a folder, and are there where that is nothing', async () => {
    mkdirSync(join(root, 'content/faqs'), { recursive: true });
    writeFileSync(join(root, 'content/faqs/one.mdx'), 'Words.');
    symlinkSync('one.mdx', join(root, 'content/faqs/other.mdx'));
    symlinkSync('gone.mdx', join(root, 'content/faqs/broken.mdx'));
    symlinkSync('faqs', join(root, 'content/questions'));
    const all = [
      { path: 'content/faqs/broken.mdx', text: '' },
      { path: 'content/faqs/one.mdx', text: 'Words.' },
      { path: 'content/faqs/other.mdx', text: 'Words.' },
      { path: 'content/questions/broken.mdx', text: '' },
      { path: 'content/questions/one.mdx', text: 'Words.' },
      { path: 'content/questions/other.mdx', text: 'Words.' },
    ];
    expect(readContent(root)).toEqual(all);
    expect(await loaded()).toEqual(all);
  });
});

test('a folder that is missing holds nothing', () => {
  expect(readContent(root)).toEqual([]);
  expect(readSurroundings(root)).toEqual({ publicFiles: [], ledger: '' });
});
