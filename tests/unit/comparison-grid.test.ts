import { expect, test } from 'vitest';
import { entryById } from '../../src/domain/catalog.ts';
import { gridOf } from '../../src/domain/comparison-grid.ts';
import { markdownTable } from '../../src/domain/markdown-table.ts';
import { comparison } from '../support/builders.ts';
import { small } from '../support/catalog.ts';

test('a comparison is words: markup, notes and links are left behind', () => {
  const { catalog, issues } = small({
    'content/comparisons/seeded-table.yaml': comparison({
      rows: [
        {
          id: 'colour',
          label: 'Colour',
          cells: {
            second: ['*Red*', '[Green](/roles/python-developer/)', { claim: 'seeded-claim' }],
            first: '<Claim id="seeded-claim">Blue</Claim> `x`',
          },
        },
        {
          id: 'size',
          label: 'Size',
          cells: { first: { role: 'python-developer' }, second: { none: 'No size.' } },
        },
      ],
    }),
  });
  expect(issues).toEqual([]);
  expect(gridOf(catalog, entryById(catalog, 'comparisons', 'seeded-table'))).toEqual({
    head: ['Matter', 'First', 'Second'],
    rows: [
      ['Colour', 'Blue x', 'Red; Green; Talking first saves work later.'],
      ['Size', 'Python developer', 'No size.'],
    ],
  });
});

test('a table in Markdown keeps its form, whatever its words are', () => {
  const grid = { head: ['A|B', 'C'], rows: [['x\ny', '*not* [so](x) <b> # | \\']] };
  expect(markdownTable('Why?', grid)).toBe(
    '**Why?**\n\n| A\\|B | C |\n| --- | --- |\n| x y | \\*not\\* \\[so\\](x) \\<b\\> \\# \\| \\\\ |\n',
  );
});
