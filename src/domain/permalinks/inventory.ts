/** Everything on the site that has an address of its own. */
import { ID_PATTERN } from '../../schemas/fields.ts';
import { addressOf, PAGES } from '../addresses.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { onceFor } from '../once.ts';
import { textOf } from '../prose/text.ts';
import { partsOfKit } from '../tools/parts.ts';
import { PAGE_COLLECTIONS, pageKey, partFragment, shareAddress, type PageCollection } from './keys.ts';

/** What sort of thing an address leads to. */
export type PermalinkKind =
  | 'page'
  | 'section'
  | 'faq'
  | 'table'
  | 'row'
  | 'tool'
  | 'tool-row'
  | 'claim'
  | 'term'
  | 'question'
  | 'answer';

/** One addressable thing. */
export interface Permalink {
  /** How the ledger writes it, such as `prompt-engineer/day-to-day`. */
  key: string;
  kind: PermalinkKind;
  /** What it is called, without markup. */
  title: string;
  /** The address people share: a page that holds it alone. */
  share: string;
  /** Where it stands in its page; the same as `share` for a page. */
  address: string;
  /** The entry it is, or is part of. */
  entry: Entry;
  /** Its own id within the entry, where it is a part. */
  part: string | null;
  /** Line of its file. */
  line: number;
}

/** A part as entries list them: rows of a table, answers to a question. */
interface Part {
  id?: unknown;
  label?: unknown;
}

/**
 * Every addressable thing, in reading order. An id that is missing or malformed is left out: other
 * checks speak of it. Faulty entries are read as far as they go, so that one mistake is told once.
 */
export const permalinks = onceFor((catalog: Catalog): readonly Permalink[] => [
  ...PAGE_COLLECTIONS.flatMap((name) => (catalog[name] as Entry[]).flatMap(ofPage)),
  ...catalog.tools.flatMap((kit) => ofKit(catalog, kit)),
  ...catalog.faqs.flatMap((faq) => whole(faq, 'faq', `faq/${faq.id}`, faq.data.question)),
  ...catalog.comparisons.flatMap(ofTable),
  ...catalog.claims.flatMap((claim) =>
    whole(claim, 'claim', `claims/${claim.id}`, wordsOf(claim, 'statement')),
  ),
  ...catalog.glossary.flatMap((term) => whole(term, 'term', `glossary/${term.id}`, term.data.term)),
  ...catalog.questions.flatMap(ofQuestion),
]);

function ofPage(entry: Entry): Permalink[] {
  const { title } = entry.data as { title?: unknown };
  const page = whole(entry, 'page', pageKey(entry.collection as PageCollection, entry.id), title);
  const sections = (entry.prose?.sections ?? []).flatMap((section) => {
    const { id, line } = section;
    if (page.length === 0 || id === null || !ID_PATTERN.test(id) || section.level > 3) return [];
    const address = `${addressOf(entry)}#${id}`;
    return [named(entry, 'section', `${entry.id}/${id}`, section.title, { address, part: id, line })];
  });
  return [...page, ...sections];
}

/** The tools of a kit and their rows; its page is among the pages. */
function ofKit(catalog: Catalog, entry: Entry<'tools'>): Permalink[] {
  if (!ID_PATTERN.test(entry.id)) return [];
  return partsOfKit(catalog, entry).map(({ id, title, path, isTool }) => {
    const address = `${addressOf(entry)}#${id}`;
    const line = entry.lineOf(path);
    const kind = isTool ? 'tool' : 'tool-row';
    return named(entry, kind, `${entry.id}/${id}`, title, { address, part: id, line });
  });
}

function ofTable(entry: Entry<'comparisons'>): Permalink[] {
  const table = whole(entry, 'table', `compare/${entry.id}`, entry.data.title);
  const rows = parts(entry, 'rows').map(({ id, label, line }) => {
    const address = `${PAGES.compare.address}#${partFragment(entry.id, id)}`;
    return named(entry, 'row', `${entry.id}/${id}`, label, { address, part: id, line });
  });
  return table.length > 0 ? [...table, ...rows] : [];
}

function ofQuestion(entry: Entry<'questions'>): Permalink[] {
  const key = `decide/${entry.id}`;
  const own = whole(entry, 'question', key, entry.data.question);
  const answers = parts(entry, 'answers').map(({ id, label, line }) => {
    const address = `${PAGES.decide.address}#${partFragment(entry.id, id)}`;
    return named(entry, 'answer', `${key}/${id}`, label, { address, part: id, line });
  });
  return own.length > 0 ? [...own, ...answers] : [];
}

function whole(entry: Entry, kind: PermalinkKind, key: string, title: unknown): Permalink[] {
  if (!ID_PATTERN.test(entry.id)) return [];
  const line = entry.lineOf('id' in (entry.data as object) ? ['id'] : []);
  return [named(entry, kind, key, title, { address: addressOf(entry), part: null, line })];
}

function parts(entry: Entry, field: string): { id: string; label: unknown; line: number }[] {
  const listed = (entry.data as Record<string, unknown>)[field];
  if (!Array.isArray(listed)) return [];
  return (listed as (Part | null)[]).flatMap((part, index) => {
    const id = part?.id;
    if (typeof id !== 'string' || !ID_PATTERN.test(id)) return [];
    return [{ id, label: part?.label, line: entry.lineOf([field, index, 'id']) }];
  });
}

function named(
  entry: Entry,
  kind: PermalinkKind,
  key: string,
  title: unknown,
  place: Pick<Permalink, 'address' | 'part' | 'line'>,
): Permalink {
  const words = typeof title === 'string' && title !== '' ? title : key;
  return { key, kind, title: words, share: shareAddress(key), entry, ...place };
}

/** What a reader reads of a field that may hold markup. */
function wordsOf(entry: Entry, field: string): string {
  return textOf(entry.passages.find((passage) => passage.field === field)?.nodes ?? []);
}
