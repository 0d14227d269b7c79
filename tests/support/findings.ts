/** Asserting that checks found nothing. */
import { expect } from 'vitest';

/** More than this many lines hide the first. */
const MOST = 40;

/** Passes where nothing was found; else lists what was, a line each. */
export function expectNone(findings: readonly string[]): void {
  const more = findings.length > MOST ? [`… and ${findings.length - MOST} more`] : [];
  expect(findings, ['', ...findings.slice(0, MOST), ...more, ''].join('\n')).toEqual([]);
}
