import { expect, it } from 'vitest';
import { plainTitle } from '../../../src/domain/checklist/title.ts';

it.each([
  ['  Chatbot,\t Q1 \r\n', 'Chatbot, Q1'],
  ['left \u202Eright\u0000\u200B', 'left right'],
  ['<b>bold</b>', '<b>bold</b>'],
  ['\uD800a\uDFFF', 'a'],
  ['\u2028line\u2029', 'line'],
  ['été 漢字 🌳', 'été 漢字 🌳'],
  ['', ''],
])('%j becomes %j', (given, title) => {
  expect(plainTitle(given)).toBe(title);
});

it('cuts between characters, and leaves no space at the end', () => {
  expect(plainTitle('🌳'.repeat(61))).toBe('🌳'.repeat(60));
  expect(plainTitle(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
  expect(plainTitle('abcdef', 3)).toBe('abc');
  expect(plainTitle(`${'\u200B'.repeat(1_000_000)}a`)).toBe('');
});
