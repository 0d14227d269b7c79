/** One line of a drawing: marks where the values are, and the values written beside them. */
import { markAmount } from './amount.ts';
import { isRange, shareOf, type Point } from './point.ts';
import { scaleTo, type Scale } from './scale.ts';

/** A mark; places and lengths are percentages of the line. */
export type Shape =
  | { kind: 'bar' | 'outline'; x: number; width: number }
  /** One of several equal lengths. */
  | { kind: 'block'; x: number; width: number }
  /** The whole that a bar is a part of. */
  | { kind: 'track'; x: number; width: number }
  | { kind: 'dot'; x: number }
  /** The range goes on past its end, nobody says how far. */
  | { kind: 'onwards'; x: number };

/** Words on a line, and on which side of their place they stand. */
export interface Label {
  x: number;
  /** `above` is centred over the place, `over` begins there; `at` needs no mark to keep clear of. */
  side: 'before' | 'after' | 'above' | 'over' | 'at';
  text: string;
}

/** What one line shows. */
export interface Strip {
  shapes: Shape[];
  labels: Label[];
}

/** Ranges as floating bars, single values as dots: for amounts compared on one scale. */
export function spreadStrip(points: readonly Point[], scale: Scale): Strip {
  const inOrder = [...points].sort((a, b) => a.low - b.low || b.high - a.high);
  const crowd = inOrder.length > 1;
  const shapes = inOrder.flatMap((point): Shape[] => {
    const x = scale.at(point.low);
    if (!isRange(point)) return [{ kind: 'dot', x }];
    const end = scale.at(point.high);
    const kind = point.status === 'unsupported' ? 'outline' : 'bar';
    const bar: Shape = { kind, x, width: round(end - x) };
    return point.qualifier === 'over' ? [bar, { kind: 'onwards', x: end }] : [bar];
  });
  const labels = inOrder.flatMap((point): Label[] => {
    const high: Label = { x: scale.at(point.high), side: 'after', text: markAmount(point, 'high') };
    if (isRange(point)) {
      return [{ x: scale.at(point.low), side: 'before', text: markAmount(point, 'low') }, high];
    }
    if (!crowd) return [{ ...high, side: high.x > 80 ? 'before' : 'after' }];
    const side = sideOf(point, inOrder);
    const words = side === 'after' ? [high.text, point.measure] : [point.measure, high.text];
    return [{ ...high, side, text: words.filter(Boolean).join(' ') }];
  });
  return { shapes, labels };
}

/** A bar from nought; of a range, the part between its ends is outlined. */
export function lengthStrip(point: Point, scale: Scale): Strip {
  const low = scale.at(point.low);
  const high = scale.at(point.high);
  const shapes: Shape[] = [{ kind: 'bar', x: 0, width: low }];
  if (isRange(point)) shapes.push({ kind: 'outline', x: low, width: round(high - low) });
  const text = isRange(point)
    ? `${markAmount(point, 'low')} to ${markAmount(point, 'high')}`
    : markAmount(point, 'high');
  return { shapes, labels: [{ x: high, side: 'after', text }] };
}

/** The part as a bar on the whole; nothing is drawn where the whole is unknown. */
export function shareStrip(point: Point): Strip {
  const share = shareOf(point);
  const text = markAmount(point, 'high');
  if (share === undefined) return { shapes: [], labels: [{ x: 0, side: 'at', text }] };
  const width = scaleTo(1).at(share);
  const shapes: Shape[] = [
    { kind: 'track', x: 0, width: 100 },
    { kind: 'bar', x: 0, width },
  ];
  return { shapes, labels: [{ x: 0, side: 'over', text }] };
}

/** A multiple as that many blocks, the first of them outlined: where it began. A rank has no length. */
export function growthStrip(point: Point, scale: Scale): Strip {
  const text = markAmount(point, 'high');
  if (point.unit !== 'ratio') return { shapes: [], labels: [{ x: 0, side: 'at', text }] };
  const shapes = Array.from({ length: Math.ceil(point.high) }, (_, index): Shape => {
    const x = scale.at(index);
    const end = scale.at(Math.min(index + 1, point.high));
    return { kind: index === 0 ? 'outline' : 'block', x, width: round(end - x) };
  });
  return { shapes, labels: [{ x: scale.at(point.high), side: 'after', text }] };
}

/** Where a single value among several has room: outside the others, or else above its mark. */
function sideOf(point: Point, inOrder: readonly Point[]): Label['side'] {
  if (inOrder.every((each) => each.low >= point.low)) return 'before';
  return inOrder.every((each) => each.high <= point.high) ? 'after' : 'above';
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
