/** `npm run check`: every issue in the content, in under a second, without a build. */
import process from 'node:process';
import { assemble } from '../src/assemble.ts';
import { report } from '../src/domain/issues.ts';
import { readContent, readSurroundings } from './content-files.ts';
import { readLedgerHistory } from './ledger-history.ts';

const root = process.cwd();
const { earlier } = readLedgerHistory(root);
const { catalog, issues } = assemble(readContent(root), { ...readSurroundings(root), earlier });
if (issues.length > 0) {
  console.error(report(issues));
  process.exitCode = 1;
} else {
  const entries = Object.values(catalog).reduce((sum, each) => sum + each.length, 0);
  console.log(`The content is sound: ${entries} entries, no issue.`);
}
