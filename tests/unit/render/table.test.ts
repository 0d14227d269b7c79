import { expect, test } from 'vitest';
import { entryById } from '../../../src/domain/catalog.ts';
import { isClaimNote, openPage } from '../../../src/domain/render/page.ts';
import { comparison } from '../../support/builders.ts';
import { small } from '../../support/catalog.ts';

const CITED = '<Claim id="seeded-claim">Blue</Claim>';

/** A table of two rows on a page of its own. */
function table(fields = {}, row: string | null = null) {
  const { catalog } = small({
    'content/comparisons/seeded-table.yaml': comparison({
      rows: [
        {
          id: 'colour',
          label: 'Colour',
          role: 'python-developer',
          cells: { first: CITED, second: ['*Red*', 'Green'] },
        },
        { id: 'size', label: 'Size', cells: { second: 'Small', first: { none: 'It has no size.' } } },
      ],
      ...fields,
    }),
  });
  const page = openPage(catalog, (address) => address);
  return page.table(entryById(catalog, 'comparisons', 'seeded-table'), row);
}

test('cells stand in the order of the columns: lines, or why there is none', () => {
  const [colour, size] = table().rows;
  expect(colour).toMatchObject({ id: 'colour', label: 'Colour', role: 'python-developer' });
  expect(colour?.cells).toEqual([
    { lines: [{ html: expect.stringMatching(/^Blue<a /) as string }] },
    { lines: [{ html: '<em>Red</em>' }, { html: 'Green' }] },
  ]);
  expect(size?.cells).toEqual([{ none: 'It has no size.' }, { lines: [{ html: 'Small' }] }]);
});

test('the notes of cells and of the line beneath go with the table, once each', () => {
  const { notes, note } = table({ note: `As ${CITED} says.` });
  expect(notes.filter(isClaimNote).map(({ claim: { id } }) => id)).toEqual(['seeded-claim']);
  expect(note).toContain('Blue');
});

test('without a line beneath there is none', () => {
  expect(table().note).toBeNull();
});

test('one row may be shown alone', () => {
  expect(table({}, 'size').rows.map(({ id }) => id)).toEqual(['size']);
  expect(table({}, 'size').notes).toEqual([]);
});

test('columns keep their role', () => {
  const columns = [
    { id: 'first', label: 'First', role: 'python-developer' },
    { id: 'second', label: 'Second' },
  ];
  expect(table({ columns }).columns).toEqual([columns[0], { ...columns[1], role: undefined }]);
});

test('a cell may be a role’s mark or a claim, alone or in a list', () => {
  const rows = [
    {
      id: 'colour',
      label: 'Colour',
      cells: { first: { role: 'python-developer' }, second: ['Red', { claim: 'seeded-claim' }] },
    },
  ];
  const { rows: found, notes } = table({ rows });
  expect(found[0]?.cells).toEqual([
    {
      lines: [{ html: '<a href="/roles/python-developer/">Python developer</a>', role: 'python-developer' }],
    },
    {
      lines: [
        { html: 'Red' },
        { html: expect.stringMatching(/^Talking first saves work later\.<a /) as string },
      ],
    },
  ]);
  expect(notes.filter(isClaimNote).map(({ claim }) => claim.id)).toEqual(['seeded-claim']);
});

test('it says where it comes from', () => {
  expect(table({ origin: 'article', restates: ['F-999'] }).origin).toEqual({
    article: true,
    points: ['F-999'],
  });
  expect(table().origin).toEqual({ article: false, points: [] });
});
