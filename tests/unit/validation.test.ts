import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '../../src/domain/fields.ts';
import { issuesFromSchema, type SchemaComplaint } from '../../src/domain/validation.ts';

const schema = z.strictObject({
  title: z.string().min(3, { error: 'write more' }).describe('The heading.'),
  order: z.int().min(0).max(9).optional(),
  status: z.enum(['live', 'gone']).optional(),
  url: z.url().optional(),
  lines: z.array(z.string()).min(1).optional().describe('Several lines.'),
  life: z.strictObject({ while: z.string().describe('As long as.') }).optional(),
  cell: z
    .union(
      [
        z.string().max(5, { error: 'too long for a cell' }),
        z.array(z.string()).min(1),
        z.strictObject({ none: z.string() }),
      ],
      {
        error: 'a cell is a line, a list or { none: why }',
      },
    )
    .optional(),
  loose: z.union([z.string(), z.array(z.string())]).optional(),
  draft: z.literal(false).optional(),
});

/** What an author is told of some data. */
function issues(data: unknown, base: readonly (string | number)[] = []) {
  const parsed = schema.safeParse(data);
  const complaints = (parsed.error?.issues ?? []) as SchemaComplaint[];
  const place = { file: 'content/a.yaml', base, lineOf: (path: readonly unknown[]) => path.length + 1, data };
  return issuesFromSchema(complaints, z.toJSONSchema(schema) as JsonSchema, place);
}

const reasons = (data: unknown) =>
  issues(data).map(({ kind, field, values }) => [kind, field, values.reason ?? '']);

test('sound data has no issue', () => {
  expect(issues({ title: 'Good', cell: ['a'], draft: false })).toEqual([]);
});

test('an issue is at its place in the file, and names the field as the entry has it', () => {
  expect(issues({ title: 'Good', life: {} }, [4])).toEqual([
    {
      kind: 'missing-field',
      file: 'content/a.yaml',
      line: 4,
      field: 'life.while',
      values: { name: 'life.while', key: 'while', about: 'As long as.' },
    },
  ]);
});

describe('a field that does not fit', () => {
  test.each([
    ['a sentence of our own', { title: 'No' }, ['title', 'write more']],
    ['no value', { title: null }, ['title', 'it is empty']],
    [
      'a wrong type',
      { title: 5 },
      ['title', 'it must be text (put it in quotes if it looks like a number or a date)'],
    ],
    ['half a number', { title: 'Good', order: 1.5 }, ['order', 'it must be a whole number']],
    ['too small', { title: 'Good', order: -1 }, ['order', 'it must be at least 0']],
    ['too big', { title: 'Good', order: 10 }, ['order', 'it must be at most 9']],
    ['not among the words', { title: 'Good', status: 'dead' }, ['status', 'it must be "live" or "gone"']],
    [
      'no address',
      { title: 'Good', url: 'here' },
      ['url', 'it must be a full web address, beginning with https://'],
    ],
    ['too few', { title: 'Good', lines: [] }, ['lines', 'it needs at least 1 of them']],
    ['no list', { title: 'Good', lines: 'one' }, ['lines', 'it must be a list']],
    ['no group', { title: 'Good', life: 'long' }, ['life', 'it must be a group of fields']],
    ['one of several forms', { title: 'Good', cell: 'much too long' }, ['cell', 'too long for a cell']],
    [
      'none of several forms',
      { title: 'Good', cell: 5 },
      ['cell', 'a cell is a line, a list or { none: why }'],
    ],
    [
      'none of several forms, unexplained',
      { title: 'Good', loose: 5 },
      ['loose', 'it has none of the forms allowed here'],
    ],
  ])('for %s', (_, data, expected) => {
    expect(reasons(data)).toEqual([['invalid-value', ...expected]]);
  });

  test('is a draft where it says so', () => {
    expect(issues({ title: 'Good', draft: true })).toMatchObject([
      { kind: 'published-draft', field: 'draft' },
    ]);
  });

  test('is an impossible date where the schema says so', () => {
    const complaint = {
      code: 'custom',
      path: ['title'],
      message: 'no such day',
      params: { kind: 'impossible-date' },
    };
    const place = { file: 'a', base: [], lineOf: () => 1, data: { title: '2026-02-30' } };
    expect(issuesFromSchema([complaint], {}, place)[0]?.kind).toBe('impossible-date');
  });
});

describe('the whole entry', () => {
  test.each([5, 'text', [1]])('is no group of fields: %j', (data) => {
    expect(issues(data)).toMatchObject([
      { field: '', values: { name: 'The entry', reason: 'it must be a group of fields' } },
    ]);
  });
});

describe('a field that nothing knows', () => {
  test('is told from the field it was meant for', () => {
    expect(issues({ titel: 'Good' })).toMatchObject([
      { kind: 'missing-field', field: 'title' },
      { kind: 'unknown-field', field: 'titel', values: { hint: ' Did you mean title?' } },
    ]);
  });

  test('is not told from one that is there', () => {
    expect(issues({ title: 'Good', titles: 'x' })[0]?.values.hint).toBe('');
  });

  test('is compared with its neighbours, also in one of several forms', () => {
    expect(issues({ title: 'Good', cell: { nine: 'x', none: 'y' } })).toMatchObject([
      { kind: 'unknown-field', field: 'cell.nine', values: { known: 'none' } },
    ]);
  });

  test('goes with what the form that was meant still lacks', () => {
    expect(issues({ title: 'Good', cell: { nine: 'x' } })).toMatchObject([
      { kind: 'missing-field', field: 'cell.none' },
      { kind: 'unknown-field', field: 'cell.nine', values: { hint: ' Did you mean none?' } },
    ]);
  });

  test.each(['constructor', 'toString', 'hasOwnProperty'])('may be called %s', (key) => {
    expect(issues({ title: 'Good', [key]: 'x' })).toMatchObject([{ kind: 'unknown-field', field: key }]);
  });
});
