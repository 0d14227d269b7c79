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
    const told = '[process.env.MIMALLOC_PURGE_DELAY, typeof gc, process.env.NODE_OPTIONS]';
    writeFileSync(program, `process.stdout.write(${told}.join(', '));`);
    return spawnSync(process.execPath, ['scripts/node.mjs', program], {
      env: { ...process.env, MIMALLOC_PURGE_DELAY: undefined, NODE_OPTIONS: undefined, ...env },
    }).stdout.toString();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the bundler gives memory back at once, unless told otherwise', () => {
  expect(toldOf({})).toMatch(/^0, /);
  expect(toldOf({ MIMALLOC_PURGE_DELAY: '5' })).toMatch(/^5, /);
});

test('a build may collect what it has done with, and keeps the options it was given', () => {
  expect(toldOf({})).toMatch(/, function, --expose-gc$/);
  expect(toldOf({ NODE_OPTIONS: '--no-warnings' })).toMatch(/, function, --no-warnings --expose-gc$/);
});
