import { describe, expect, test } from 'vitest';
import { readFrontMatter, readYaml } from '../../src/domain/source-file.ts';

const mdx = (text: string) => readFrontMatter({ path: 'content/guides/a.mdx', text });
const yaml = (text: string) => readYaml({ path: 'content/a.yaml', text });

describe('readFrontMatter', () => {
  test('parts fields from prose, and keeps the lines of the file', () => {
    const { data, body, noFields, faults } = mdx('---\ntitle: One\norder: 10\n---\n\nWords.\n');
    expect({ data, noFields, faults }).toEqual({
      data: { title: 'One', order: 10 },
      noFields: null,
      faults: [],
    });
    expect(body.split('\n').indexOf('Words.')).toBe(5);
  });

  test('lets the fields end the file', () => {
    expect(mdx('---\ntitle: One\n---')).toMatchObject({ data: { title: 'One' }, body: '\n\n' });
  });

  test('bears spaces after the hyphens', () => {
    expect(mdx('---  \ntitle: One\n--- \nWords.').data).toEqual({ title: 'One' });
  });

  test('leaves a rule in the prose to the prose', () => {
    expect(mdx('---\ntitle: One\n---\n\nWords.\n\n---\n\nMore.').body).toContain('---');
  });

  test.each([
    ['prose alone', 'Words.', /begin with its fields/],
    ['nothing', '', /is empty/],
    ['a blank line first', '\n---\ntitle: One\n---\n', /begin with its fields/],
    ['fields that are never closed', '---\ntitle: One\n', /never end/],
  ])('finds no fields in %s', (_, text, why) => {
    expect(mdx(text)).toMatchObject({ data: {}, faults: [], body: text });
    expect(mdx(text).noFields).toMatch(why);
  });

  test.each([
    ['CRLF', '---\r\ntitle: One\r\n---\r\n\r\nWords.\r\n'],
    ['the line ends of old machines', '---\rtitle: One\r---\r\rWords.\r'],
    ['a byte order mark', '\uFEFF---\ntitle: One\n---\n\nWords.\n'],
  ])('reads %s like any other file', (_, text) => {
    expect(mdx(text)).toMatchObject({ data: { title: 'One' }, body: '\n\n\n\nWords.\n' });
  });

  test('gives faults at the lines of the file', () => {
    expect(mdx('---\ntitle: One\ntitle: Two\n---\n').faults).toMatchObject([{ line: 3 }]);
  });
});

describe('readYaml', () => {
  test('reads a list and a group', () => {
    expect(yaml('- id: a\n- id: b\n').data).toEqual([{ id: 'a' }, { id: 'b' }]);
    expect(yaml('a: 1\n').data).toEqual({ a: 1 });
  });

  test('keeps dates as they are written', () => {
    expect(yaml('day: 2026-02-30\n').data).toEqual({ day: '2026-02-30' });
  });

  test('has nothing to say of an empty file', () => {
    expect(yaml('# To do.\n')).toMatchObject({ data: null, faults: [], noFields: null });
  });

  test('gives no data where it finds fault', () => {
    expect(yaml('a: "b\n')).toMatchObject({ data: {}, faults: [{ line: 1 }] });
  });
});

describe('lineOf', () => {
  const { lineOf } = yaml('# A comment\na: 1\nlist:\n  - id: x\n    deep:\n      here: yes\n  - id: y\n');

  test.each([
    [['a'], 2],
    [['list'], 3],
    [['list', 0], 4],
    [['list', 0, 'deep', 'here'], 6],
    [['list', 1, 'id'], 7],
  ])('finds %j on line %i', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  test.each([
    ['a field that is missing', ['list', 0, 'deep', 'gone'], 5],
    ['an entry that is missing', ['list', 7], 3],
    ['a field below a plain value', ['a', 'b'], 2],
    ['a field of nothing', ['gone'], 2],
  ])('falls back to what is above: %s', (_, path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  test('counts from the head of the file where there are fields above prose', () => {
    expect(mdx('---\ntitle: One\norder: 10\n---\n').lineOf(['order'])).toBe(3);
  });
});
