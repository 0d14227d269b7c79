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
  const title = byClaim(pointsOnTopic(catalog, 'title'));
  const series = title.filter((points) => points.length > 1);
  const single = title.filter((points) => points.length === 1).flat();
  const skill = pointsOnTopic(catalog, 'ai-demand').filter(({ unit }) => unit === 'ratio' || unit === 'rank');
  const parts: Part[] = [
    {
      heading: 'The title “prompt engineer”',
      role: roleById(catalog, 'prompt-engineer'),
      groups: [...series.map(seriesGroup), ...shareGroup(single)],
    },
    { heading: 'The skill', role: undefined, groups: growthGroup(skill) },
  ];
  return parts.filter((part) => part.groups.length > 0);
}

function byClaim(points: readonly Point[]): Point[][] {
  return [...new Set(points.map(({ claim }) => claim))].map((claim) =>
    points.filter((point) => point.claim === claim),
  );
}

/** The values of one claim, in its author's order; the claim's status stands once, at the head. */
function seriesGroup(points: readonly Point[]): Group {
  const scale = openScale(points.map(({ high }) => high));
  const rows = points.map((point) => ({ ...rowOf([point], lengthStrip(point, scale)), status: undefined }));
  const { figure, status } = points[0]?.claim.data ?? {};
  return { heading: points[0]?.about ?? '', measure: figure?.measure ?? '', status, ticks: [], rows };
}

/** Largest share first. */
function shareGroup(points: readonly Point[]): Group[] {
  const rows = points
    .filter((point) => shareOf(point) !== undefined)
    .sort((a, b) => (shareOf(b) ?? 0) - (shareOf(a) ?? 0))
    .map((point) => rowOf([point], shareStrip(point)));
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
