/** Published addresses that nothing accounts for, and what to write about each. */
import type { Catalog, Entry } from '../catalog.ts';
import { atField } from '../checks/at.ts';
import type { Issue } from '../issues.ts';
import { candidatesFor, retirementLine, withdrawalLine } from './candidates.ts';
import type { Permalink } from './inventory.ts';
import { firstOf, PAGE_COLLECTIONS, PAGE_KEYS, shareAddress } from './keys.ts';
import { LEDGER_FILE, type Ledger } from './ledger.ts';
import { partsOf, type Resolve } from './resolve.ts';
import type { Retirement } from './retirements.ts';

/** What is known of all addresses. */
interface Known {
  catalog: Catalog;
  present: readonly Permalink[];
  retired: readonly Retirement[];
  ledger: Ledger;
  resolve: Resolve;
}

/** One issue for each thing that is lost; a lost page speaks for its sections. */
export function lostPermalinks(known: Known): Issue[] {
  const { ledger, retired, resolve } = known;
  const published = new Set(ledger.keys);
  // A retirement that leads nowhere is a fault of its own, and told where it stands.
  const spokenOf = new Set(retired.map(({ was }) => was));
  const missing = ledger.keys.filter((key) => resolve(key) === null && !spokenOf.has(key));
  const lost = new Set(missing.filter((key) => !excused(key, known, published)));
  const wholeOf = (key: string) => partsOf(key).whole.find((whole) => lost.has(whole));
  return [...lost]
    .filter((key) => wholeOf(key) === undefined)
    .map((key) => issueFor(key, [...lost].filter((each) => wholeOf(each) === key).length, known, published));
}

function issueFor(key: string, parts: number, known: Known, published: ReadonlySet<string>): Issue {
  const { present, ledger, resolve } = known;
  const owner = ownerOf(key, resolve);
  const [first, ...others] = candidatesFor(key, present, published, owner);
  const gone = withdrawalLine(key, owner);
  const values = {
    address: shareAddress(key),
    parts: parts === 0 ? '' : ` with ${parts} ${parts === 1 ? 'part' : 'parts'}`,
    id: key.slice(key.lastIndexOf('/') + 1),
    replaced: first ? replacedBy(key, first, others) : '',
    withdrawal: `add to ${gone.place}: \`${gone.line}\`.`,
  };
  if (owner) return atField(owner, ['retired'], 'lost-permalink', values);
  return { kind: 'lost-permalink', file: LEDGER_FILE, line: ledger.lineOf(key), field: '', values };
}

function replacedBy(key: string, first: Permalink, others: readonly Permalink[]): string {
  const { line, place } = retirementLine(key, first);
  const near = others.map((each) => each.key).join(', ');
  const also = near === '' ? '.' : `; also near: ${near}.`;
  return ` If another took its place, add to \`retired:\` in ${place}: \`${line}\`${also}`;
}

/** The entry that a part belonged to, under its present name. */
function ownerOf(key: string, resolve: Resolve): Entry | null {
  const found = partsOf(key)
    .whole.map(resolve)
    .find((each) => each !== null);
  return found && 'now' in found ? found.now.entry : null;
}

/** What cannot be told, because another fault hides it: an entry half read, a collection without entries. */
function excused(key: string, known: Known, published: ReadonlySet<string>): boolean {
  const collection = COLLECTIONS[firstOf(key)];
  const { whole } = partsOf(key);
  if (whole.length === 0 && collection !== undefined) return isEmpty(known.catalog, collection);
  const owner = ownerOf(key, known.resolve);
  if (owner) return owner.faulty && owner.prose === null;
  return whole.some((each) => published.has(each) && excused(each, known, published));
}

function isEmpty(catalog: Catalog, collection: keyof Catalog): boolean {
  return catalog[collection].length === 0;
}

const COLLECTIONS: Readonly<Record<string, keyof Catalog>> = {
  ...Object.fromEntries(PAGE_COLLECTIONS.map((name) => [PAGE_KEYS[name], name])),
  faq: 'faqs',
  compare: 'comparisons',
  claims: 'claims',
  glossary: 'glossary',
  decide: 'questions',
};
