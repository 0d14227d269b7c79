import { expect, test } from 'vitest';
import { parseProse } from '../../../src/domain/prose/parse.ts';
import { linesBefore, textOf } from '../../../src/domain/prose/text.ts';

test.each([
  ['A *b* **c** `d` [e](/f/).', 'A b c d e.'],
  ['It pays <Claim id="a">very *much*</Claim>.', 'It pays very much.'],
  ['One\ntwo.', 'One two.'],
  ['One.\n\nTwo.', 'One. Two.'],
  ['- one\n- two', 'one two'],
  ['![A desk](/desk.png)', 'A desk'],
  ['```prompt\nDo this.\n```', 'Do this.'],
  ['| a | b |\n| - | - |\n| c | d |', 'a b c d'],
  ['<Chart id="pay" />', ''],
])('%j reads %j', (text, expected) => {
  const parsed = parseProse(text);
  expect('tree' in parsed && textOf(parsed.tree)).toBe(expected);
});

test('a list of nodes reads like one', () => {
  const one = { type: 'text' as const, value: 'a' };
  expect(textOf([one, one])).toBe('aa');
  expect(textOf([])).toBe('');
});

test.each([
  ['abc', 2, 0],
  ['a\nb\nc', 0, 0],
  ['a\nb\nc', 4, 2],
])('in %j, before %i, %i lines end', (text, index, lines) => {
  expect(linesBefore(text, index)).toBe(lines);
});
