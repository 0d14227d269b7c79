/** What the launcher gives the program it starts. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';

/** What a program that the launcher starts says of how memory is given back. */
function toldOf(env: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-launcher-'));
  try {
    const program = join(folder, 'program.ts');
    writeFileSync(program, 'process.stdout.write(process.env.MIMALLOC_PURGE_DELAY as string);');
    return spawnSync(process.execPath, ['scripts/node.mjs', program], {
      env: { ...process.env, MIMALLOC_PURGE_DELAY: undefined, ...env },
    }).stdout.toString();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the bundler gives memory back at once, unless told otherwise', () => {
  expect(toldOf({})).toBe('0');
  expect(toldOf({ MIMALLOC_PURGE_DELAY: '5' })).toBe('5');
});
