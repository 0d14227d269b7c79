/** What became of an address: found as it is, moved, or withdrawn. */
import type { Catalog } from '../catalog.ts';
import { permalinks, type Permalink } from './inventory.ts';
import { firstOf, RESERVED, restOf, wholesNamed } from './keys.ts';
import { hasParts, keyOfPart, retirements, type Retirement } from './retirements.ts';

/** Where an address leads now, or why it leads nowhere. */
export type Resolution =
  | { now: Permalink }
  | {
      /** The author's reason, a line of prose. */
      withdrawn: string;
      /** What it was called. */
      title: string;
      /** What to read instead. */
      instead: Permalink | null;
      /** The day, where a whole entry was withdrawn. */
      on: string | null;
    };

/** Says what became of a key; null for one that nothing accounts for. */
export type Resolve = (key: string) => Resolution | null;

/** What became of one key. See `resolver` for many. */
export function resolve(catalog: Catalog, key: string): Resolution | null {
  return resolver(permalinks(catalog), retirements(catalog))(key);
}

/**
 * Follows every retirement to its end. A whole takes its parts along: where `roles/prompt-writer` is now
 * `roles/prompt-engineer`, `prompt-writer/pay` is `prompt-engineer/pay`, unless it is spoken of itself.
 */
export function resolver(present: readonly Permalink[], retired: readonly Retirement[]): Resolve {
  const byKey = new Map(present.map((each) => [each.key, each]));
  const byOld = new Map([...retired].reverse().map((each) => [each.was, each]));

  const follow = (key: string, seen: readonly string[]): Resolution | null => {
    const found = byKey.get(key);
    if (found) return { now: found };
    if (seen.includes(key)) return null;
    const step = byOld.get(key) ?? impliedBy(key);
    if (!step) return null;
    if (step.target !== null) return follow(step.target, [...seen, key]);
    const instead = step.instead === null ? null : follow(step.instead, [...seen, key]);
    return {
      withdrawn: step.withdrawn ?? '',
      title: step.was === key && step.title ? step.title : titleFrom(key),
      instead: instead && 'now' in instead ? instead.now : null,
      on: step.on,
    };
  };

  /** What the retirement of a whole says of one of its parts. */
  const impliedBy = (key: string): Retirement | undefined => {
    const { whole, part } = partsOf(key);
    const step = whole.map((each) => byOld.get(each)).find((each) => each !== undefined);
    if (!step || part === null) return undefined;
    // Withdrawn, or gone into something that has no parts to match: they went the same way.
    const matched = step.target !== null && step.now === null && hasParts(step.entry);
    return matched ? { ...step, target: keyOfPart(step.entry, part) } : step;
  };

  return (key) => follow(key, []);
}

/** The wholes a key may be a part of, and its own id in them. */
export function partsOf(key: string): { whole: string[]; part: string | null } {
  const first = firstOf(key);
  const rest = restOf(key);
  if (first === 'decide' && rest.includes('/')) {
    return { whole: [`decide/${firstOf(rest)}`], part: restOf(rest) };
  }
  return RESERVED.includes(first) ? { whole: [], part: null } : { whole: wholesNamed(first), part: rest };
}

/** Words for a thing whose title went with it. */
function titleFrom(key: string): string {
  const words = key.slice(key.lastIndexOf('/') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
