/** Which collections are published as open data, and what of their entries is not. */
import type { CollectionName } from '../../schemas/collections.ts';

/** A collection that is published. */
export interface Published {
  /** Fields that only serve authors and the making of the site. */
  leavesOut: readonly string[];
}

/** Every published collection, in the order of the dictionary. What the site says of itself is in every file's head. */
export const PUBLISHED = {
  roles: { leavesOut: ['order', 'retired', 'draft'] },
  techniques: { leavesOut: ['order', 'retired', 'draft'] },
  guides: { leavesOut: ['order', 'retired', 'draft'] },
  faqs: { leavesOut: ['order', 'retired', 'draft'] },
  comparisons: { leavesOut: ['order', 'retired'] },
  claims: { leavesOut: ['retired'] },
  sources: { leavesOut: [] },
  glossary: { leavesOut: ['retired'] },
  tools: { leavesOut: ['retired', 'order', 'draft'] },
  competencies: { leavesOut: [] },
  paths: { leavesOut: ['order', 'retired', 'draft'] },
  article: { leavesOut: [] },
  questions: { leavesOut: ['retired'] },
  outcomes: { leavesOut: [] },
  checklist: { leavesOut: ['withdrawn'] },
  vocabulary: { leavesOut: [] },
} as const satisfies Partial<Record<CollectionName, Published>>;

/** Name of a published collection. */
export type PublishedName = keyof typeof PUBLISHED;

/** Names of the published collections, in order. */
export const PUBLISHED_NAMES = Object.keys(PUBLISHED) as PublishedName[];

/** Fields of a collection, at any depth, that stay with the authors. */
export function isLeftOut(name: PublishedName, key: string): boolean {
  return (PUBLISHED[name].leavesOut as readonly string[]).includes(key);
}
