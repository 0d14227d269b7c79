import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { yamlFaults } from '../../src/domain/yaml-faults.ts';

const faults = (text: string) =>
  yamlFaults(parseDocument(text), text).map(({ offset, reason }) => ({
    line: text.slice(0, offset).split('\n').length,
    reason,
  }));

test.each([
  '',
  '# Only words\n',
  'a: 1\nb: [1, 2]\n',
  "- a: \"x: y\"\n- b: 'it''s'\n",
  'a: >-\n  text: with a colon\n',
])('finds nothing wrong with %j', (text) => {
  expect(faults(text)).toEqual([]);
});

test('says one thing of one line', () => {
  expect(faults('title: *Important* words: here\n')).toHaveLength(1);
});

test('says of every line what is wrong there', () => {
  expect(faults('a: b: c\nd: e\nf: g: h\n').map(({ line }) => line)).toEqual([1, 3]);
});

test('blames the tab and not what follows from it', () => {
  expect(faults('a:\n\t- b: 1\n  - c: 2\n')).toEqual([{ line: 2, reason: 'a tab indents this line' }]);
});

test('finds where a quotation opens, not where the text ends', () => {
  const [fault] = faults('a: "x"\nb: "open\nc: "y"\n');
  expect(fault).toEqual({ line: 2, reason: 'a quotation mark opens here and is never closed' });
});

test.each([
  ['a: *b\n', '*'],
  ['a: &b c\n', '&'],
  ['a: !b c\n', '!'],
  ['a: `b`\n', '`'],
  ['a: @b\n', '@'],
  ['a: %b\n', '%'],
])('names the sign that YAML keeps for itself: %j', (text, sign) => {
  expect(faults(text)).toEqual([
    { line: 1, reason: `a text begins with ${sign}, which YAML keeps for itself` },
  ]);
});

test('lets no list hold itself', () => {
  expect(faults('a: &a [*a]\n')).toHaveLength(1);
});
