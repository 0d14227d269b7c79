import { describe, expect, test } from 'vitest';
import { csvOf } from '../../src/domain/csv.ts';
import { parseCsv } from '../support/csv.ts';
import { seededRandom } from '../support/random.ts';

const cell = (text: string) => parseCsv(csvOf({ head: ['A'], rows: [[text]] }))[1]?.[0];

test('a line for the head and for every row, each ended by CRLF', () => {
  const grid = {
    head: ['Role', 'Pay'],
    rows: [
      ['Developer', 'Much'],
      ['Other', ''],
    ],
  };
  expect(csvOf(grid)).toBe('Role,Pay\r\nDeveloper,Much\r\nOther,\r\n');
});

test.each([
  ['a, b', '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  [' blank', '" blank"'],
])('%j is put in quotes', (text, written) => {
  expect(csvOf({ head: [text], rows: [] })).toBe(`${written}\r\n`);
});

test('quotation marks are straight, so that every program shows them', () => {
  expect(cell('“It’s” ‘so’')).toBe(`"It's" 'so'`);
});

test('other letters stay as they are', () => {
  expect(cell('Café 20–30 ≥ 漢字 🙂')).toBe('Café 20–30 ≥ 漢字 🙂');
});

describe('what a spreadsheet would take for a formula', () => {
  const STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '﹢', '﹣', '﹦', '﹫'];
  const BEFORE = ['', ' ', '\u00A0', '\u200B', '\uFEFF', '\u3000', '  \u200B', '\u202E'];

  test.each(STARTS.flatMap((start) => BEFORE.map((before) => `${before}${start}SUM(A1)`)))('%j', (text) => {
    expect(cell(text)).toBe(`'${text}`);
  });

  test('in a head as well', () => {
    expect(csvOf({ head: ['=1+1', 'B'], rows: [] })).toBe("'=1+1,B\r\n");
  });

  test('behind a quotation that hides it from the separator', () => {
    expect(csvOf({ head: ['=1,"=2"'], rows: [] })).toBe(`"'=1,""=2"""\r\n`);
  });

  test.each(['a=b', '1-2', 'x@y', '5 + 5', "'=1", 'Fast=good'])('%j is none', (text) => {
    expect(cell(text)).toBe(text);
  });
});

test('whatever is written is read again, and begins no formula', () => {
  const chance = seededRandom(20261122);
  const letters = ['=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", ' ', 'a', 'é', '＝', '\u200B', '漢'];
  for (let round = 0; round < 2000; round += 1) {
    const word = () => Array.from({ length: chance.number(6) }, () => chance.pick(letters)).join('');
    const rows = Array.from({ length: 1 + chance.number(3) }, () => [word(), word(), word()]);
    const read = parseCsv(csvOf({ head: ['a', 'b', 'c'], rows }));
    expect(read.slice(1).map((row) => row.map((each) => each.replace(/^'/, '')))).toEqual(
      rows.map((row) => row.map((each) => each.replace(/^'/, ''))),
    );
    expect(read.flat().filter((each) => /^[\s\u200B]*[=+\-@＝]/.test(each))).toEqual([]);
  }
});
