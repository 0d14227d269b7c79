/** From values to places on a line: 0 at its beginning, 100 at its end. */

/** A straight scale that begins at nought: lengths can be compared. */
export interface Scale {
  /** The value at the end of the line. */
  max: number;
  /** Round values worth a grid line, nought among them. */
  ticks: number[];
  /** The place of a value, as a percentage of the line with two decimals. */
  at: (value: number) => number;
}

/** A scale that ends on a round value: at the highest value, or within half a step beyond it. */
export function roundScale(values: readonly number[]): Scale {
  const highest = Math.max(0, ...values) || 1;
  const step = roundStep(highest / 4);
  const max = Math.ceil(highest / (step / 2)) * (step / 2);
  const ticks = Array.from({ length: Math.floor(max / step) + 1 }, (_, index) => index * step);
  return { max, ticks, at: placeOn(max) };
}

/** A scale that leaves a fifth of its line free after the highest value, for what is written there. */
export function openScale(values: readonly number[]): Scale {
  const max = (Math.max(0, ...values) || 1) * 1.25;
  return { max, ticks: [], at: placeOn(max) };
}

/** A scale whose end is given, such as a whole. */
export function scaleTo(max: number): Scale {
  return { max, ticks: [], at: placeOn(max) };
}

function placeOn(max: number): Scale['at'] {
  return (value) => Math.round((value / max) * 10_000) / 100;
}

/** The next of 1, 2, 2.5, 5 and 10 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 2.5, 5, 10].find((each) => each * power >= least) ?? 10;
  return factor * power;
}
