/** What entries say of addresses that are theirs no longer: which thing took the place of which. */
import { LEDGER_KEY_PATTERN } from '../../schemas/fields.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { allEntries } from '../catalog.ts';
import { onceFor } from '../once.ts';
import type { FieldPath } from '../source-file.ts';
import { PAGE_COLLECTIONS, pageKey, type PageCollection } from './keys.ts';

/** One retired address, as its author declared it. */
export interface Retirement {
  /** The key it had. */
  was: string;
  /** The entry that declares it. */
  entry: Entry;
  path: FieldPath;
  /** Key of what took its place; null where it was withdrawn. */
  target: string | null;
  /** The part of the entry that is named, if one is. */
  now: string | null;
  /** Why it was withdrawn, as written. */
  withdrawn: string | null;
  title: string | null;
  /** Key of what to read instead of a withdrawn thing. */
  instead: string | null;
  /** The day it was withdrawn, where its whole entry was. */
  on: string | null;
}

/** Every retirement of the content, in reading order. Faulty entries are read as far as they go. */
export const retirements = onceFor((catalog: Catalog): readonly Retirement[] => {
  const { withdrawn } = catalog;
  return [
    ...allEntries(catalog).flatMap((entry) => (entry.collection === 'withdrawn' ? [] : declaredIn(entry))),
    ...catalog.questions.flatMap(declaredByAnswers),
    ...withdrawn.flatMap((entry) => read(entry, [], entry.data, null)),
    ...catalog.checklist.flatMap((entry) =>
      listed(entry.data, 'withdrawn').flatMap((each, index) =>
        read(entry, ['withdrawn', index], { ...each, withdrawn: each.because }, null, 'decide/'),
      ),
    ),
  ];
});

/** The key of an entry as a whole, or null for one that has no address. */
export function keyOf({ collection, id }: Pick<Entry, 'collection' | 'id'>): string | null {
  if ((PAGE_COLLECTIONS as readonly string[]).includes(collection))
    return pageKey(collection as PageCollection, id);
  const first = KINDS[collection];
  return first === undefined ? null : `${first}/${id}`;
}

/** True for an entry whose parts have addresses: sections, rows, tools or answers. */
export function hasParts({ collection }: Pick<Entry, 'collection'>): boolean {
  if (collection === 'paths' || collection === 'packets') return false;
  return [...PAGE_COLLECTIONS, 'comparisons', 'questions'].includes(collection);
}

/** The key of a part of an entry. */
export function keyOfPart(entry: Pick<Entry, 'collection' | 'id'>, part: string): string {
  return KINDS[entry.collection] === 'decide' ? `decide/${entry.id}/${part}` : `${entry.id}/${part}`;
}

const KINDS: Record<string, string> = {
  faqs: 'faq',
  comparisons: 'compare',
  claims: 'claims',
  glossary: 'glossary',
  questions: 'decide',
};

/** What one line may say; nothing is sure before the schema has seen it. */
interface Written {
  was?: unknown;
  now?: unknown;
  withdrawn?: unknown;
  because?: unknown;
  title?: unknown;
  instead?: unknown;
  on?: unknown;
}

function declaredIn(entry: Entry): Retirement[] {
  const whole = keyOf(entry);
  if (whole === null) return [];
  const prefix = whole.startsWith('decide/') ? 'decide/' : '';
  return listed(entry.data, 'retired').flatMap((each, index) => {
    const target = typeof each.now === 'string' ? keyOfPart(entry, each.now) : whole;
    return read(entry, ['retired', index], each, target, prefix);
  });
}

/** The checklist's answers name their old ids bare: `{ was: small }` is `decide/<question>/small`. */
function declaredByAnswers(entry: Entry): Retirement[] {
  return listed(entry.data, 'answers').flatMap((answer, index) => {
    const { id } = answer as { id?: unknown };
    if (typeof id !== 'string') return [];
    const prefix = `decide/${entry.id}/`;
    return listed(answer, 'retired').flatMap((each, nth) =>
      read(entry, ['answers', index, 'retired', nth], each, `${prefix}${id}`, prefix),
    );
  });
}

function read(
  entry: Entry,
  path: FieldPath,
  written: Written,
  target: string | null,
  prefix = '',
): Retirement[] {
  const bare = text(written.was);
  if (bare === null) return [];
  const was = bare.startsWith(prefix) ? bare : `${prefix}${bare}`;
  if (!LEDGER_KEY_PATTERN.test(was)) return [];
  const withdrawn = text(written.withdrawn);
  return [
    {
      was,
      entry,
      path,
      target: withdrawn === null ? target : null,
      now: text(written.now),
      withdrawn,
      title: text(written.title),
      instead: text(written.instead),
      on: text(written.on),
    },
  ];
}

function listed(data: unknown, field: string): Written[] {
  const list = (data as Record<string, unknown> | null)?.[field];
  return Array.isArray(list) ? list.filter((each) => typeof each === 'object' && each !== null) : [];
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
