import { describe, expect, test } from 'vitest';
import { permalinks } from '../../../src/domain/permalinks/inventory.ts';
import { openMarkdown } from '../../../src/domain/render/markdown.ts';
import { advertOf, advertText } from '../../../src/domain/tools/advert.ts';
import { toolAt, toolOf, toolsOf } from '../../../src/domain/tools/kit.ts';
import { partsOfKit } from '../../../src/domain/tools/parts.ts';
import { sheetOf } from '../../../src/domain/tools/sheet.ts';
import { kitsSideBySide } from '../../../src/domain/tools/side-by-side.ts';
import { kitSummary } from '../../../src/domain/tools/summary.ts';
import { KIT_PARTS } from '../../../src/schemas/tools.ts';
import { asked, kit, mark, role } from '../../support/builders.ts';
import { small } from '../../support/catalog.ts';

const { catalog } = small();
const [own] = catalog.tools;
if (!own) throw new Error('There is no kit.');

test('every tool, and every row of one, has an address of its own', () => {
  const found = permalinks(catalog).filter(({ kind }) => kind === 'tool' || kind === 'tool-row');
  expect(found.map(({ share }) => share)).toEqual(
    partsOfKit(catalog, own).map(({ id }) => `/s/seeded-kit/${id}/`),
  );
  expect(found.filter(({ kind }) => kind === 'tool').map(({ part }) => part)).toEqual([...KIT_PARTS]);
  expect(found.find(({ part }) => part === 'begun')).toMatchObject({
    title: 'Day 30',
    address: '/tools/seeded-kit/#begun',
  });
});

test('a tool is found by its own name and by the name of a row', () => {
  expect(toolAt(catalog, own, 'plan')).toMatchObject({ tool: { part: 'plan' }, row: null });
  expect(toolAt(catalog, own, 'begun')).toMatchObject({ tool: { part: 'plan' }, row: 'begun' });
  expect(toolAt(catalog, own, 'nothing')).toBeNull();
});

test('a scorecard says weight, gate and numbered anchors', () => {
  const row = toolOf(catalog, own, 'scorecard').table?.data.rows[0];
  expect(row?.label).toBe('Seeded competency');
  expect(row?.cells['weight']).toBe('1 of 3, must-have');
  expect(row?.cells['anchors']).toEqual([
    '**1** Nothing.',
    '**2** A little.',
    '**3** Enough.',
    '**4** More.',
    '**5** All of it.',
  ]);
});

test('a kit whose role is missing is still read', () => {
  const orphan = { ...own, data: { ...own.data, role: 'nobody' } };
  expect(toolsOf(catalog, orphan).map(({ title }) => title)[0]).toBe('Scorecard: nobody');
});

test('a kit in a line', () => {
  expect(kitSummary(own).map(({ words }) => words)).toEqual([
    'a scorecard with 1 must-have',
    '1 questions',
    'a work sample',
    'a plan for 30 days',
    'a draft of the advert',
  ]);
});

describe('as a sheet', () => {
  test.each(KIT_PARTS.filter((part) => part !== 'advert'))(
    '%s has a header and a row a thing, all of one length',
    (part) => {
      const lines = sheetOf(catalog, own, part).trimEnd().split('\r\n');
      expect(lines[0]).toMatch(/^id,/);
      expect(new Set(lines.map((line) => line.split(',').length)).size).toBe(1);
      expect(lines.length - 1).toBe(toolOf(catalog, own, part).table?.data.rows.length);
    },
  );

  test('an advert is none', () => expect(sheetOf(catalog, own, 'advert')).toBe(''));
});

describe('as Markdown', () => {
  const writer = openMarkdown(catalog, (address) => `https://example.org${address}`);
  test.each([...KIT_PARTS])('%s has its title and what it holds', (part) => {
    const tool = toolOf(catalog, own, part);
    const text = writer.tool(tool);
    expect(text.startsWith(`**${tool.title}**`)).toBe(true);
    for (const row of tool.table?.data.rows ?? []) expect(text).toContain(`| ${row.label} |`);
  });
});

describe('side by side', () => {
  const second = small({
    'content/roles/other.mdx': role({
      title: 'Other role',
      summary: 'Other role: one sentence that says what a reader will find on the page.',
      order: 991,
      mark: 'cross',
      hue: 'rust',
    }),
    'content/tools/other-kit.yaml': kit({
      title: 'Other kit',
      summary: 'Other kit: one sentence that says what a reader will find on the page.',
      role: 'other',
      order: 991,
      questions: [asked({ competency: 'third-competency' })],
      plan: [mark({ id: 'ended', day: 90 })],
    }),
  });
  const tables = kitsSideBySide(second.catalog);

  test('has four tables with a column a role and a cell for each', () => {
    expect(second.issues).toEqual([]);
    expect(tables.map(({ id }) => id)).toEqual([
      'kits-scorecards',
      'kits-questions',
      'kits-work-samples',
      'kits-plans',
    ]);
    for (const { data } of tables) {
      expect(data.columns.map(({ label }) => label)).toEqual(['Python developer', 'Other role']);
      for (const { cells } of data.rows) expect(Object.keys(cells)).toEqual(data.columns.map(({ id }) => id));
    }
  });

  test('says where a role has nothing', () => {
    expect(tables[3]?.data.rows.map(({ cells }) => cells['other-kit'])).toEqual([
      { none: 'No such mark' },
      ['It is begun.', 'Begins'],
    ]);
  });

  test('is nothing without kits', () => expect(kitsSideBySide({ ...catalog, tools: [] })).toEqual([]));
});

describe('the draft of an advert', () => {
  const advert = advertOf(catalog, 'python-developer');

  test('asks for the skills and the gates, and has the rest as good to have', () => {
    expect(advert.must).toEqual(['Some work', 'Seeded competency']);
    expect(advert.nice).toEqual(['Seeded competency', 'Seeded competency', 'Some work']);
  });

  test('is there for a role without a kit', () => {
    const alone = { ...catalog, tools: [] };
    expect(advertOf(alone, 'python-developer').must).toEqual(['Some work']);
  });

  test('is plain text for any applicant system', () => {
    const text = advertText({ ...advert, about: ['“Curly” – it’s…', 'Two\u00A0words'] });
    expect(text).toContain('"Curly" - it\'s...\nTwo words');

    expect(text).toMatch(/^[\x0A\x20-\x7E]+$/);
    expect(text).not.toMatch(/[<>*_[]\w+[>*_]|\]\(/);
    for (const head of ['WHAT YOU WILL DO', 'YOU MUST BRING', 'GOOD TO HAVE', 'HOW WE CHOOSE'])
      expect(text).toContain(`\n${head}\n- `);
  });

  test('leaves what only the employer knows to be filled in', () => {
    expect(advertText(advert)).toMatch(/\[Pay range\]/);
  });

  test('of nobody is refused', () => expect(() => advertOf(catalog, 'nobody')).toThrow('nobody'));
});
