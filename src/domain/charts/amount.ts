/** Amounts in words, for tables and screen readers, and short, for the marks of a drawing. */
import { isRange, type Point } from './point.ts';

type Amount = Pick<Point, 'low' | 'high' | 'of' | 'qualifier' | 'unit' | 'per'>;

/** The amount as a reader would say it: "USD 63,000 to over 270,000 a year". */
export function sayAmount(amount: Amount): string {
  const { low, high, of, unit, per } = amount;
  const from = isRange(amount) ? `${grouped(low)} to ` : '';
  const value = `${from}${qualified(amount, grouped(high))}`;
  switch (unit) {
    case 'USD':
      return `${from ? `USD ${value}` : qualified(amount, `USD ${grouped(high)}`)}${per ? ` a ${per}` : ''}`;
    case 'percent':
      return `${value}%`;
    case 'per-million':
      return `${value} per million`;
    case 'ratio':
      return `${value} times`;
    case 'rank':
      return PLACES[high - 1] ?? `place ${value}`;
    default:
      return of === undefined ? value : `${value} of ${grouped(of)}`;
  }
}

/**
 * One end of an amount, short enough to stand on a mark: "63k", "over 270k", "72 of 20,662".
 * Dollars are rounded to thousands; the table beside the drawing has them in full.
 */
export function markAmount(amount: Amount, end: 'low' | 'high'): string {
  const value = amount[end];
  if (amount.unit === 'USD') {
    const short = value < 1000 ? grouped(value) : `${grouped(Math.round(value / 1000))}k`;
    return end === 'high' ? qualified(amount, short) : short;
  }
  const single = { ...amount, low: value, high: value, per: undefined };
  const said = sayAmount(end === 'high' ? single : { ...single, qualifier: undefined });
  return amount.unit === 'per-million' ? said.replace(' per million', '') : said;
}

const PLACES = ['first place', 'second place', 'third place'];

function qualified({ qualifier }: Amount, value: string): string {
  return qualifier ? `${qualifier} ${value}` : value;
}

/** 62690 as "62,690", the same in every locale. */
function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction ? `${separated}.${fraction}` : separated;
}
