import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/domain/search/excerpt.ts';

const TEXT = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');

test('a text without the words begins at its beginning', () => {
  const [piece] = excerptOf(TEXT, [[]]);
  expect(piece?.text).toMatch(/^w0 w1 /);
});

test('the stretch with most of the words is taken, and they are marked without their points', () => {
  const pieces = excerptOf(TEXT.replace('w62', '“w62”,'), [[3, 60], [62]]);
  expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['w60', 'w62']);
  expect(pieces[0]?.text).toMatch(/^… w5/);
  expect(pieces.at(-1)?.text).toMatch(/…$/);
});

test('a short text is shown whole', () => {
  expect(excerptOf('one two three', [[1]])).toEqual([
    { text: 'one ', marked: false },
    { text: 'two', marked: true },
    { text: ' three', marked: false },
  ]);
});
