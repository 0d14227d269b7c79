import { describe, expect, test } from 'vitest';
import { jsonSchemaOf } from '../../src/schemas/collections.ts';
import { ATTRIBUTES, matrixOf } from '../../src/domain/matrix.ts';
import { isClaimNote, openPage } from '../../src/domain/render/page.ts';
import { role } from '../support/builders.ts';
import { small } from '../support/catalog.ts';

/** Fields of a role that are no attributes to compare by: names, upkeep, and what serves lists and marks. */
const APART =
  'title plural summary aliases sectionAliases order owner reviewed reviewEvery restates changes retired draft mark hue sentence hireIn';

test('every field of a role is compared, or is known not to be', () => {
  const fields = Object.keys((jsonSchemaOf('roles') as { properties: object }).properties);
  const compared = ATTRIBUTES.map(({ field }) => field as string);
  expect([...compared, ...APART.split(' ')].sort()).toEqual(fields.sort());
});

test('attributes have ids of their own', () => {
  const ids = ATTRIBUTES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('the matrix', () => {
  const { catalog } = small({
    'content/roles/prompt-engineer.mdx': role({
      title: 'Prompt engineer',
      mark: 'triangle',
      hue: 'plum',
      alsoCalled: [],
      pay: '<Claim id="seeded-claim">Much</Claim>.',
      skills: ['Writing', 'Testing'],
    }),
  });
  const table = matrixOf(catalog.roles, openPage(catalog, (address) => address).line);
  const row = (id: string) => table.rows.find((each) => each.id === id)?.cells;

  test('has a row for every attribute and a column for every role, with its mark', () => {
    expect(table.rows.map(({ id }) => id)).toEqual(ATTRIBUTES.map(({ id }) => id));
    expect(table.columns).toEqual(catalog.roles.map(({ id, data }) => ({ id, label: data.title, role: id })));
  });

  test('has lines as lists, and says why a cell is empty', () => {
    expect(row('skills')).toContainEqual({ lines: [{ html: 'Writing' }, { html: 'Testing' }] });
    expect(row('also-called')).toEqual([
      { none: 'Nothing is said of it.' },
      { none: 'Nothing is said of it.' },
    ]);
  });

  test('hands over the notes its cells cite', () => {
    expect(table.notes.filter(isClaimNote).map(({ claim }) => claim.id)).toEqual(['seeded-claim']);
  });

  test('asks in its caption', () => {
    expect(table.question).toMatch(/two roles.*\?$/);
  });
});
