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

/** A node with the entry and passage it belongs to. */
export interface Located extends Found {
  entry: Entry;
  passage: Passage;
}

// Every check looks at the same prose: each piece of it is walked once.
const found = new WeakMap<readonly Nodes[], readonly Found[]>();
const located = new WeakMap<Passage, readonly Located[]>();
const everywhere = new WeakMap<Catalog, readonly Located[]>();

/** Every node of these and below, in reading order. */
export function nodesIn(nodes: readonly Nodes[]): readonly Found[] {
  const before = found.get(nodes);
  if (before) return before;
  const all: Found[] = [];
  const collect = (each: readonly Nodes[], ancestors: readonly Parents[]) => {
    for (const node of each) {
      all.push({ node, ancestors });
      if ('children' in node) collect(node.children, [...ancestors, node]);
    }
  };
  collect(nodes, []);
  found.set(nodes, all);
  return all;
}

/** Every node of every passage of the content. */
export function everyNode(catalog: Catalog): readonly Located[] {
  const before = everywhere.get(catalog);
  if (before) return before;
  const all = allEntries(catalog).flatMap((entry) =>
    entry.passages.flatMap((passage) => nodesOf(entry, passage)),
  );
  everywhere.set(catalog, all);
  return all;
}

function nodesOf(entry: Entry, passage: Passage): readonly Located[] {
  const before = located.get(passage);
  if (before) return before;
  const all = nodesIn(passage.nodes).map((each) => ({ ...each, entry, passage }));
  located.set(passage, all);
  return all;
}
