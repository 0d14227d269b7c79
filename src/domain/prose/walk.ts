/** Looking at every node of some prose. */
import type { Nodes, Parents } from 'mdast';
import type { Catalog, Entry, Passage } from '../catalog.ts';
import { allEntries } from '../catalog.ts';

/** A node with where it was found. */
export interface Found {
  node: Nodes;
  /** Outermost first. */
  ancestors: readonly Parents[];
}

/** Every check looks at the same prose: it is walked once. */
const walked = new WeakMap<readonly Nodes[], readonly Found[]>();

/** Every node of these and below, in reading order. */
export function nodesIn(nodes: readonly Nodes[]): readonly Found[] {
  const before = walked.get(nodes);
  if (before) return before;
  const found: Found[] = [];
  const collect = (each: readonly Nodes[], ancestors: readonly Parents[]) => {
    for (const node of each) {
      found.push({ node, ancestors });
      if ('children' in node) collect(node.children, [...ancestors, node]);
    }
  };
  collect(nodes, []);
  walked.set(nodes, found);
  return found;
}

/** Every node of every passage of the content. */
export function* everyNode(catalog: Catalog): Generator<Found & { entry: Entry; passage: Passage }> {
  for (const entry of allEntries(catalog)) {
    for (const passage of entry.passages) {
      for (const found of nodesIn(passage.nodes)) yield { ...found, entry, passage };
    }
  }
}
