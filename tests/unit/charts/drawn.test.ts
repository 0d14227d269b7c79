/** The drawings of the real content: what they show stands in the claims' own words. */
import { describe, expect, test } from 'vitest';
import { pointsIn, type Part } from '../../../src/domain/charts/chart.ts';
import { payChart } from '../../../src/domain/charts/pay.ts';
import { titleChart } from '../../../src/domain/charts/title.ts';
import { valuesIn } from '../../../src/domain/figures.ts';
import { realContent } from '../../support/content.ts';

const { catalog } = realContent();
const charts: [string, Part[]][] = [
  ['pay', payChart(catalog)],
  ['title', titleChart(catalog)],
];
/** Numbers that a claim has in letters. */
const IN_LETTERS: Record<string, number> = { 'nearly sevenfold': 7, heads: 1 };

describe.each(charts)('the drawing of %s', (_, parts) => {
  const points = pointsIn(parts);
  const rows = parts.flatMap(({ groups }) => groups.flatMap((group) => group.rows));

  test.each(points.map((point) => [`${point.claim.id}: ${point.label} ${point.high}`, point] as const))(
    '%s',
    (_name, { claim, low, high, of }) => {
      const words = [claim.data.statement, ...claim.data.evidence.map(({ shows }) => shows)].join(' ');
      const said = Object.keys(IN_LETTERS).flatMap((each) => (words.includes(each) ? IN_LETTERS[each] : []));
      const held = [...valuesIn(words), ...said];
      expect(held).toEqual(expect.arrayContaining([low, high, ...(of === undefined ? [] : [of])]));
    },
  );

  test('has every mark and every word on its line', () => {
    const places = rows.flatMap(({ strip }) => [
      ...strip.labels.map(({ x }) => x),
      ...strip.shapes.map((shape) => shape.x + ('width' in shape ? shape.width : 0)),
    ]);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place) => !(place >= 0 && place <= 100.01))).toEqual([]);
  });

  test('says every row in words, and where each stands', () => {
    const silent = parts.flatMap(({ groups }) =>
      groups.flatMap((group) =>
        group.rows.filter((row) => !row.label || !row.words || !(row.status ?? group.status)),
      ),
    );
    expect(silent).toEqual([]);
  });
});

test.each([
  [
    payChart(catalog),
    [
      'pay-band',
      'top-offer',
      'pay-job-boards',
      'pay-medians-disagree',
      'developer-pay-us',
      'developer-pay-us-2024',
    ],
  ],
  [
    titleChart(catalog),
    [
      'title-searches',
      'title-live-adverts',
      'title-advert-share',
      'title-at-ai-companies',
      'ai-fluency-demand',
      'ai-engineer-growth',
    ],
  ],
])('what each drawing is about is in it', (parts, claims) => {
  expect(pointsIn(parts).map(({ claim }) => claim.id)).toEqual(expect.arrayContaining(claims));
});
