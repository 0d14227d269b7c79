import { describe, expect, test } from 'vitest';
import { permalinks } from '../../../src/domain/permalinks/inventory.ts';
import {
  extendLedger,
  lostLines,
  lostSince,
  readLedger,
  writeLedger,
} from '../../../src/domain/permalinks/ledger.ts';
import { small } from '../../support/catalog.ts';

const KEYS = ['faq/why', 'guides/seeded', 'seeded/pay'];

describe('writing', () => {
  test('one key on a line, in order, each once', () => {
    expect(writeLedger(['seeded/pay', 'faq/why', 'guides/seeded', 'faq/why'])).toBe(
      '[\n  "faq/why",\n  "guides/seeded",\n  "seeded/pay"\n]\n',
    );
  });

  test('an empty ledger', () => {
    expect(writeLedger([])).toBe('[]\n');
  });

  test('what is written reads the same', () => {
    const { keys, issues } = readLedger(writeLedger(KEYS));
    expect(keys).toEqual(KEYS);
    expect(issues).toEqual([]);
  });
});

describe('reading', () => {
  test('knows the line of every key', () => {
    const { lineOf } = readLedger(writeLedger(KEYS));
    expect(KEYS.map(lineOf)).toEqual([2, 3, 4]);
  });

  test('takes Windows line ends as they are', () => {
    expect(readLedger(writeLedger(KEYS).replaceAll('\n', '\r\n')).issues).toEqual([]);
  });

  test('loses no key to an unfinished merge', () => {
    const text = '[\n<<<<<<< HEAD\n  "faq/why"\n=======\n  "seeded/pay"\n>>>>>>> other\n]\n';
    expect(readLedger(text).keys).toEqual(['faq/why', 'seeded/pay']);
    expect(readLedger(text).issues.map(({ kind }) => kind)).toEqual(['unreadable-ledger']);
  });

  test('is told of a repeated line, and takes its key once', () => {
    const { keys, issues } = readLedger('[\n  "faq/why",\n  "seeded/pay",\n  "faq/why"\n]\n');
    expect(keys).toEqual(['faq/why', 'seeded/pay']);
    expect(issues.map(({ kind, line }) => [kind, line])).toEqual([['repeated-ledger-line', 4]]);
  });

  test('is told of a last line without its line end', () => {
    expect(readLedger(writeLedger(KEYS).trimEnd()).issues.map(({ kind }) => kind)).toEqual(['untidy-ledger']);
  });

  test('is told of lines put together', () => {
    expect(readLedger(JSON.stringify(KEYS)).issues.map(({ kind }) => kind)).toEqual(['untidy-ledger']);
  });
});

describe('extending', () => {
  const present = permalinks(small().catalog);

  test('adds what is new and keeps what is gone', () => {
    const { text, added } = extendLedger(writeLedger(['guides/gone', 'guides/seeded']), present);
    expect(readLedger(text).keys).toContain('guides/gone');
    expect(added).toContain('faq/seeded-question');
    expect(added).not.toContain('guides/seeded');
  });

  test('adds nothing the second time', () => {
    const { text } = extendLedger('', present);
    expect(extendLedger(text, present)).toEqual({ text, added: [] });
  });
});

describe('lines that disappeared', () => {
  test('are those the later ledger has not', () => {
    expect(lostLines(writeLedger(KEYS), writeLedger(['faq/why']))).toEqual(['guides/seeded', 'seeded/pay']);
  });

  test('are none where lines were only added', () => {
    expect(lostLines(writeLedger(['faq/why']), writeLedger(KEYS))).toEqual([]);
  });

  test('are all of them where the ledger was emptied', () => {
    expect(lostLines(writeLedger(KEYS), '')).toEqual(KEYS);
  });

  test('are named once, with the newest commit that has them', () => {
    const earlier = ['bbbbbbbbbbbb', 'aaaaaaaaaaaa'].map((commit) => ({ commit, text: writeLedger(KEYS) }));
    const issues = lostSince(earlier, writeLedger(['faq/why', 'guides/seeded']));
    expect(issues.map(({ values }) => values)).toEqual([{ key: 'seeded/pay', commit: 'bbbbbbbbbb' }]);
  });
});
