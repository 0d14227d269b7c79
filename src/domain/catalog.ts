/** The whole content in memory, as every page and check sees it. */
import type { PhrasingContent } from 'mdast';
import type { CollectionName, DataOf } from '../schemas/collections.ts';
import type { Field } from './fields.ts';
import type { Prose } from './prose/sections.ts';
import type { FieldPath } from './source-file.ts';

/** One thing the site knows, with the place it was written. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  data: DataOf<Name>;
  /** Path from the project root. */
  file: string;
  /** 1-based line of one of its fields. */
  lineOf: (path: FieldPath) => number;
  /** Its marked strings: prose, references, dates. */
  fields: Field[];
  /** Its text, for collections that have one. */
  prose: Prose | null;
  /** All its prose, in the body and in its fields. */
  passages: Passage[];
  /** Its schema found fault with it: only its fields and passages may be read. */
  faulty: boolean;
}

/** Every entry of every collection, in reading order. */
export type Catalog = { [Name in CollectionName]: Entry<Name>[] };

/** A piece of prose and where to say a fault in it stands. */
export interface Passage {
  nodes: PhrasingContent[] | Prose['opening'];
  field: string;
  /** Turns a node's line into the file's line. */
  lineAt: (line: number) => number;
}

/** Entries that have a page of their own, or a place on the page of their kind. */
export type PageEntry = Entry<'roles'> | Entry<'techniques'> | Entry<'guides'> | Entry<'faqs'>;

/** All entries with prose of their own, in reading order. */
export function pageEntries(catalog: Catalog): PageEntry[] {
  return [...catalog.roles, ...catalog.guides, ...catalog.techniques, ...catalog.faqs];
}

/** The entries whose data can be relied on while others are still being mended. */
export function sound<Each extends Entry>(entries: readonly Each[]): Each[] {
  return entries.filter((entry) => !entry.faulty);
}

/** All entries of all collections. */
export function allEntries(catalog: Catalog): Entry[] {
  return Object.values(catalog).flat() as Entry[];
}

/**
 * The entry with this id.
 * @throws where there is none: the checks have already refused dangling references
 */
export function entryById<Name extends CollectionName>(
  catalog: Catalog,
  name: Name,
  id: string,
): Entry<Name> {
  const found = catalog[name].find((entry) => entry.id === id);
  if (!found) throw new Error(`No entry "${id}" in ${name}.`);
  return found as Entry<Name>;
}

/** The ids a reference to this collection, or to this list of the vocabulary, may name. */
export function idsOf(catalog: Catalog, collection: string): string[] {
  if (collection in catalog) return catalog[collection as CollectionName].map((entry) => entry.id);
  const lists = catalog.vocabulary[0]?.data as Record<string, unknown> | undefined;
  const list = lists?.[collection];
  // The vocabulary may itself be faulty: a list that is no list has no ids.
  if (!Array.isArray(list)) return [];
  return (list as ({ id?: unknown } | null)[]).flatMap((word) =>
    typeof word?.id === 'string' ? word.id : [],
  );
}
