/** Which entries have to do with which: derived from what they say, never kept by hand. */
import { addressOf } from './addresses.ts';
import type { Catalog, Entry, PageEntry } from './catalog.ts';
import { pageEntries } from './catalog.ts';
import { onceFor } from './once.ts';
import { nodesIn } from './prose/walk.ts';

/** How strongly two entries are tied: references count both ways. */
export type ReferenceGraph = Map<PageEntry, Map<PageEntry, number>>;

/** The ties between all entries, from links in their prose and ids in their fields. */
export const referenceGraph = onceFor(drawGraph);

function drawGraph(catalog: Catalog): ReferenceGraph {
  const entries = pageEntries(catalog);
  const byAddress = new Map(entries.map((entry) => [addressOf(entry), entry]));
  const byReference = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  const graph: ReferenceGraph = new Map(entries.map((entry) => [entry, new Map()]));
  const tie = (from: PageEntry, to: PageEntry | undefined, weight: number) => {
    if (!to || from === to) return;
    graph.get(from)?.set(to, (graph.get(from)?.get(to) ?? 0) + weight);
    graph.get(to)?.set(from, (graph.get(to)?.get(from) ?? 0) + weight);
  };
  for (const entry of entries) {
    for (const target of linksOf(entry)) {
      tie(entry, byAddress.get(target) ?? byAddress.get(target.split('#')[0] ?? ''), LINK);
    }
    for (const { reference, value } of entry.fields) {
      if (reference) tie(entry, byReference.get(`${reference}/${value}`), FIELD);
    }
  }
  return graph;
}

/** The entries most tied to one, strongest first, then in reading order. */
export function relatedTo(entry: PageEntry, graph: ReferenceGraph, most: number): PageEntry[] {
  const order = placesIn(graph);
  return [...(graph.get(entry) ?? new Map<PageEntry, number>())]
    .sort(([a, x], [b, y]) => y - x || (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .slice(0, most)
    .map(([other]) => other);
}

/** Where each entry comes in reading order. */
const placesIn = onceFor(
  (graph: ReferenceGraph) => new Map([...graph.keys()].map((entry, index) => [entry, index])),
);

/** A link is a sentence about the other entry; an id in a field may only be a heading. */
const LINK = 2;
const FIELD = 1;

function linksOf(entry: Entry): string[] {
  return entry.passages.flatMap(({ nodes }) =>
    [...nodesIn(nodes)].flatMap(({ node }) => (node.type === 'link' ? [node.url] : [])),
  );
}
