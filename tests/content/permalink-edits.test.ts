/**
 * The checks of addresses, measured: things that authors do, over the real content. Whatever takes an
 * address away, or makes a new one, is told; whatever only changes the words is not.
 */
import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import { checkPermalinks } from '../../src/domain/checks/permalinks.ts';
import { permalinks } from '../../src/domain/permalinks/inventory.ts';
import { extendLedger } from '../../src/domain/permalinks/ledger.ts';
import { report, type Issue } from '../../src/domain/issues.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import { entryReader, type EntryReader } from '../../src/read-entries.ts';
import { addressEdits, type AddressEdit } from '../support/address-edits.ts';
import { mend } from '../support/address-mends.ts';
import { mutate, realContent, type Mutations } from '../support/content.ts';
import { seededRandom } from '../support/random.ts';
import { wordingEdits } from '../support/wording-edits.ts';

const SEED = 20261122;
const { files, catalog: real, surroundings, issues: already } = realContent();
const ledger = surroundings.ledger;
const known = new Set(already.map((issue) => JSON.stringify(issue)));
const edits = addressEdits(files, real, seededRandom(SEED));

// Files that stay as they are are read once; `mutate` keeps them the same objects.
const unchanged = new Set<SourceFile>(files);
const keep = entryReader();
const anew = entryReader();
const read: EntryReader = (name, file) => (unchanged.has(file) ? keep : anew)(name, file);

/** An edited copy of the content, and what the checks say of it. */
function look(mutations: Mutations) {
  const edited = mutate(files, mutations);
  return { files: edited, ...assemble(edited, surroundings, read) };
}

const isNew = (issue: Issue) => !known.has(JSON.stringify(issue));
const saysOf = (issue: Issue, { kinds, names }: AddressEdit['expected'][number]) =>
  kinds.includes(issue.kind) &&
  JSON.stringify(Object.values(issue.values)).includes(JSON.stringify(names).slice(1, -1));

describe(`addresses, over generated edits (seed ${SEED})`, () => {
  test('every edit that takes an address away or makes one is caught', { timeout: 600_000 }, () => {
    const missed: string[] = [];
    const counts: Record<string, number> = {};
    for (const edit of edits) {
      const found = look(edit.files).issues.filter(isNew);
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

  test('the line a message proposes puts it right', { timeout: 600_000 }, () => {
    const mendable = edits.filter(({ kind }) =>
      ['rename', 'move', 'delete', 'split', 'merge'].includes(kind),
    );
    const sample = mendable.filter((_, index) => index % 6 === 0);
    const left = sample.flatMap((edit) => {
      const { files: edited, issues } = look(edit.files);
      const { catalog } = look(mutationsTo(mend(edited, issues)));
      const { text } = extendLedger(ledger ?? '', permalinks(catalog));
      return checkPermalinks(catalog, { ...surroundings, ledger: text });
    });
    console.log(`Addresses, seed ${SEED}: ${sample.length} edits mended as the message says.`);
    expect(report(left)).toBe(report([]));
  });

  test('no edit of the words alone is held against an author', { timeout: 600_000 }, () => {
    const wordings = wordingEdits(files, seededRandom(SEED));
    const alarms = wordings.flatMap((batch) => {
      const texts = Object.fromEntries(batch.map(({ path, text }) => [path, text]));
      return look(texts).issues.filter(isNew);
    });
    const count = wordings.flat().length;
    console.log(`Addresses, seed ${SEED}: ${count} edits of words: ${alarms.length} false alarms.`);
    expect(report(alarms)).toBe(report([]));
    expect(count).toBeGreaterThanOrEqual(200);
  });
});

/** What makes these files of the real ones. */
function mutationsTo(wanted: readonly SourceFile[]): Mutations {
  const texts = new Map(wanted.map(({ path, text }) => [path, text]));
  const gone = files.filter(({ path }) => !texts.has(path)).map(({ path }) => [path, null] as const);
  const before = new Map(files.map(({ path, text }) => [path, text]));
  const changed = [...texts].filter(([path, text]) => before.get(path) !== text);
  return Object.fromEntries([...gone, ...changed]);
}
