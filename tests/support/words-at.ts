/** What a reader is to find at an address. */
import type { Permalink } from '../../src/domain/permalinks/inventory.ts';
import { claimName } from '../../src/domain/topics.ts';

/** The words at an address of a thing: a claim has its name among the others, and its sentence alone. */
export function wordsAt({ kind, address, title, entry }: Permalink, at: string): string {
  return kind === 'claim' && at === address ? claimName(entry.id) : title;
}
