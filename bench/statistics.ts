/** What many measurements come to. */

/** The middle of some measurements, and where the middle half of them lies. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

/**
 * Median and quartiles.
 * @throws where there is nothing to sum up
 */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('Nothing was measured.');
  const sorted = [...values].sort((a, b) => a - b);
  return { low: quantile(sorted, 0.25), median: quantile(sorted, 0.5), high: quantile(sorted, 0.75) };
}

/** The value that so large a share of sorted values is below, between two values where need be. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * How a cost grows with size: 1 is in proportion, 2 with the square. The slope of the straight line that fits
 * the logarithms best.
 * @throws where there are not two sizes
 */
export function exponentOf(points: readonly { size: number; cost: number }[]): number {
  if (new Set(points.map(({ size }) => size)).size < 2) throw new Error('Growth needs two sizes.');
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const mean = (pick: (log: { x: number; y: number }) => number) =>
    logs.reduce((sum, log) => sum + pick(log), 0) / logs.length;
  const [x, y] = [mean((log) => log.x), mean((log) => log.y)];
  const together = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0);
  return together / logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
}
