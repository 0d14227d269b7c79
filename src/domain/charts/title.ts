/** The drawing of the title against the skill: how rare the one is, how wanted the other. */
import type { Catalog } from '../catalog.ts';
import { roleById } from '../roles.ts';
import { rowOf, type Group, type Part } from './chart.ts';
import { pointsOnTopic, shareOf, type Point } from './point.ts';
import { openScale } from './scale.ts';
import { growthStrip, lengthStrip, shareStrip } from './strip.ts';

/**
 * Claims on the topic `title` that have a scale: several values of one claim on a scale of their
 * own, and parts of a known whole together. Then claims on the topic `ai-demand`: multiples and
 * ranks. A count with neither a whole nor a second value has nothing to be drawn against.
 */
export function titleChart(catalog: Catalog): Part[] {
  const title = pointsOnTopic(catalog, 'title');
  const skill = pointsOnTopic(catalog, 'ai-demand').filter(({ unit }) => unit === 'ratio' || unit === 'rank');
  const parts: Part[] = [
    {
      heading: 'The title',
      role: roleById(catalog, 'prompt-engineer'),
      groups: [...seriesGroups(title), ...shareGroup(title)],
    },
    { heading: 'The skill', role: undefined, groups: growthGroup(skill) },
  ];
  return parts.filter((part) => part.groups.length > 0);
}

function seriesGroups(points: readonly Point[]): Group[] {
  const claims = [...new Set(points.map(({ claim }) => claim))];
  return claims.flatMap((claim): Group[] => {
    const own = points.filter((point) => point.claim === claim);
    const [first] = own;
    if (!first || own.length < 2) return [];
    const scale = openScale(own.map(({ high }) => high));
    const rows = own.map((point) => ({
      ...rowOf([point], lengthStrip(point, scale)),
      measure: '',
      status: undefined,
    }));
    return [{ heading: first.about, measure: first.measure, status: first.status, ticks: [], rows }];
  });
}

/** Largest share first. */
function shareGroup(points: readonly Point[]): Group[] {
  const shares = points
    .flatMap((point) => ({ point, share: shareOf(point) }))
    .filter((each) => each.share !== undefined)
    .sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
  const rows = shares.map(({ point }) => rowOf([point], shareStrip(point)));
  return rows.length === 0 ? [] : [plainGroup('Share of everything counted', rows)];
}

function growthGroup(points: readonly Point[]): Group[] {
  const scale = openScale(points.filter(({ unit }) => unit === 'ratio').map(({ high }) => high));
  const rows = points.map((point) => rowOf([point], growthStrip(point, scale)));
  return rows.length === 0 ? [] : [plainGroup('', rows)];
}

function plainGroup(heading: string, rows: Group['rows']): Group {
  return { heading, measure: '', status: undefined, ticks: [], rows };
}
