import { expect, test } from 'vitest';
import { bodyPassages, fieldPassages } from '../../src/domain/passages.ts';
import { parseProse } from '../../src/domain/prose/parse.ts';
import { cutSections } from '../../src/domain/prose/sections.ts';
import { textOf } from '../../src/domain/prose/text.ts';

function bodyOf(text: string) {
  const parsed = parseProse(text);
  if (!('tree' in parsed)) throw new Error(parsed.fault.reason);
  return cutSections(parsed.tree);
}

test('a body is its opening, then the words and the text of every section', () => {
  const passages = bodyPassages(bodyOf('Opening.\n\n## Pay *now* {#pay}\n\nLittle.\n\n## No id\n\nMore.'));
  expect(passages.map(({ field, nodes }) => [field, textOf(nodes)])).toEqual([
    ['', 'Opening.'],
    ['#pay', 'Pay now'],
    ['#pay', 'Little.'],
    ['', 'No id'],
    ['', 'More.'],
  ]);
});

test('no body has no passages', () => {
  expect(bodyPassages(null)).toEqual([]);
});

const entry = (...fields: { value: string; prose?: 'line' | 'plain' }[]) => ({
  file: 'content/a.yaml',
  lineOf: () => 7,
  fields: fields.map(({ value, prose }, index) => ({
    path: ['lines', index],
    value,
    ...(prose && { prose }),
  })),
});

test('only lines are passages; plain fields and references are not', () => {
  const { passages, issues } = fieldPassages(
    entry({ value: 'A **line**.', prose: 'line' }, { value: 'Plain.', prose: 'plain' }, { value: 'an-id' }),
  );
  expect(passages.map(({ field, nodes }) => [field, textOf(nodes)])).toEqual([['lines[0]', 'A line.']]);
  expect(issues).toEqual([]);
});

test('a line of a passage is a line of the file', () => {
  const [passage] = fieldPassages(entry({ value: 'One\ntwo.', prose: 'line' })).passages;
  expect(passage?.lineAt(2)).toBe(8);
});

test('a field that cannot be read is an issue, at its line', () => {
  const { passages, issues } = fieldPassages(entry({ value: 'It pays <Claim id="a">much.', prose: 'line' }));
  expect(passages).toEqual([]);
  expect(issues).toMatchObject([
    { kind: 'unreadable-prose', file: 'content/a.yaml', line: 7, field: 'lines[0]' },
  ]);
});
