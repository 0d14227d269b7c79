/**
 * The ledger as every commit of this checkout had it: a line that stood there once must stand there
 * still. Asks git and nothing else, and says so where there is nothing to ask.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Issue } from '../src/domain/issues.ts';
import { LEDGER_FILE, lostSince, type EarlierLedger } from '../src/domain/permalinks/ledger.ts';

/** What git knows of the ledger. */
export interface LedgerHistory {
  /** The ledger at every commit that touched it, newest first. */
  earlier: EarlierLedger[];
  /** Why that is not all of its history, in a sentence; null where it is. */
  note: string | null;
}

/** Reads the ledger at every commit of the checkout at `root`. */
export function readLedgerHistory(root: string): LedgerHistory {
  const shallow = ask(root, ['rev-parse', '--is-shallow-repository']);
  if (shallow === null) return { earlier: [], note: NO_HISTORY };
  // Without --full-history, git leaves out the side of a merge whose lines the merge has lost.
  const listed = ask(root, ['log', '--full-history', '--format=%H', '--', LEDGER_FILE]) ?? '';
  const commits = listed.split('\n').filter((commit) => commit !== '');
  const note = shallow.trim() === 'true' ? SHALLOW : commits.length === 0 ? NO_COMMIT : null;
  return { earlier: ledgersAt(root, commits), note };
}

/** Compares the ledger below `root` with its history. */
export function compareLedgerWithHistory(root: string): { issues: Issue[]; note: string | null } {
  const { earlier, note } = readLedgerHistory(root);
  const file = join(root, LEDGER_FILE);
  return { issues: lostSince(earlier, existsSync(file) ? readFileSync(file, 'utf8') : ''), note };
}

const NO_HISTORY =
  'The ledger of addresses was not compared with its history: git is missing, or has no checkout here.';
const NO_COMMIT = 'The ledger of addresses was not compared with its history: no commit holds it yet.';
const SHALLOW =
  'The ledger of addresses was compared with part of its history only: this is a shallow clone. `git fetch --unshallow` gets the rest.';

/** The ledger's text at these commits, from one run of git. */
function ledgersAt(root: string, commits: readonly string[]): EarlierLedger[] {
  if (commits.length === 0) return [];
  const names = commits.map((commit) => `${commit}:./${LEDGER_FILE}`).join('\n');
  const answer = execFileSync('git', ['cat-file', '--batch'], { ...around(root), input: `${names}\n` });
  const found: EarlierLedger[] = [];
  let at = 0;
  for (const commit of commits) {
    const end = answer.indexOf('\n', at);
    // `<hash> blob <bytes>`, or `<name> missing` for a commit that removed the file.
    const size = / blob (\d+)$/.exec(answer.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    found.push({ commit, text: answer.toString('utf8', at, at + Number(size)) });
    at += Number(size) + 1;
  }
  return found;
}

/** What git answers, or null where it cannot be asked. */
function ask(root: string, words: readonly string[]): string | null {
  try {
    return execFileSync('git', words, around(root)).toString('utf8');
  } catch {
    return null;
  }
}

/** Run in `root`, whatever repository a hook that runs us has in mind. */
function around(root: string) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ELSEWHERE.test(name)));
  const stdio: ['pipe', 'pipe', 'ignore'] = ['pipe', 'pipe', 'ignore'];
  return { cwd: root, env, stdio, maxBuffer: 1024 ** 3 };
}

/** What a hook tells git of the repository it was run for. */
const ELSEWHERE = /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|PREFIX|NAMESPACE)$/;
