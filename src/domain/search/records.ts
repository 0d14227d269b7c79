/** What search holds: one record for each thing a reader can be led to, in reading order. */
import type { Catalog, Entry } from '../catalog.ts';
import { addressOf, PAGES } from '../addresses.ts';
import { permalinks, type Permalink } from '../permalinks/inventory.ts';
import { readingOf, wordsOfTable, wordsUnder } from '../permalinks/reading.ts';
import { wordsOfSource } from '../sources.ts';
import { kitsSideBySide } from '../tools/side-by-side.ts';
import { isComponent } from '../prose/parse.ts';
import type { Section } from '../prose/sections.ts';
import { inFigures } from './numerals.ts';
import { sectionWords } from './section-words.ts';
import { KIND_OF } from './kinds.ts';
import { openingWords } from './opening.ts';

/** One thing search can find. */
export interface SearchRecord {
  /** Its address on the site, without the base path. */
  address: string;
  title: string;
  /** The title of what it is part of, where it is a part. */
  within: string;
  /** What sort of thing it is, as readers see it. */
  kind: string;
  /** Titles of the roles it concerns. */
  roles: string[];
  /** Other words readers type for it. */
  aliases: string[];
  /** What stands there, as a reader reads it. */
  words: string;
}

/** Every record the content makes, in reading order. */
export function searchRecords(catalog: Catalog): SearchRecord[] {
  return [
    ...permalinks(catalog)
      // A packet holds what stands elsewhere.
      .filter(({ kind, entry }) => kind !== 'answer' && entry.collection !== 'packets')
      .map((permalink) => toRecord(catalog, permalink)),
    ...kitsSideBySide(catalog).map((table) => ({
      address: `${PAGES.compare.address}#${table.id}`,
      title: table.data.title,
      within: PAGES.compare.title,
      kind: KIND_OF.table,
      roles: table.data.columns.flatMap(({ label, role }) => (role === undefined ? [] : [label])),
      aliases: [],
      words: wordsOfTable(catalog, table),
    })),
    ...catalog.sources.map((source) => ({
      address: addressOf(source),
      title: source.data.title,
      within: '',
      kind: KIND_OF.source,
      roles: [],
      aliases: [],
      words: wordsOfSource(source.data),
    })),
  ];
}

function toRecord(catalog: Catalog, permalink: Permalink): SearchRecord {
  const { kind, entry, part, address, title } = permalink;
  const { aliases = [], title: whole = '' } = entry.data as { aliases?: string[]; title?: string };
  const isPart = part !== null;
  return {
    address: address || addressOf(entry),
    title,
    within: isPart ? whole : '',
    kind: KIND_OF[kind === 'page' || kind === 'section' ? (entry.collection as 'roles') : kind],
    roles: roleTitles(catalog, permalink),
    aliases: withFigures(
      title,
      isPart ? sectionWords(catalog, entry, part) : [...aliases, ...alsoCalled(entry)],
    ),
    words: withoutTitle(wordsAt(catalog, permalink), title),
  };
}

function wordsAt(catalog: Catalog, permalink: Permalink): string {
  const { kind, entry, part } = permalink;
  if (kind === 'page') return openingWords(catalog, entry);
  if (kind !== 'section') return readingOf(catalog, permalink);
  const section = entry.prose?.sections.find((each) => each.id === part);
  return section ? wordsUnder(catalog, { ...section, nodes: section.nodes.filter(isOwn) }) : '';
}

/** Tools shown in a text have pages of their own, and are found there. */
function isOwn(node: Section['nodes'][number]): boolean {
  return !(isComponent(node) && node.name === 'Tools');
}

/** Names with numbers, in figures as well; each name once. */
function withFigures(title: string, names: readonly string[]): string[] {
  const figures = [title, ...names].flatMap((name) => inFigures(name) ?? []);
  const known = new Set<string>();
  return [...names, ...figures].filter(
    (name) => !known.has(name.toLowerCase()) && known.add(name.toLowerCase()),
  );
}

/** A result shows its title already. */
function withoutTitle(words: string, title: string): string {
  const tidy = words.replace(/\s+/g, ' ').trim();
  return tidy.startsWith(title) ? tidy.slice(title.length).trimStart() : tidy;
}

function alsoCalled(entry: Entry): string[] {
  return (entry.data as { alsoCalled?: string[] }).alsoCalled ?? [];
}

/** A role itself, the roles an entry names, and the role a row of a table is about. */
function roleTitles(catalog: Catalog, { kind, entry, part }: Permalink): string[] {
  const data = entry.data as { roles?: string[]; owners?: string[]; rows?: { id: string; role?: string }[] };
  const row = kind === 'row' ? data.rows?.find((each) => each.id === part)?.role : undefined;
  const ids =
    entry.collection === 'roles'
      ? [entry.id]
      : [...(data.roles ?? data.owners ?? []), ...(row === undefined ? [] : [row])];
  return catalog.roles.filter(({ id }) => ids.includes(id)).map((role) => role.data.title);
}
