import type { Catalog } from '../catalog.ts';
import { coverage } from '../coverage.ts';
import type { Issue } from '../issues.ts';
import { atField } from './at.ts';

/** Every point of the article is said by some entry. */
export function checkCoverage(catalog: Catalog): Issue[] {
  const said = coverage(catalog);
  return catalog.article
    .filter((point) => (said.get(point.id)?.length ?? 0) === 0)
    .map((point) => atField(point, ['id'], 'lost-point', { id: point.id, point: pointOf(point.data) }));
}

function pointOf(data: { point?: unknown }): string {
  return typeof data.point === 'string' ? data.point : '';
}
