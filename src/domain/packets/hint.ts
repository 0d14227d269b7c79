/** What somebody may have meant who asked a packet for what is not there. */
import { didYouMean } from '../nearest.ts';
import type { Choosable } from './choice.ts';

/** A question that names the key most like one that is not there; empty where none is like it. */
export function hintFor(key: string, { known }: Choosable): string {
  return didYouMean(key, known.keys()).trim();
}
