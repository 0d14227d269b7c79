/** What a drawing consists of, ready for a component to write down: nothing here knows HTML. */
import type { ClaimStatus } from '../../schemas/claims.ts';
import type { Entry } from '../catalog.ts';
import { sayAmount } from './amount.ts';
import { isRange, type Point } from './point.ts';
import type { Strip } from './strip.ts';

/** A drawing: one part for each thing it is about. */
export interface Part {
  heading: string;
  /** The role whose colour and mark the part takes. */
  role: Entry<'roles'> | undefined;
  groups: Group[];
}

/** Rows on one scale. */
export interface Group {
  heading: string;
  /** What the numbers of the group are, where all its rows share it. */
  measure: string;
  /** Where its rows share one claim. */
  status: ClaimStatus | undefined;
  ticks: Tick[];
  rows: Row[];
}

/** A value of the scale with a line of the grid; its place is a percentage. */
export interface Tick {
  x: number;
  text: string;
}

/** One row: who or what, how sure, and the marks. */
export interface Row {
  label: string;
  measure: string;
  status: ClaimStatus | undefined;
  /** The amounts in full, for those who do not see the marks. */
  words: string;
  strip: Strip;
  points: Point[];
}

/** Makes a row of points that share a label. */
export function rowOf(points: readonly Point[], strip: Strip): Row {
  const [first] = points;
  const several = points.length > 1;
  // A single value among several is named at its mark; a range, or a value alone, beside its label.
  const isNamedAtMark = (point: Point) => several && !isRange(point);
  const words = points.map((point) =>
    [isNamedAtMark(point) && point.measure, sayAmount(point)].filter(Boolean).join(' '),
  );
  return {
    label: first?.label ?? '',
    measure: points
      .filter((point) => !isNamedAtMark(point))
      .map((point) => point.measure)
      .filter(Boolean)
      .join(', '),
    status: first?.status,
    words: words.join('; '),
    strip,
    points: [...points],
  };
}

/** Points by label, within one claim: neighbours that share both share a row. */
export function byLabel(points: readonly Point[]): Point[][] {
  const rows: Point[][] = [];
  for (const point of points) {
    const last = rows.at(-1);
    if (last?.[0]?.claim === point.claim && last[0].label === point.label) last.push(point);
    else rows.push([point]);
  }
  return rows;
}

/** Every point of a drawing, in the order it is drawn. */
export function pointsIn(parts: readonly Part[]): Point[] {
  return parts.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap(({ points }) => points)));
}
