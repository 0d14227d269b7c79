/** The drawing of pay: what is said of prompt engineers, and another occupation to measure it by. */
import type { Catalog } from '../catalog.ts';
import { roleById } from '../roles.ts';
import { markAmount } from './amount.ts';
import { byLabel, rowOf, type Group, type Part, type Row } from './chart.ts';
import { isRange, pointsOnTopic, type Point } from './point.ts';
import { roundScale, type Scale } from './scale.ts';
import { spreadStrip } from './strip.ts';

const SUBJECT = 'prompt-engineer';

/**
 * Every yearly sum in dollars that a claim on pay holds, on one scale: claims about prompt engineers
 * first, then all others, set apart. A new claim with the topic `pay` joins without a change here.
 */
export function payChart(catalog: Catalog): Part[] {
  const points = pointsOnTopic(catalog, 'pay').filter(({ unit, per }) => unit === 'USD' && per === 'year');
  const scale = roundScale(points.map(({ high }) => high));
  const isSubject = ({ claim }: Point) => claim.data.roles.includes(SUBJECT);
  const rows = (wanted: Point[]) => byLabel(wanted).map((each) => rowOf(each, spreadStrip(each, scale)));
  const subject = rows(points.filter(isSubject));
  const others = rows(points.filter((point) => !isSubject(point)));
  const parts: Part[] = [
    {
      heading: 'Prompt engineers',
      role: roleById(catalog, SUBJECT),
      groups: [
        group('Ranges', subject.filter(hasRange).sort(articleFirst), scale),
        group('Single figures', subject.filter((row) => !hasRange(row)).sort(highestFirst), scale),
      ],
    },
    {
      heading: 'Other occupations, for scale',
      role: undefined,
      groups: [group('', others.sort(highestFirst), scale)],
    },
  ];
  return parts
    .map((part) => ({ ...part, groups: part.groups.filter((each) => each.rows.length > 0) }))
    .filter((part) => part.groups.length > 0);
}

function group(heading: string, rows: Row[], scale: Scale): Group {
  const ticks = scale.ticks.map((value) => ({ x: scale.at(value), text: tickText(value) }));
  return { heading, measure: '', status: undefined, ticks, rows };
}

function tickText(value: number): string {
  const amount = { low: value, high: value, of: undefined, qualifier: undefined, per: undefined };
  return markAmount({ ...amount, unit: 'USD' }, 'high');
}

function hasRange({ points }: Row): boolean {
  return points.some(isRange);
}

/** What the article says is what the rest is held against. */
function articleFirst(a: Row, b: Row): number {
  return Number(isArticle(b)) - Number(isArticle(a)) || highestFirst(a, b);
}

function isArticle({ points }: Row): boolean {
  return points.some(({ source }) => source?.data.kind === 'article');
}

/** By the first value of each, the one its author put forward. */
function highestFirst(a: Row, b: Row): number {
  return (b.points[0]?.high ?? 0) - (a.points[0]?.high ?? 0);
}
