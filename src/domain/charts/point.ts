/** The values a claim's figure holds, one by one, each with who gave it. */
import type { ClaimStatus } from '../../schemas/claims.ts';
import type { FigureData } from '../../schemas/figure.ts';
import type { Catalog, Entry } from '../catalog.ts';

/** One value, or one range, that a claim holds. */
export interface Point {
  claim: Entry<'claims'>;
  status: ClaimStatus;
  /** The source that gave it; none where the site speaks for itself. */
  source: Entry<'sources'> | undefined;
  /** Whose figure, or which moment. */
  label: string;
  /** What the values of this claim have in common; empty where it holds one. */
  about: string;
  /** What sort of figure: median, advertised range; empty where nothing was said. */
  measure: string;
  /** Both ends are the same for a single value. */
  low: number;
  high: number;
  /** The whole that a count was taken from. */
  of: number | undefined;
  qualifier: FigureData['qualifier'];
  unit: FigureData['unit'];
  per: FigureData['per'];
}

/** The values of one claim in its author's order; none where it has no figure. */
export function pointsOf(catalog: Catalog, claim: Entry<'claims'>): Point[] {
  const { figure, saidBy, status } = claim.data;
  if (!figure) return [];
  const sourceOf = (id: string) => catalog.sources.find((source) => source.id === id);
  const common = { claim, status, unit: figure.unit, per: figure.per };
  if (!figure.points) {
    const source = sourceOf(saidBy);
    const label = figure.label ?? source?.data.by ?? '';
    return [{ ...common, source, label, about: '', ...amountOf(figure) }];
  }
  return figure.points.map((each) => ({
    ...common,
    source: sourceOf(each.source ?? saidBy),
    label: each.label,
    about: figure.label ?? '',
    ...amountOf(each),
  }));
}

/** True for a range. */
export function isRange(point: Pick<Point, 'low' | 'high'>): boolean {
  return point.low !== point.high;
}

/** The share of the whole, from 0 to 1, where the whole is known. */
export function shareOf(point: Pick<Point, 'high' | 'of' | 'unit'>): number | undefined {
  const whole = point.unit === 'percent' ? 100 : point.of;
  return whole === undefined ? undefined : point.high / whole;
}

/** Claims with a figure that carry a topic, in the order of the file. */
export function pointsOnTopic(catalog: Catalog, topic: string): Point[] {
  return catalog.claims
    .filter((claim) => claim.data.topics.includes(topic))
    .flatMap((claim) => pointsOf(catalog, claim));
}

function amountOf(
  amount: Pick<FigureData, 'value' | 'low' | 'high' | 'of' | 'qualifier' | 'measure'>,
): Pick<Point, 'low' | 'high' | 'of' | 'qualifier' | 'measure'> {
  const { value = 0, low = value, high = value, of, qualifier, measure = '' } = amount;
  return { low, high, of, qualifier, measure };
}
