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

/** Every node of these and below, in reading order. */
export function* nodesIn(nodes: readonly Nodes[], ancestors: readonly Parents[] = []): Generator<Found> {
  for (const node of nodes) {
    yield { node, ancestors };
    if ('children' in node) yield* nodesIn(node.children, [...ancestors, node]);
  }
}

/** Every node of every passage of the content. */
export function* everyNode(catalog: Catalog): Generator<Found & { entry: Entry; passage: Passage }> {
  for (const entry of allEntries(catalog)) {
    for (const passage of entry.passages) {
      for (const found of nodesIn(passage.nodes)) yield { ...found, entry, passage };
    }
  }
}
