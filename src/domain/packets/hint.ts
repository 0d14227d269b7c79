/** What somebody may have meant who asked a packet for what is not there. */
import { didYouMean } from '../nearest.ts';
import type { Choosable } from './choice.ts';

/** A question that names the key most like one that is not there; empty where none is like it. */
export function hintFor(key: string, { known }: Choosable): string {
  const names = new Map([...known.keys()].map((each) => [each, each]));
  // A page is also called by its name alone, and a section by the whole way to it.
  for (const [each, whole] of known) {
    const name = ending(each);
    if (whole === '' && !names.has(name)) names.set(name, each);
  }
  const exact = [key, ending(key)].find((each) => names.has(each));
  return didYouMean(exact ?? key, names.keys(), (found) => `Did you mean ${names.get(found) ?? found}?`);
}

/** A key without what stands before its first slash. */
function ending(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}
