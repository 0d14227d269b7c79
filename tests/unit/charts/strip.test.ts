import { describe, expect, test } from 'vitest';
import { openScale, scaleTo } from '../../../src/domain/charts/scale.ts';
import { growthStrip, lengthStrip, shareStrip, spreadStrip } from '../../../src/domain/charts/strip.ts';
import { point } from './support.ts';

const scale = scaleTo(400_000);
const value = (amount: number, measure = '') => point({ low: amount, high: amount, measure });

describe('amounts side by side', () => {
  test('a range is a bar from its low to its high, with both written outside it', () => {
    expect(spreadStrip([point({ low: 100_000, high: 300_000 })], scale)).toEqual({
      shapes: [{ kind: 'bar', x: 25, width: 50 }],
      labels: [
        { x: 25, side: 'before', text: '100k' },
        { x: 75, side: 'after', text: '300k' },
      ],
    });
  });

  test('a range that nothing supports is an outline', () => {
    const [shape] = spreadStrip([point({ low: 1, high: 2, status: 'unsupported' })], scale).shapes;
    expect(shape?.kind).toBe('outline');
  });

  test('a range of "over" so much goes on past its end', () => {
    const { shapes } = spreadStrip([point({ low: 100_000, high: 200_000, qualifier: 'over' })], scale);
    expect(shapes).toContainEqual({ kind: 'onwards', x: 50 });
  });

  test('a single value is a dot with its value after it', () => {
    expect(spreadStrip([value(100_000)], scale)).toEqual({
      shapes: [{ kind: 'dot', x: 25 }],
      labels: [{ x: 25, side: 'after', text: '100k' }],
    });
  });

  test('near the end of the line the value stands before its dot', () => {
    expect(spreadStrip([value(390_000)], scale).labels[0]?.side).toBe('before');
  });

  test('several values are named, the outer ones outside and the middle one above', () => {
    const points = [value(200_000, '90th percentile'), value(100_000, 'mean'), value(150_000, 'median')];
    expect(spreadStrip(points, scale).labels).toEqual([
      { x: 25, side: 'before', text: 'mean 100k' },
      { x: 37.5, side: 'above', text: 'median 150k' },
      { x: 50, side: 'after', text: '200k 90th percentile' },
    ]);
  });

  test('a value within a range is drawn over the bar and named above it', () => {
    const { shapes, labels } = spreadStrip(
      [value(150_000, 'median'), point({ low: 100_000, high: 200_000 })],
      scale,
    );
    expect(shapes.map(({ kind }) => kind)).toEqual(['bar', 'dot']);
    expect(labels).toContainEqual({ x: 37.5, side: 'above', text: 'median 150k' });
  });
});

describe('lengths', () => {
  const count = (low: number, high = low) => point({ low, high, unit: 'count', per: undefined });

  test('a count is as long as it is large', () => {
    expect(lengthStrip(count(72), openScale([144])).shapes).toEqual([{ kind: 'bar', x: 0, width: 40 }]);
  });

  test('of a count between two values, only the lower is solid', () => {
    expect(lengthStrip(count(36, 72), openScale([144]))).toEqual({
      shapes: [
        { kind: 'bar', x: 0, width: 20 },
        { kind: 'outline', x: 20, width: 20 },
      ],
      labels: [{ x: 40, side: 'after', text: '36 to 72' }],
    });
  });
});

describe('shares', () => {
  test('a part is drawn on its whole, true to scale', () => {
    const part = point({ low: 72, high: 72, of: 20_662, unit: 'count', per: undefined });
    expect(shareStrip(part)).toEqual({
      shapes: [
        { kind: 'track', x: 0, width: 100 },
        { kind: 'bar', x: 0, width: 0.35 },
      ],
      labels: [{ x: 0, side: 'over', text: '72 of 20,662' }],
    });
  });

  test('a percentage is a part of a hundred', () => {
    const part = point({ low: 7, high: 7, unit: 'percent', per: undefined });
    expect(shareStrip(part).shapes).toContainEqual({ kind: 'bar', x: 0, width: 7 });
  });

  test('without a whole nothing is drawn', () => {
    expect(shareStrip(point({ unit: 'count' })).shapes).toEqual([]);
  });
});

describe('growth', () => {
  const multiple = (high: number) => point({ low: high, high, unit: 'ratio', per: undefined });

  test('a multiple is as many equal blocks, the first an outline', () => {
    const { shapes } = growthStrip(multiple(4), openScale([4]));
    expect(shapes.map(({ kind }) => kind)).toEqual(['outline', 'block', 'block', 'block']);
    expect(shapes.map((shape) => 'width' in shape && shape.width)).toEqual([20, 20, 20, 20]);
  });

  test('the last block of a broken multiple is shorter', () => {
    expect(growthStrip(multiple(2.5), openScale([4])).shapes.at(-1)).toEqual({
      kind: 'block',
      x: 40,
      width: 10,
    });
  });

  test('a rank has no length', () => {
    const rank = point({ low: 1, high: 1, unit: 'rank', per: undefined });
    expect(growthStrip(rank, openScale([7]))).toEqual({
      shapes: [],
      labels: [{ x: 0, side: 'at', text: 'first place' }],
    });
  });
});
