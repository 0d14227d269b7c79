/** What `npm run bench` understands. */
import { describe, expect, test } from 'vitest';
import { PARTS, readOptions, USAGE } from '../../../bench/options.ts';

test('without arguments the quick part alone', () => {
  expect(readOptions([])).toEqual({
    parts: ['quick'],
    entries: [1000, 4000],
    runs: 15,
    builds: 3,
    record: undefined,
  });
});

test('each part by its flag, in the order they run', () => {
  expect(readOptions(['--search', '--paint']).parts).toEqual(['paint', 'search']);
  expect(readOptions(['--lighthouse']).parts).toEqual(['lighthouse']);
  expect(readOptions(['--all']).parts).toEqual(PARTS);
});

test('sizes of content, each once and smallest first', () => {
  const { parts, entries } = readOptions(['--entries', '4000', '--entries', '1000', '--entries', '4000']);
  expect(parts).toEqual(['scale']);
  expect(entries).toEqual([1000, 4000]);
  expect(readOptions(['--all', '--entries', '300']).entries).toEqual([300]);
});

test('how often, and whether figures are kept', () => {
  expect(readOptions(['--paint', '--runs', '21', '--builds', '1', '--record'])).toMatchObject({
    runs: 21,
    builds: 1,
    record: 'docs/benchmarks.md',
  });
});

describe('what is wrong is said', () => {
  test.each([
    [['--paimt'], /--paimt/],
    [['paint'], /paint/],
    [['--entries'], /entries/],
    [['--entries', 'many'], /--entries needs a whole number from 1, and "many" is none/],
    [['--runs', '0'], /--runs needs a whole number from 1, and "0" is none/],
    [['--builds', '1.5'], /--builds needs a whole number/],
  ])('%j', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});

test('the usage names every flag', () => {
  for (const flag of ['paint', 'lighthouse', 'entries', 'search', 'all', 'runs', 'builds', 'record'])
    expect(USAGE).toContain(`--${flag}`);
});
