import { describe, expect, test } from 'vitest';
import { payChart } from '../../../src/domain/charts/pay.ts';
import { contentOf, payClaim } from './support.ts';

const band = payClaim('band', { low: 60_000, high: 260_000, label: 'The text' }, { saidBy: 'the-text' });
const advert = payClaim('advert', { low: 170_000, high: 330_000, label: 'An advert' });
const medians = payClaim('medians', {
  points: [
    { label: 'Low site', measure: 'median', value: 120_000 },
    { label: 'High site', measure: 'median', value: 210_000 },
    { label: 'Two figures', measure: 'mean', value: 140_000 },
    { label: 'Two figures', measure: '90th percentile', value: 205_000 },
    { label: 'Range site', low: 80_000, high: 220_000 },
  ],
});
const developers = payClaim('developers', { value: 130_000 }, { roles: ['python-developer'] });
const all = () => payChart(contentOf(medians, advert, developers, band));
const labels = (part: number, group: number) => all()[part]?.groups[group]?.rows.map(({ label }) => label);

describe('the drawing of pay', () => {
  test('begins with the ranges: what the article says, then the highest first', () => {
    expect(labels(0, 0)).toEqual(['The text', 'An advert', 'Range site']);
  });

  test('goes on with single figures, the highest first', () => {
    expect(labels(0, 1)).toEqual(['High site', 'Two figures', 'Low site']);
  });

  test('sets other occupations apart, in no role’s colour', () => {
    expect(all().map(({ role }) => role?.id)).toEqual(['prompt-engineer', undefined]);
    expect(all()[1]?.groups[0]?.rows).toHaveLength(1);
  });

  test('names a figure by its source where its author gave it no label', () => {
    expect(labels(1, 0)).toEqual(['A university']);
  });

  test('puts values with one label into one row, and says each', () => {
    const row = all()[0]?.groups[1]?.rows[1];
    expect(row?.words).toBe('mean USD 140,000 a year; 90th percentile USD 205,000 a year');
    expect(row?.strip.shapes).toHaveLength(2);
    expect(row?.measure).toBe('');
  });

  test('says a range beside its label once, and a value within it with its measure', () => {
    const percentiles = payClaim('percentiles', {
      points: [
        { label: 'Others', measure: '10th to 90th percentile', low: 80_000, high: 210_000 },
        { label: 'Others', measure: 'median', value: 130_000 },
      ],
    });
    expect(payChart(contentOf(percentiles))[0]?.groups[0]?.rows[0]).toMatchObject({
      measure: '10th to 90th percentile',
      words: 'USD 80,000 to 210,000 a year; median USD 130,000 a year',
    });
  });

  test('has one scale throughout', () => {
    const ticks = all().flatMap(({ groups }) => groups.map((group) => JSON.stringify(group.ticks)));
    expect(new Set(ticks)).toEqual(new Set([ticks[0]]));
    expect(ticks[0]).toContain('"text":"300k"');
  });

  test('takes up a new claim on pay, and widens its scale', () => {
    const more = payClaim('more', { value: 500_000, label: 'A newcomer' });
    const [part] = payChart(contentOf(band, more));
    expect(part?.groups[1]?.rows.map(({ label }) => label)).toEqual(['A newcomer']);
    expect(part?.groups[0]?.rows[0]?.strip.shapes[0]).toMatchObject({ x: 12, width: 40 });
  });

  test.each([
    ['of another topic', payClaim('other', { value: 1 }, { topics: ['savings'] })],
    ['in another unit', payClaim('other', { value: 1, unit: 'percent' })],
    ['by the month', payClaim('other', { value: 1, per: 'month' })],
    ['without a figure', payClaim('other', {}, { figure: undefined })],
  ])('leaves out a claim %s', (_, other) => {
    expect(payChart(contentOf(other))).toEqual([]);
  });
});
