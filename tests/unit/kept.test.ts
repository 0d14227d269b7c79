/** What is kept between builds is used only where it is whole and was made from the same. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { kept } from '../../src/finishing/kept.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolebook-kept-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Asks for something, and says what came and whether it had to be made. */
async function ask(from: string[], make = 'made'): Promise<[string, number]> {
  const maker = vi.fn(async () => Buffer.from(make));
  return [Buffer.from(await kept('things', from, maker)).toString(), maker.mock.calls.length];
}
const keptFile = () => join(folder, '.cache/things', readdirSync(join(folder, '.cache/things'))[0] ?? '');

test('the first time it is made, then it is found', async () => {
  expect(await ask(['a', 'b'])).toEqual(['made', 1]);
  expect(await ask(['a', 'b'], 'other')).toEqual(['made', 0]);
});

test('from anything else it is made anew', async () => {
  await ask(['a', 'b']);
  expect(await ask(['ab'], 'other')).toEqual(['other', 1]);
  expect(await ask(['b', 'a'], 'third')).toEqual(['third', 1]);
});

test.each<[string, (content: Buffer) => Buffer]>([
  ['cut short', (content) => content.subarray(0, -1)],
  ['emptied', () => Buffer.alloc(0)],
  [
    'changed in one place',
    (content) => Buffer.from(content.map((byte, at) => (at === 33 ? byte ^ 1 : byte))),
  ],
  ['without its hash', (content) => content.subarray(32)],
])('where it was %s it is made again, and kept whole', async (_what, spoil) => {
  await ask(['a']);
  writeFileSync(keptFile(), spoil(readFileSync(keptFile())));
  expect(await ask(['a'])).toEqual(['made', 1]);
  expect(await ask(['a'])).toEqual(['made', 0]);
});
