import type { Catalog, Entry } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { didYouMean } from '../nearest.ts';
import { permalinks, type Permalink } from '../permalinks/inventory.ts';
import { RESERVED, restOf, wholesNamed } from '../permalinks/keys.ts';
import { lostSince, readLedger, type Ledger } from '../permalinks/ledger.ts';
import { lostPermalinks } from '../permalinks/lost.ts';
import { isPageId, pageIds } from '../permalinks/page-ids.ts';
import { retirements, type Retirement } from '../permalinks/retirements.ts';
import { checkTarget } from '../permalinks/targets.ts';
import { resolver } from '../permalinks/resolve.ts';
import { atField, atLine } from './at.ts';
import type { Surroundings } from './index.ts';

/** Every address ever published leads somewhere, and none has changed its meaning. */
export function checkPermalinks(catalog: Catalog, { ledger: text, earlier = [] }: Surroundings): Issue[] {
  const present = permalinks(catalog);
  const reserved = [...reservedIds(catalog), ...idsOfPages(present)];
  if (text === null) return reserved;
  const ledger = readLedger(text);
  const faults = [...reserved, ...ledger.issues, ...lostSince(earlier, text)];
  // Without a single line everything would be new: the ledger's own fault says enough.
  if (ledger.keys.length === 0) return faults;
  const retired = retirements(catalog);
  const resolve = resolver(present, retired);
  const published = new Set(ledger.keys);
  return [
    ...faults,
    ...sharedAddresses(present),
    ...unlisted(present, published),
    ...retired.flatMap((each, index) => [
      ...checkOld(each, retired.slice(0, index), ledger),
      ...reuse(each, present),
      ...checkTarget(each, present, retired, resolve),
    ]),
    ...lostPermalinks({ catalog, present, retired, ledger, resolve }),
  ];
}

/** An entry's id begins the addresses of its parts, and must not begin those of another kind. */
function reservedIds(catalog: Catalog): Issue[] {
  const wholes: Entry[] = [
    ...catalog.roles,
    ...catalog.techniques,
    ...catalog.guides,
    ...catalog.tools,
    ...catalog.comparisons,
  ];
  return wholes
    .filter(({ id }) => RESERVED.includes(id))
    .map((entry) =>
      atLine(entry, 1, 'reserved-id', {
        id: entry.id,
        example: `/s/${entry.id}/…/`,
        reserved: RESERVED.join(', '),
      }),
    );
}

/** A part that is called like something its page has besides. */
function idsOfPages(present: readonly Permalink[]): Issue[] {
  return present
    .filter(({ address }) => isPageId(address))
    .map(({ entry, line, address }) => {
      const [page = '', id = ''] = address.split('#');
      const taken = pageIds(address).map((each) => (each.endsWith('-') ? `${each}…` : each));
      return atLine(entry, line, 'id-of-page', { id, page, taken: taken.join(', ') });
    });
}

/** Two entries of one id, and two parts of one entry, are reported as such elsewhere: this is about the rest. */
function sharedAddresses(present: readonly Permalink[]): Issue[] {
  const first = new Map<string, Permalink>();
  return present.flatMap((each) => {
    const other = first.get(each.key);
    if (!other) {
      first.set(each.key, each);
      return [];
    }
    if (other.entry.id === each.entry.id) return [];
    const values = { address: each.share, first: `${other.entry.file}:${other.line}` };
    return [atLine(each.entry, each.line, 'shared-permalink', values)];
  });
}

/** What is new, one issue an entry. */
function unlisted(present: readonly Permalink[], published: ReadonlySet<string>): Issue[] {
  const byEntry = new Map<Entry, Permalink[]>();
  for (const each of present) {
    if (published.has(each.key)) continue;
    byEntry.set(each.entry, [...(byEntry.get(each.entry) ?? []), each]);
  }
  return [...byEntry].map(([entry, found]) => {
    const lines = [...new Set(found.map(({ key }) => `"${key}"`))];
    const what = lines.length === 1 ? 'the line' : `the ${lines.length} lines`;
    return atLine(entry, found[0]?.line ?? 1, 'unlisted-permalink', { lines: lines.join(', '), what });
  });
}

/** A retirement speaks of something that was published, and is the only one that does. */
function checkOld(
  { was, entry, path }: Retirement,
  earlier: readonly Retirement[],
  { keys }: Ledger,
): Issue[] {
  const at = [...path, 'was'];
  const first = earlier.find((each) => each.was === was);
  if (first) {
    const place = `${first.entry.file}:${first.entry.lineOf([...first.path, 'was'])}`;
    return [atField(entry, at, 'twice-retired', { key: was, first: place })];
  }
  if (keys.includes(was)) return [];
  return [atField(entry, at, 'never-published', { key: was, hint: didYouMean(was, keys) })];
}

/** What is retired stays retired: neither the key nor the name its parts began with is used again. */
function reuse({ was, entry, path }: Retirement, present: readonly Permalink[]): Issue[] {
  const namesakes = wholesNamed(restOf(was));
  const again =
    present.find(({ key }) => key === was) ??
    (namesakes.includes(was)
      ? present.find((each) => namesakes.includes(each.key) && each.entry !== entry)
      : undefined);
  if (!again) return [];
  const place = `${again.entry.file}:${again.line}`;
  return [atField(entry, [...path, 'was'], 'reused-permalink', { key: was, place })];
}
