import type { Catalog, Entry } from '../catalog.ts';
import { allEntries, sound } from '../catalog.ts';
import { nameOf } from '../fields.ts';
import type { Issue } from '../issues.ts';
import { atField, atLine } from './at.ts';

/** Collections whose titles and summaries stand side by side in lists and in search. */
const LISTED = ['roles', 'techniques', 'guides', 'tools', 'faqs', 'comparisons', 'paths'] as const;

/** Names tell things apart, lists name each thing once, and changes stand newest first. */
export function checkRepeats(catalog: Catalog): Issue[] {
  const listed: Entry[] = LISTED.flatMap((name): Entry[] => catalog[name]);
  const asked: Entry[] = [...catalog.faqs, ...catalog.comparisons, ...catalog.questions];
  return [
    // A packet may be called like the guide that it is about: it stands among packets.
    ...[sound(listed), sound(catalog.packets)].flatMap((entries) => [
      ...sameWords(fieldsNamed(entries, 'title')),
      ...sameWords(fieldsNamed(entries, 'summary')),
      ...entries.flatMap(changesInOrder),
    ]),
    ...sameWords(fieldsNamed(sound(asked), 'question')),
    ...sound(catalog.comparisons).flatMap((entry) => [
      ...sameWords(labelsOf(entry, 'columns', entry.data.columns)),
      ...sameWords(labelsOf(entry, 'rows', entry.data.rows)),
    ]),
    ...sound(catalog.questions).flatMap((entry) => sameWords(labelsOf(entry, 'answers', entry.data.answers))),
    ...allEntries(catalog).flatMap((entry) => [...sameHeadings(entry), ...repeatedValues(entry)]),
  ];
}

/** Words at a field of an entry. */
interface Named {
  entry: Entry;
  /** The id of what is so named. */
  id: string;
  path: readonly (string | number)[];
  words: string;
}

function fieldsNamed(entries: readonly Entry[], name: string): Named[] {
  return entries.flatMap((entry) =>
    entry.fields
      .filter(({ path }) => path.length === 1 && path[0] === name)
      .map(({ path, value }) => ({ entry, id: entry.id, path, words: value })),
  );
}

function labelsOf(entry: Entry, list: string, parts: readonly { id: string; label: string }[]): Named[] {
  return parts.map(({ id, label }, index) => ({ entry, id, path: [list, index, 'label'], words: label }));
}

function sameWords(all: readonly Named[]): Issue[] {
  const first = new Map<string, Named>();
  return all.flatMap((each) => {
    const other = first.get(each.words.toLowerCase());
    if (!other) {
      first.set(each.words.toLowerCase(), each);
      return [];
    }
    // Two of one id have been told that they are: it is one mistake.
    if (other.id.toLowerCase() === each.id.toLowerCase()) return [];
    const values = { name: nameOf(each.path), words: each.words, other: placeOf(other, each) };
    return [atField(each.entry, each.path, 'same-words', values)];
  });
}

function placeOf({ entry, path }: Named, seen: Named): string {
  const line = entry.lineOf(path);
  return entry.file === seen.entry.file ? `line ${line}` : `${entry.file}:${line}`;
}

function sameHeadings(entry: Entry): Issue[] {
  const all = entry.prose?.sections ?? [];
  return all.flatMap(({ title, line }, index) => {
    const first = all.findIndex((each) => each.title.toLowerCase() === title.toLowerCase());
    if (first === index || title === '') return [];
    const values = { name: 'This heading', words: title, other: `line ${all[first]?.line ?? 1}` };
    return [atLine(entry, line, 'same-words', values)];
  });
}

/** What stands in one list twice: the path of a value without its index is the list. */
function repeatedValues(entry: Entry): Issue[] {
  const first = new Map<string, readonly (string | number)[]>();
  return entry.fields.flatMap(({ path, value }) => {
    if (typeof path.at(-1) !== 'number') return [];
    const key = `${nameOf(path.slice(0, -1))} ${value.toLowerCase()}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, path);
      return [];
    }
    const values = { name: nameOf(path.slice(0, -1)), value, first: String(entry.lineOf(earlier)) };
    return [atField(entry, path, 'repeated-value', values)];
  });
}

/** Change notes as entries that have them hold them. */
function changesInOrder(entry: Entry): Issue[] {
  if (!('changes' in entry.data)) return [];
  const { changes } = entry.data;
  return changes.flatMap(({ date, note }, index) => {
    const above = changes[index - 1]?.date ?? date;
    const values = { date, above };
    const later =
      date > above ? [atField(entry, ['changes', index, 'date'], 'changes-out-of-order', values)] : [];
    const first = changes.findIndex((each) => each.date === date && each.note === note);
    if (first === index) return later;
    const line = String(entry.lineOf(['changes', first]));
    const repeated = { name: 'changes', value: note, first: line };
    return [...later, atField(entry, ['changes', index, 'note'], 'repeated-value', repeated)];
  });
}
