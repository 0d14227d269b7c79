/** What the build said: nothing that wants attention, except what is known and explained here. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Kept by the build stage of `npm test`. */
const LOG = 'reports/build.log';

/** Warnings that may stand, each with its reason. */
const ALLOWED: { line: RegExp; reason: string }[] = [];

test('the build warned of nothing that is not explained', () => {
  if (!existsSync(LOG))
    throw new Error(`There is no ${LOG}. The build stage writes it:  npm test -- build site`);
  const lines = readFileSync(LOG, 'utf8')
    .split('\n')
    .filter((line) => /warn|error|deprecat/i.test(line));
  expect(lines.filter((line) => !ALLOWED.some((allowed) => allowed.line.test(line)))).toEqual([]);
});

test('every explanation is still needed', () => {
  const log = readFileSync(LOG, 'utf8').split('\n');
  expect(
    ALLOWED.filter(({ line }) => !log.some((each) => line.test(each))).map(({ reason }) => reason),
  ).toEqual([]);
});
