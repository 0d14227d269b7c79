import type { Catalog } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { everyNode } from '../prose/walk.ts';
import { atNode } from './at.ts';
import type { Surroundings } from './index.ts';

/** Every image exists and says what it shows. */
export function checkImages(catalog: Catalog, { publicFiles }: Surroundings): Issue[] {
  const issues: Issue[] = [];
  for (const { node, entry, passage } of everyNode(catalog)) {
    if (node.type !== 'image' && node.type !== 'imageReference') continue;
    const target = node.type === 'image' ? node.url : (node.label ?? '');
    if (!node.alt?.trim()) issues.push(atNode(entry, passage, node, 'image-without-alt', { target }));
    if (node.type === 'image' && !publicFiles.includes(target)) {
      issues.push(atNode(entry, passage, node, 'missing-image', { target }));
    }
  }
  return issues;
}
