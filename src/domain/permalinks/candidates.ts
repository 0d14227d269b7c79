/** What may have taken the place of a lost address, and the line that would say so. */
import { distance } from 'fastest-levenshtein';
import type { Entry } from '../catalog.ts';
import { compare } from '../issues.ts';
import type { Permalink } from './inventory.ts';
import { firstOf } from './keys.ts';
import { partsOf } from './resolve.ts';

/** At most so many are named. */
const MOST = 3;

/**
 * What most likely took the place of a key, best first: something new beside it, something new of much
 * the same name elsewhere, then what stands beside it or has much the same name.
 * @param published the keys of the ledger: what it does not hold is new
 * @param owner the entry that the key was a part of, where it still stands
 */
export function candidatesFor(
  key: string,
  present: readonly Permalink[],
  published: ReadonlySet<string>,
  owner: Entry | null,
): Permalink[] {
  const { part } = partsOf(key);
  const last = lastOf(key);
  const rank = (each: Permalink): number => {
    const fresh = !published.has(each.key);
    const beside = owner !== null && each.entry === owner && (each.part !== null) === (part !== null);
    const alike = (each.part !== null) === (part !== null);
    const near = isNear(last, lastOf(each.key));
    if (fresh && beside) return 0;
    if (fresh && alike && near) return 1;
    if (beside) return 2;
    return alike && near && firstOf(each.key) === firstOf(key) ? 3 : Infinity;
  };
  return present
    .map((each) => ({ each, rank: rank(each), far: distance(last, lastOf(each.key)) }))
    .filter((found) => found.rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.far - b.far || compare(a.each.key, b.each.key))
    .slice(0, MOST)
    .map(({ each }) => each);
}

/** True for names that differ in few letters, or where one begins with the whole of the other. */
function isNear(one: string, other: string): boolean {
  const begins = one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
  return begins || distance(one, other) <= Math.max(2, one.length / 3);
}

/** The line that says a key now leads to this thing, and where the line belongs. */
export function retirementLine(key: string, now: Permalink): { line: string; place: string } {
  const { file, id } = now.entry;
  // One file holds many entries of these kinds.
  const place = ['claim', 'term', 'question', 'answer'].includes(now.kind) ? `${file}, under ${id}` : file;
  if (now.kind === 'question') return { line: `- { was: ${lastOf(key)} }`, place };
  if (now.kind === 'answer') {
    return { line: `- { was: ${lastOf(key)} }`, place: `${place}, answer ${now.part}` };
  }
  const target = now.part === null ? '' : `, now: ${now.part}`;
  return { line: `- { was: ${key}${target} }`, place };
}

/** The line that says a key was withdrawn, and where the line belongs. */
export function withdrawalLine(key: string, owner: Entry | null): { line: string; place: string } {
  if (firstOf(key) === 'decide') {
    const was = key.slice('decide/'.length);
    return { line: `- { was: ${was}, because: why }`, place: '`withdrawn:` in content/checklist/model.yaml' };
  }
  if (owner !== null) {
    return { line: `- { was: ${key}, withdrawn: why }`, place: `\`retired:\` in ${owner.file}` };
  }
  return {
    line: `- { was: ${key}, title: its title, on: the day, withdrawn: why }`,
    place: 'content/withdrawn.yaml',
  };
}

function lastOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}
