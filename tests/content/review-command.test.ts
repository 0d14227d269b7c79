/** `npm run review`, and the ways to say the day. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'rolebook-review-'));

beforeAll(() => {
  for (const folder of ['content', 'public']) cpSync(folder, join(root, folder), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

/** Runs the command where its report is in nobody's way. */
const review = (...words: string[]) =>
  spawnSync(process.execPath, [join(process.cwd(), 'scripts/review.ts'), ...words], {
    cwd: root,
    encoding: 'utf8',
  });

describe('npm run review', { timeout: 60_000 }, () => {
  test.each([[['--on', '2020-01-01']], [['--on=2020-01-01']]])('reads %j', (words) => {
    const { status, stdout } = review(...words);
    expect(stdout).toMatch(/^Nothing is due on 2020-01-01/);
    expect(status).toBe(0);
  });

  test.each([[[]], [['--on']], [['--day', '2027-05-01']]])('asks for the day after %j', (words) => {
    expect(review(...words)).toMatchObject({
      status: 2,
      stderr: 'Say the day: npm run review -- --on 2027-05-01\n',
    });
  });

  test.each(['2027-02-30', 'tomorrow'])('says that %s is no day', (day) => {
    expect(review('--on', day)).toMatchObject({
      status: 2,
      stderr: `“${day}” is no day of the calendar. Say the day: npm run review -- --on 2027-05-01\n`,
    });
  });
});
