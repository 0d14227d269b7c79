import { ID_PATTERN } from '../../schemas/fields.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { sound } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { atEntry, atField } from './at.ts';

/** Pages that share one space of names: `/s/<id>/…` must mean one entry. */
const SHARED = ['roles', 'techniques', 'guides', 'tools', 'faqs', 'comparisons'] as const;

/** Lists of the vocabulary whose words have ids. */
const WORD_LISTS = ['owners', 'statuses', 'grades', 'topics', 'groups', 'families'] as const;

/** Ids are well formed, say what the thing is, and name one thing. */
export function checkIds(catalog: Catalog): Issue[] {
  const pages: Entry[] = SHARED.flatMap((name): Entry[] => catalog[name]);
  const lists: Entry[][] = [
    catalog.paths,
    catalog.packets,
    catalog.competencies,
    catalog.claims,
    catalog.sources,
    catalog.glossary,
    catalog.article,
    catalog.questions,
    catalog.outcomes,
  ];
  return [
    ...pages.flatMap(wellFormed),
    ...repeats(pages),
    ...lists.flatMap((entries) => [
      ...entries.filter((each) => each.collection !== 'article').flatMap(wellFormed),
      ...repeats(entries),
    ]),
    ...sound(catalog.comparisons).flatMap((entry) => [
      ...repeatedParts(entry, 'columns', entry.data.columns),
      ...repeatedParts(entry, 'rows', entry.data.rows),
    ]),
    ...sound(catalog.techniques).flatMap((entry) => repeatedParts(entry, 'settings', entry.data.settings)),
    ...sound(catalog.outcomes).flatMap((entry) => repeatedParts(entry, 'ways', entry.data.ways)),
    ...sound(catalog.vocabulary).flatMap((entry) =>
      WORD_LISTS.flatMap((name) => repeatedParts(entry, name, entry.data[name])),
    ),
    ...sound(catalog.questions).flatMap((entry) => repeatedParts(entry, 'answers', entry.data.answers)),
  ];
}

/** An id that only counts: it would name something else after the next reordering. */
export function isPositional(id: string): boolean {
  return /^(?:(?:section|part|heading|step|row|column|col|cell|question|answer|entry|item|h|q|a|untitled|new)-?)?\d+$/.test(
    id,
  );
}

function wellFormed(entry: Entry): Issue[] {
  const { id } = entry;
  // An entry of a list without an id has been told so by its schema.
  if (id === '') return [];
  if (!ID_PATTERN.test(id)) {
    // An id that is written in the file is seen by its schema.
    return Object.hasOwn(entry.data, 'id') ? [] : [atEntry(entry, 'invalid-id', { id })];
  }
  return isPositional(id) ? [atEntry(entry, 'unstable-id', { id })] : [];
}

function repeats(entries: readonly Entry[]): Issue[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const other = first.get(entry.id);
    if (!other) {
      first.set(entry.id, entry);
      return [];
    }
    if (entry.id === '') return [];
    const place = other.file === entry.file ? `line ${other.lineOf(['id'])}` : other.file;
    return [atEntry(entry, 'duplicate-id', { id: entry.id, other: place })];
  });
}

function repeatedParts(entry: Entry, name: string, parts: readonly { id: string }[]): Issue[] {
  const first = new Map<string, number>();
  return parts.flatMap(({ id }, index) => {
    const path = [name, index, 'id'];
    if (isPositional(id)) return [atField(entry, path, 'unstable-id', { id })];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    return [
      atField(entry, path, 'duplicate-id', { id, other: `line ${entry.lineOf([name, earlier, 'id'])}` }),
    ];
  });
}
