/**
 * `npm run everyone`: every page at both widths, in light, dark, forced colours and without motion, with every check
 * of tests/support/everyone. The browser stage asks the same where an answer can differ. Needs a built site; takes
 * ten minutes or more. What was measured goes to reports/everyone-all.json.
 */
import process from 'node:process';
import { commandOf, runNode } from './run.ts';

const { ok } = await runNode(
  commandOf('vitest'),
  ['run', '--project', 'browser', 'tests/browser/everyone.test.ts'],
  { env: { ALL_MODES: '1' } },
);
if (!ok) process.exitCode = 1;
