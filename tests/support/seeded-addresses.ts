/** A guide seeded into the real content as if it had been published, and ledgers that say so. */
import process from 'node:process';
import { readLedger, writeLedger } from '../../src/domain/permalinks/ledger.ts';
import { readSurroundings } from '../../scripts/content-files.ts';
import { guide, sections } from './builders.ts';

/** The keys of the real ledger. */
export const REAL_KEYS: readonly string[] = readLedger(readSurroundings(process.cwd()).ledger ?? '').keys;

/** Keys of the seeded guide, with one section. */
export const PUBLISHED = ['guides/seeded', 'seeded/pay'] as const;

/** A link that keeps the guide from being an orphan. */
export const LINK = 'Read about [developers](/roles/python-developer/).\n\n';

/** A guide with these sections, and these lines under `retired`. */
export function seeded(ids: readonly string[], retired: readonly unknown[] = []): string {
  return guide({ ...(retired.length > 0 && { retired }) }, LINK + sections(ids));
}

/** The text of a ledger that holds the real keys and these. */
export function ledger(...keys: string[]): string {
  return writeLedger([...REAL_KEYS, ...keys]);
}

/** The 1-based line of a key in a ledger. */
export function lineIn(text: string, key: string): number {
  return text.split('\n').findIndex((line) => line.includes(`"${key}"`)) + 1;
}
