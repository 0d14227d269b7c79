/**
 * The checks of addresses, measured: things that authors do, over the real content. Whatever takes an
 * address away, or makes a new one, is told; whatever only changes the words is not.
 */
import { describe, expect, test } from 'vitest';
import { permalinks } from '../../src/domain/permalinks/inventory.ts';
import { PERMALINK_ISSUES } from '../../src/domain/permalinks/issues.ts';
import { extendLedger } from '../../src/domain/permalinks/ledger.ts';
import { report, type Issue } from '../../src/domain/issues.ts';
import { addressEdits, type AddressEdit } from '../support/address-edits.ts';
import { mend } from '../support/address-mends.ts';
import { mutate, realContent, seed } from '../support/content.ts';
import { seededRandom } from '../support/random.ts';
import { wordingEdits } from '../support/wording-edits.ts';

const SEED = 20261122;
const { files, catalog, surroundings, issues: already } = realContent();
const ledger = surroundings.ledger;
const known = new Set(already.map((issue) => JSON.stringify(issue)));
const edits = addressEdits(files, catalog, seededRandom(SEED));

const isNew = (issue: Issue) => !known.has(JSON.stringify(issue));
const saysOf = (issue: Issue, { kinds, names }: AddressEdit['expected'][number]) =>
  kinds.includes(issue.kind) && JSON.stringify(Object.values(issue.values)).includes(JSON.stringify(names).slice(1, -1));

describe(`addresses, over generated edits (seed ${SEED})`, () => {
  test('every edit that takes an address away or makes one is caught', { timeout: 300_000 }, () => {
    const missed: string[] = [];
    const counts: Record<string, number> = {};
    for (const edit of edits) {
      const found = seed(edit.files, { ledger }).issues.filter(isNew);
      counts[edit.kind] = (counts[edit.kind] ?? 0) + 1;
      const caught = edit.expected.every((wanted) => found.some((issue) => saysOf(issue, wanted)));
      if (!caught) missed.push(`${edit.kind} ${edit.what}`);
    }
    const tally = Object.entries(counts).map(([kind, count]) => `${kind} ${count}`);
    console.log(
      `Addresses, seed ${SEED}: ${edits.length} edits (${tally.join(', ')}): caught ${edits.length - missed.length}, missed ${missed.length}.`,
    );
    expect(missed).toEqual([]);
    expect(edits.length).toBeGreaterThanOrEqual(200);
  });

  test('what the message says to write puts it right', { timeout: 300_000 }, () => {
    const mendable = edits.filter(({ kind }) => ['rename', 'move', 'delete', 'split', 'merge'].includes(kind));
    const sample = mendable.filter((_, index) => index % 4 === 0);
    const left = sample.flatMap((edit) => {
      const { files: edited, issues } = seed(edit.files, { ledger });
      const mended = mend(edited, issues);
      const again = seed(Object.fromEntries([...edited.map(({ path }) => [path, null] as const), ...mended.map(({ path, text }) => [path, text] as const)]), { ledger });
      return again.issues;
    });
    expect(left).toEqual([]);
  });

  test('no edit of the words alone is held against an author', { timeout: 300_000 }, () => {
    const wordings = wordingEdits(files, seededRandom(SEED));
    const alarms = wordings.flatMap((batch) => {
      const texts = Object.fromEntries(batch.map(({ path, text }) => [path, text]));
      return seed(texts, { ledger }).issues.filter(isNew);
    });
    const count = wordings.flat().length;
    console.log(`Addresses, seed ${SEED}: ${count} edits of words: ${alarms.length} false alarms.`);
    expect(report(alarms)).toBe(report([]));
    expect(count).toBeGreaterThanOrEqual(200);
  });
});

void [mutate, permalinks, PERMALINK_ISSUES, extendLedger];
