/** What the address of several people says that belongs to nobody, so that a reader is told of it. */
import { plainTitle } from './title.ts';

/** Why a part of the address was left out. */
export type StrayReason =
  /** It is neither a name nor a link, or that of a place beyond the last that is read. */
  | 'nobody'
  /** The same name or link was given before, and was another; the first counts. */
  | 'answered-twice'
  /** The address is longer than what is read. */
  | 'too-long';

/** A part of the address that was left out. */
export interface Stray {
  /** Plain text, safe to show as text. */
  key: string;
  value: string;
  reason: StrayReason;
}

/**
 * The parts of an address that `entrantsFromQuery` leaves out, in their order. Never throws.
 * @param most places of an address that are read
 * @param longest characters of it that are read
 */
export function straysIn(query: string, most: number, longest: number): Stray[] {
  const first = new Map<string, string>();
  const strays: Stray[] = [];
  const leave = (key: string, value: string, reason: StrayReason) =>
    strays.push({ key: plainTitle(key), value: plainTitle(value), reason });
  for (const [key, value] of new URLSearchParams(query.slice(0, longest))) {
    const [, place] = /^(?:name|link)-([1-9]\d*)$/.exec(key) ?? [];
    if (place === undefined || Number(place) > most) leave(key, value, 'nobody');
    else if (!first.has(key)) first.set(key, value);
    else if (first.get(key) !== value) leave(key, value, 'answered-twice');
  }
  if (query.length > longest) leave(query.slice(longest), '', 'too-long');
  return strays;
}
