import { describe, expect, test } from 'vitest';
import { titleChart } from '../../../src/domain/charts/title.ts';
import { contentOf, titleClaim } from './support.ts';

const searches = titleClaim('searches', {
  label: 'Searches on a site',
  measure: 'per million',
  unit: 'per-million',
  points: [
    { label: 'First', value: 2 },
    { label: 'Then', value: 100 },
    { label: 'Later', low: 20, high: 30 },
  ],
});
const rare = titleClaim('rare', { label: 'Adverts', value: 1, of: 1000, unit: 'count' });
const common = titleClaim('common', { label: 'Answers', value: 7, unit: 'percent' });
const growth = titleClaim('growth', { label: 'Demand', value: 4, unit: 'ratio' }, 'ai-demand');
const rank = titleClaim('rank', { label: 'A list', value: 1, unit: 'rank' }, 'ai-demand');
const parts = (...claims: string[]) => titleChart(contentOf(...claims));

describe('the drawing of the title', () => {
  test('draws the values of one claim in their order, and nothing between them', () => {
    const group = parts(searches)[0]?.groups[0];
    expect(group).toMatchObject({ heading: 'Searches on a site', measure: 'per million', status: 'advice' });
    expect(group?.rows.map(({ label, words }) => [label, words])).toEqual([
      ['First', '2 per million'],
      ['Then', '100 per million'],
      ['Later', '20 to 30 per million'],
    ]);
    expect(group?.rows.map(({ strip }) => strip.shapes[0])).toEqual([
      { kind: 'bar', x: 0, width: 1.6 },
      { kind: 'bar', x: 0, width: 80 },
      { kind: 'bar', x: 0, width: 16 },
    ]);
  });

  test('gives every such claim a scale of its own', () => {
    const other = titleClaim('other', {
      unit: 'count',
      points: [
        { label: 'Many', value: 62_690 },
        { label: 'Few', value: 113 },
      ],
    });
    const widest = parts(searches, other)[0]?.groups.map(({ rows }) =>
      Math.max(
        ...rows.flatMap(({ strip }) => strip.shapes.map((shape) => ('width' in shape ? shape.width : 0))),
      ),
    );
    expect(widest).toEqual([80, 80]);
  });

  test('gathers parts of a whole, the largest share first', () => {
    const rows = parts(rare, common)[0]?.groups[0]?.rows;
    expect(rows?.map(({ label, status }) => [label, status])).toEqual([
      ['Answers', 'advice'],
      ['Adverts', 'advice'],
    ]);
  });

  test('shows the skill apart from the title', () => {
    expect(parts(rare, growth, rank).map(({ groups }) => groups.flatMap(({ rows }) => rows.length))).toEqual([
      [1],
      [2],
    ]);
  });

  test('takes up a new claim on the title', () => {
    const more = titleClaim('more', { label: 'A newcomer', value: 5, of: 10, unit: 'count' });
    expect(parts(rare, more)[0]?.groups[0]?.rows[0]?.label).toBe('A newcomer');
  });

  test('leaves out a count with nothing to be drawn against', () => {
    expect(parts(titleClaim('lone', { value: 3000, unit: 'count' }))).toEqual([]);
  });

  test('draws the shares of one claim once', () => {
    const shares = titleClaim('shares', {
      unit: 'percent',
      points: [
        { label: 'Then', value: 10 },
        { label: 'Now', value: 5 },
      ],
    });
    expect(parts(shares)[0]?.groups).toHaveLength(1);
  });
});
