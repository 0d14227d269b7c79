/** Pictures of link previews are drawn from the list that the pages leave. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writePictures } from '../../src/finishing/pictures.ts';
import { stages } from '../../src/finishing/stages.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rolebook-pictures-'));
  // What is kept between builds is kept below it.
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  mkdirSync(join(root, 'share'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const PICTURE = { name: 'guides-a', kind: 'Guide', title: 'A', sentence: 'A sentence.', marks: [] };
const list = () => join(root, 'share/pictures.json');

test('once the list is there, each is drawn in it, and the list is taken away', async () => {
  const { written, reached } = stages();
  const drawing = writePictures(root, written);
  writeFileSync(list(), JSON.stringify([PICTURE, { ...PICTURE, name: 'guides-b' }]));
  reached('lists');
  expect(await drawing).toBe(2);
  for (const name of ['guides-a', 'guides-b'])
    expect(
      readFileSync(join(root, `share/${name}.png`))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  expect(existsSync(list())).toBe(false);
});

test('a file of the same name in public/ is not drawn over', async () => {
  const { written, reached } = stages();
  writeFileSync(list(), JSON.stringify([PICTURE]));
  writeFileSync(join(root, 'share/guides-a.png'), 'mine');
  reached('lists');
  await expect(writePictures(root, written)).rejects.toThrow(
    'share/guides-a.png would be written twice: src/finishing/pictures.ts makes it. Give the file in public/ another name.',
  );
  expect(readFileSync(join(root, 'share/guides-a.png'), 'utf8')).toBe('mine');
});
