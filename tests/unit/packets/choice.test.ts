import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hintFor } from '../../../src/domain/packets/hint.ts';
import {
  readChoice,
  shown,
  withoutParts,
  writeChoice,
  type Choosable,
} from '../../../src/domain/packets/choice.ts';

const choosable: Choosable = {
  known: new Map([
    ['guides/interviewing', ''],
    ['interviewing/scorecard', 'guides/interviewing'],
    ['interviewing/questions', 'guides/interviewing'],
    ['faq/which-should-i-hire', ''],
    ['prompt-engineer/market', 'roles/prompt-engineer'],
    ['roles/prompt-engineer', ''],
  ]),
  former: new Map([['interviewing/python-questions', 'interviewing/questions']]),
};
const keysOf = (search: string) => readChoice(search, choosable).keys;

test('an address carries a choice in the order it was made, and a title', () => {
  const choice = { keys: ['faq/which-should-i-hire', 'interviewing/scorecard'], title: 'For Monday & after' };
  const query = writeChoice(choice);
  expect(query).toBe('with=faq/which-should-i-hire,interviewing/scorecard&title=For+Monday+%26+after');
  expect(readChoice(`?${query}`, choosable)).toEqual({ ...choice, bad: [] });
  expect(writeChoice({ keys: [], title: '' })).toBe('');
});

describe('a choice is found in whatever form it comes', () => {
  test.each([
    [
      '?with=interviewing/scorecard&with=faq/which-should-i-hire',
      ['interviewing/scorecard', 'faq/which-should-i-hire'],
    ],
    ['?with=INTERVIEWING/Scorecard.', ['interviewing/scorecard']],
    ['?with=interviewing%252Fscorecard%2C', ['interviewing/scorecard']],
    ['?with=/guides/interviewing/%23scorecard', ['interviewing/scorecard']],
    ['?with=https://example.org/s/prompt-engineer/market/', ['prompt-engineer/market']],
    ['?with=/guides/interviewing/', ['guides/interviewing']],
    ['?with=/faq/%23which-should-i-hire', ['faq/which-should-i-hire']],
    ['?with=interviewing/python-questions', ['interviewing/questions']],
    ['?with=interviewing/scorecard,interviewing/scorecard', ['interviewing/scorecard']],
    ['', []],
  ])('%s', (search, keys) => {
    expect(readChoice(search, choosable)).toMatchObject({ keys, bad: [] });
  });
});

test('as many as there are may be chosen, and no end of what is not there is named', () => {
  const keys = Array.from({ length: 350 }, (_, index) => `guide/part-${index}`);
  const lost = Array.from({ length: 60 }, (_, index) => `lost-${index}`);
  const many: Choosable = { known: new Map(keys.map((key) => [key, ''])), former: new Map() };
  const choice = readChoice(`?${writeChoice({ keys: [...lost, ...keys], title: '' })}`, many);
  expect(choice.keys).toEqual(keys);
  expect(choice.bad).toHaveLength(51);
  expect(choice.bad.at(-1)?.written).toBe('and more');
  expect(hintFor(choice.bad.at(-1)?.key ?? '', choosable)).toBe('');
});

test('what is not there is named with what is like it, and the rest is kept', () => {
  const { keys, bad } = readChoice('?with=guides/interviwing,roles/prompt-engineer,%3Cb%3E', choosable);
  expect(keys).toEqual(['roles/prompt-engineer']);
  expect(bad.map(({ written, key }) => [written, hintFor(key, choosable)])).toEqual([
    ['guides/interviwing', 'Did you mean guides/interviewing?'],
    ['<b>', ''],
  ]);
});

test('a section goes with its page', () => {
  expect(keysOf('?with=interviewing/scorecard,guides/interviewing')).toEqual(['guides/interviewing']);
  expect(withoutParts(['prompt-engineer/market'], choosable)).toEqual(['prompt-engineer/market']);
});

describe('a hint finds what is called by half or twice its name', () => {
  test.each([
    ['prompt-engineer', 'Did you mean roles/prompt-engineer?'],
    ['guides/prompt-engineer', 'Did you mean roles/prompt-engineer?'],
    ['roles/prompt-engineer/market', 'Did you mean prompt-engineer/market?'],
    ['promt-engineer', 'Did you mean roles/prompt-engineer?'],
    ['market', ''],
  ])('%s', (key, hint) => {
    expect(hintFor(key, choosable)).toBe(hint);
  });
});

describe('a title is one short line', () => {
  test.each([
    ['x%0A'.repeat(200), 'x '.repeat(40).trim()],
    [`${'x'.repeat(79)}🐍`, `${'x'.repeat(79)}🐍`],
    [`${'x'.repeat(80)}🐍`, 'x'.repeat(80)],
    ['a%E2%80%AEb%00c', 'abc'],
  ])('%s', (written, title) => {
    const choice = readChoice(`?title=${written}`, choosable);
    expect(choice.title).toBe(title);
    expect(readChoice(`?${writeChoice(choice)}`, choosable).title).toBe(title);
  });

  test('whatever is typed', () => {
    expect(writeChoice({ keys: [], title: shown('For \uD800 Monday ') })).toBe('title=For+Monday');
  });
});

test('nothing makes reading fail, and keys are always known', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const search of [text, `?with=${text}`, `?with=${encodeURIComponent(text)}`])
        expect(keysOf(search).every((key) => choosable.known.has(key))).toBe(true);
    }),
    { seed: 20261122 },
  );
});
