import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, test } from 'vitest';
import { compareLedgerWithHistory, readLedgerHistory } from '../../../scripts/ledger-history.ts';
import { writeLedger } from '../../../src/domain/permalinks/ledger.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolebook-ledger-'));
afterAll(() => rmSync(folder, { recursive: true }));

// Nothing of the machine's own settings, nor of a hook that runs the tests.
const env = {
  PATH: process.env.PATH,
  HOME: folder,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Author',
  GIT_AUTHOR_EMAIL: 'author@rolebook.example',
  GIT_COMMITTER_NAME: 'Author',
  GIT_COMMITTER_EMAIL: 'author@rolebook.example',
};
const run = (cwd: string, ...words: string[]) =>
  execFileSync('git', words, { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] }).toString();

/** A checkout of its own, with a ledger to write and commit. */
function checkout(name: string) {
  const root = join(folder, name);
  mkdirSync(join(root, 'content'), { recursive: true });
  const git = (...words: string[]) => run(root, ...words);
  const write = (...keys: string[]) =>
    writeFileSync(join(root, 'content/permalinks.json'), writeLedger(keys));
  const commit = (...keys: string[]) => {
    write(...keys);
    git('add', '-A');
    git('commit', '--quiet', '--allow-empty', '-m', 'Publish');
    return git('rev-parse', 'HEAD').trim();
  };
  git('init', '--quiet', '--initial-branch=main');
  return { root, git, write, commit };
}

const lostIn = (root: string) => compareLedgerWithHistory(root).issues.map(({ values }) => values.key);

describe('the ledger and its history', () => {
  test('agree where lines were only added', () => {
    const { root, commit, write } = checkout('added');
    commit('faq/one');
    commit('faq/one', 'faq/two');
    write('faq/one', 'faq/three', 'faq/two');
    expect(compareLedgerWithHistory(root)).toEqual({ issues: [], note: null });
    expect(readLedgerHistory(root).earlier).toHaveLength(2);
  });

  test('disagree where a line was taken out, before it is committed and after', () => {
    const { root, commit, write } = checkout('removed');
    const first = commit('faq/one', 'faq/two');
    write('faq/one');
    expect(compareLedgerWithHistory(root).issues).toMatchObject([
      { kind: 'lost-ledger-line', values: { key: 'faq/two', commit: first.slice(0, 10) } },
    ]);
    commit('faq/one');
    commit('faq/one', 'faq/three');
    expect(lostIn(root)).toEqual(['faq/two']);
  });

  test('disagree where the file was removed and begun afresh', () => {
    const { root, git, commit } = checkout('afresh');
    commit('faq/one');
    git('rm', '--quiet', 'content/permalinks.json');
    git('commit', '--quiet', '-m', 'Remove');
    expect(lostIn(root)).toEqual(['faq/one']);
    mkdirSync(join(root, 'content'), { recursive: true });
    commit('faq/two');
    expect(lostIn(root)).toEqual(['faq/one']);
  });

  test('disagree where a merge kept one side only', () => {
    const { root, git, commit } = checkout('merged');
    commit('faq/one');
    git('switch', '--quiet', '-c', 'other');
    commit('faq/one', 'faq/two');
    git('switch', '--quiet', 'main');
    commit('faq/one', 'faq/three');
    git('merge', '--quiet', '--strategy=ours', '-m', 'Merge', 'other');
    expect(lostIn(root)).toEqual(['faq/two']);
  });

  test('are compared in a project that is a folder of a larger one', () => {
    const { root, git } = checkout('larger');
    const site = join(root, 'site');
    mkdirSync(join(site, 'content'), { recursive: true });
    writeFileSync(join(site, 'content/permalinks.json'), writeLedger(['faq/one']));
    git('add', '-A');
    git('commit', '--quiet', '-m', 'Publish');
    writeFileSync(join(site, 'content/permalinks.json'), writeLedger([]));
    expect(lostIn(site)).toEqual(['faq/one']);
  });
});

describe('where there is no history, or not all of it', () => {
  test('outside a checkout', () => {
    const root = join(folder, 'tarball');
    mkdirSync(root);
    expect(compareLedgerWithHistory(root)).toEqual({
      issues: [],
      note: 'The ledger of addresses was not compared with its history: git is missing, or has no checkout here.',
    });
  });

  test('in a checkout without git', () => {
    const { root, commit } = checkout('without-git');
    commit('faq/one');
    const path = process.env.PATH;
    process.env.PATH = '';
    try {
      expect(compareLedgerWithHistory(root).note).toMatch(/git is missing/);
    } finally {
      process.env.PATH = path;
    }
  });

  test('before the first commit', () => {
    const { root, write } = checkout('new');
    write('faq/one');
    expect(compareLedgerWithHistory(root)).toEqual({
      issues: [],
      note: 'The ledger of addresses was not compared with its history: no commit holds it yet.',
    });
  });

  test('in a shallow clone: what there is is compared, and that it is not all is said', () => {
    const { root, commit } = checkout('deep');
    commit('faq/one', 'faq/two');
    commit('faq/one');
    const shallow = join(folder, 'shallow');
    run(folder, 'clone', '--quiet', '--depth=1', `file://${root}`, shallow);
    cpSync(join(root, 'content'), join(shallow, 'content'), { recursive: true });
    const { issues, note } = compareLedgerWithHistory(shallow);
    expect(issues).toEqual([]);
    expect(note).toMatch(/part of its history only: this is a shallow clone/);
  });
});
