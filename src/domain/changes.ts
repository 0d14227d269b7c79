/** Everything that changed, as its editors noted it. */
import { addressOf, PAGES } from './addresses.ts';
import type { Catalog, Entry } from './catalog.ts';
import { pageEntries } from './catalog.ts';
import { compare } from './issues.ts';
import { onceFor } from './once.ts';
import { partFragment } from './permalinks/fragments.ts';

/** One change note, with the entry it is about. */
export interface Change {
  date: string;
  note: string;
  title: string;
  address: string;
  /** Where it stands on the page of changes. */
  id: string;
}

/** All change notes, newest first, then by title. */
export function allChanges(catalog: Catalog): Change[] {
  const entries: (Entry & { data: { title: string; changes: { date: string; note: string }[] } })[] = [
    ...pageEntries(catalog),
    ...catalog.comparisons,
    ...catalog.tools,
    ...catalog.paths,
    ...catalog.packets,
  ];
  return entries
    .flatMap((entry) =>
      entry.data.changes.map(({ date, note }, index, all) => {
        // Newer notes stand above: what is counted are those below, so that no id changes when one is added.
        const before = all.slice(index + 1).filter((other) => other.date === date).length;
        return {
          date,
          note,
          title: entry.data.title,
          address: addressOf(entry),
          id: `${nameOf(entry)}-${date}${before > 0 ? `-${before + 1}` : ''}`,
        };
      }),
    )
    .sort((a, b) => compare(b.date, a.date) || compare(a.title, b.title));
}

/** Paths and packets alone may be called like another entry. */
function nameOf({ collection, id }: Entry): string {
  return collection === 'paths' || collection === 'packets' ? partFragment(collection, id) : id;
}

/** A note that tells of no change. */
const FIRST_NOTE = /^first published\.?$/i;

/** The newest note of what changed in an entry, with the place of the note; null where there is none. */
export function latestChange(catalog: Catalog, entry: Entry): { date: string; address: string } | null {
  const found = newestByAddress(catalog).get(addressOf(entry));
  return found ? { date: found.date, address: `${PAGES.changes.address}#${found.id}` } : null;
}

/** Every short page asks for the newest note of its entry. */
const newestByAddress = onceFor(
  // Of several notes the first, which is the newest, is the last to be put in.
  (catalog: Catalog) =>
    new Map(
      allChanges(catalog)
        .filter(({ note }) => !FIRST_NOTE.test(note))
        .map((change) => [change.address, change] as const)
        .reverse(),
    ),
);

/** The changes of each day, newest day first. */
export function changesByDay(catalog: Catalog): { date: string; changes: Change[] }[] {
  const days = new Map<string, Change[]>();
  for (const change of allChanges(catalog)) {
    const known = days.get(change.date);
    if (known) known.push(change);
    else days.set(change.date, [change]);
  }
  return [...days].map(([date, changes]) => ({ date, changes }));
}
