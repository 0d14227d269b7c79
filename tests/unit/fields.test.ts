import { describe, expect, test } from 'vitest';
import { markedFields, nameOf, namesAt, schemaAt, type JsonSchema } from '../../src/domain/fields.ts';

const line: JsonSchema = { type: 'string', prose: 'line' };
const schema: JsonSchema = {
  properties: {
    title: { type: 'string', prose: 'plain', description: 'The heading.' },
    owner: { type: 'string', reference: 'owners' },
    reviewed: { type: 'string', date: true },
    order: { type: 'number' },
    lines: { type: 'array', items: line },
    cells: {
      additionalProperties: {
        anyOf: [line, { type: 'array', items: line }, { type: 'object', properties: { none: line } }],
      },
    },
    saidBy: {
      anyOf: [
        { type: 'string', reference: 'sources' },
        { type: 'string', const: 'rolebook' },
      ],
    },
  },
};

describe('markedFields', () => {
  const found = (data: unknown) =>
    markedFields(schema, data).map(({ path, value }) => `${nameOf(path)}=${value}`);

  test('finds every marked string, however deep', () => {
    const cells = { one: 'a', two: ['b', 'c'], three: { none: 'd' } };
    expect(found({ title: 'T', lines: ['x', 'y'], cells })).toEqual([
      'title=T',
      'lines[0]=x',
      'lines[1]=y',
      'cells.one=a',
      'cells.two[0]=b',
      'cells.two[1]=c',
      'cells.three.none=d',
    ]);
  });

  test('says what each is marked as', () => {
    expect(markedFields(schema, { title: 'T', owner: 'o', reviewed: '2026-11-22' })).toEqual([
      { path: ['title'], value: 'T', prose: 'plain' },
      { path: ['owner'], value: 'o', reference: 'owners' },
      { path: ['reviewed'], value: '2026-11-22', date: true },
    ]);
  });

  test('takes a word that the schema spells out for no reference', () => {
    expect(found({ saidBy: 'rolebook' })).toEqual([]);
    expect(found({ saidBy: 'a-source' })).toEqual(['saidBy=a-source']);
  });

  test.each([
    null,
    undefined,
    5,
    'text',
    [],
    { order: 5, unknown: 'x', title: null, lines: 'no list', cells: [1] },
  ])('passes over what no schema expects: %j', (data) => {
    expect(found(data)).toEqual([]);
  });

  test('is not misled by names that every object has', () => {
    const odd = '{ "constructor": "x", "toString": "y", "__proto__": { "title": "z" } }';
    expect(found(JSON.parse(odd))).toEqual([]);
    expect(found({ cells: { constructor: 'a' } })).toEqual(['cells.constructor=a']);
  });
});

describe('schemaAt', () => {
  test('goes down fields, lists and choices', () => {
    expect(schemaAt(schema, ['title'])?.description).toBe('The heading.');
    expect(schemaAt(schema, ['cells', 'any', 'none'])).toEqual(line);
    expect(schemaAt(schema, ['cells', 'any', 1])).toEqual(line);
    expect(schemaAt(schema, [])).toBe(schema);
  });

  test('knows nothing of what is not there', () => {
    expect(schemaAt(schema, ['gone'])).toBeUndefined();
    expect(schemaAt(schema, ['title', 'gone', 3])).toBeUndefined();
  });
});

test('namesAt lists the fields of a group, and of a group among choices', () => {
  expect(namesAt(schema, ['cells', 'any'])).toEqual(['none']);
  expect(namesAt(schema, [])).toContain('saidBy');
  expect(namesAt(schema, ['title'])).toEqual([]);
});

test.each([
  [[], ''],
  [['title'], 'title'],
  [['rows', 2, 'cells', 'focus'], 'rows[2].cells.focus'],
  [[3, 'id'], '[3].id'],
])('nameOf(%j) is %j', (path, name) => {
  expect(nameOf(path)).toBe(name);
});
