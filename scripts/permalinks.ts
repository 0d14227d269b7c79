/**
 * `npm run permalinks`: adds every new address to the ledger. With `--list` it only says which.
 * Nothing is added while anything else is wrong: a line can never be taken back.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { assemble } from '../src/assemble.ts';
import { report } from '../src/domain/issues.ts';
import { permalinks } from '../src/domain/permalinks/inventory.ts';
import { extendLedger, LEDGER_FILE, waitsForLedger } from '../src/domain/permalinks/ledger.ts';
import { compareLedgerWithHistory } from './ledger-history.ts';
import { readContent, readSurroundings } from './content-files.ts';

const root = process.cwd();
const surroundings = readSurroundings(root);
const before = surroundings.ledger ?? '';
const { catalog, issues } = assemble(readContent(root), surroundings);
const others = issues.filter((issue) => !waitsForLedger(issue));
const { text, added } = extendLedger(before, permalinks(catalog));

if (others.length > 0) {
  console.error(`${report(others)}\n\nMend this first: an address is for good once it is in the ledger.`);
  process.exitCode = 1;
} else if (process.argv.includes('--list')) {
  console.log([...added, `${added.length} to add to ${LEDGER_FILE}.`].join('\n'));
} else {
  if (text !== before) writeFileSync(join(root, LEDGER_FILE), text);
  console.log([...added.map((key) => `+ ${key}`), `${added.length} added to ${LEDGER_FILE}.`].join('\n'));
  const { issues: lost, note } = compareLedgerWithHistory(root);
  if (note !== null) console.log(note);
  if (lost.length > 0) {
    console.error(report(lost));
    process.exitCode = 1;
  }
}
