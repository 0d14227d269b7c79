/** `npm run permalinks`, over a copy of the real content. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readLedger } from '../../src/domain/permalinks/ledger.ts';

const root = mkdtempSync(join(tmpdir(), 'rolebook-permalinks-'));
const LEDGER = join(root, 'content/permalinks.json');
const GUIDE = join(root, 'content/guides/interviewing.mdx');

beforeEach(() => {
  for (const folder of ['content', 'public'])
    cpSync(folder, join(root, folder), { recursive: true, force: true });
});
afterAll(() => rmSync(root, { recursive: true }));

/** Runs the command, and says what it printed and what became of the ledger. */
function permalinks(...words: string[]) {
  const before = readFileSync(LEDGER, 'utf8');
  const script = join(process.cwd(), 'scripts/permalinks.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  const after = readFileSync(LEDGER, 'utf8');
  return { status, stdout, stderr, changed: before !== after, keys: readLedger(after).keys };
}

const addSection = () =>
  writeFileSync(
    GUIDE,
    `${readFileSync(GUIDE, 'utf8').trimEnd()}\n\n## Something new {#something-new}\n\nWords.\n`,
  );

describe('npm run permalinks', { timeout: 180_000 }, () => {
  test('has nothing to add to what is published', () => {
    const { status, stdout, changed } = permalinks();
    expect(stdout).toMatch(/^0 added to content\/permalinks\.json\./);
    expect(status).toBe(0);
    expect(changed).toBe(false);
  });

  test('adds a new section, and says so', () => {
    addSection();
    const listed = permalinks('--list');
    expect(listed.stdout).toMatch(/^interviewing\/something-new\n1 to add/);
    expect(listed.changed).toBe(false);
    const { status, stdout, keys } = permalinks();
    expect(stdout).toMatch(/^\+ interviewing\/something-new\n1 added/);
    expect(status).toBe(0);
    expect(keys).toContain('interviewing/something-new');
  });

  test('adds nothing while something else is wrong', () => {
    addSection();
    writeFileSync(GUIDE, readFileSync(GUIDE, 'utf8').replace('reviewEvery:', 'reviewed-every:'));
    const { status, stderr, changed } = permalinks();
    expect(stderr).toMatch(/Mend this first: an address is for good once it is in the ledger\.\n$/);
    expect(status).toBe(1);
    expect(changed).toBe(false);
  });

  test('keeps the lines of both sides of a merge', () => {
    const text = readFileSync(LEDGER, 'utf8');
    const [first = '', ...rest] = readLedger(text).keys;
    const sides = `<<<<<<< HEAD\n  "${first}",\n=======\n>>>>>>> other\n`;
    writeFileSync(LEDGER, `[\n${sides}${rest.map((key) => `  "${key}"`).join(',\n')}\n]\n`);
    const { status } = permalinks();
    expect(status).toBe(0);
    expect(readFileSync(LEDGER, 'utf8')).toBe(text);
  });
});
