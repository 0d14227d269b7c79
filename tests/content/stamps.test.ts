/** Stamps over the real content: how a text is set does not change them, what it says does. */
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/domain/catalog.ts';
import { permalinks } from '../../src/domain/permalinks/inventory.ts';
import { stampAt } from '../../src/domain/permalinks/reading.ts';
import { realContent } from '../support/content.ts';
import {
  proseOf,
  REWORDINGS,
  sectionIn,
  SETTINGS,
  withWord,
  wordsOf,
  type Word,
} from '../support/prose-edits.ts';
import { seededRandom } from '../support/random.ts';

const SEED = 20261122;
const EDITS = 200;
const random = seededRandom(SEED);
const { files, catalog } = realContent();
const textOf = new Map(files.map((file) => [file.path, file]));
const pages = [...catalog.roles, ...catalog.techniques, ...catalog.guides].flatMap((entry) => {
  const file = textOf.get(entry.file);
  return file ? [{ entry, file }] : [];
});
const present = permalinks(catalog);
const words = new Map(pages.map(({ file }) => [file.path, wordsOf(file)]));

/** The stamps of a section before an edit and after it. */
function stampsOf(text: string, entry: Entry, section: string): { before: string; after: string } {
  const permalink = present.find(({ key }) => key === `${entry.id}/${section}`);
  if (!permalink) throw new Error(`${entry.file} has no #${section}.`);
  const prose = proseOf(sectionIn(text, section));
  return {
    before: stampAt(catalog, permalink),
    after: stampAt(catalog, { ...permalink, entry: { ...entry, prose } }),
  };
}

/** What became of stamps under this many edits, each kind in turn, of words chosen by chance. */
function stampsUnder(edits: typeof SETTINGS, wanted: (word: Word) => boolean) {
  const names = Object.keys(edits);
  return Array.from({ length: EDITS }, (_, index) => {
    const { entry, file } = random.pick(pages);
    const word = random.pick((words.get(file.path) ?? []).filter(wanted));
    const name = names[index % names.length] ?? '';
    const text = withWord(file, word, edits[name] ?? String, random);
    const { before, after } = stampsOf(text, entry, word.section);
    return { changed: before !== after, what: `${file.path} #${word.section}: ${name}: "${word.word}"` };
  });
}

describe(`stamps, over ${EDITS} edits of each kind (seed ${SEED})`, () => {
  test('an edit that only sets words differently changes none', { timeout: 60_000 }, () => {
    const results = stampsUnder(SETTINGS, ({ bare }) => bare);
    expect(results.filter(({ changed }) => changed).map(({ what }) => what)).toEqual([]);
    expect(results).toHaveLength(EDITS);
  });

  test('an edit of the words or figures changes every one', { timeout: 60_000 }, () => {
    const results = stampsUnder(REWORDINGS, () => true);
    expect(results.filter(({ changed }) => !changed).map(({ what }) => what)).toEqual([]);
    expect(results).toHaveLength(EDITS);
  });

  test('no two addresses share a stamp by accident', () => {
    const stamps = new Map<string, string[]>();
    for (const each of present) {
      const stamp = stampAt(catalog, each);
      expect(stamp, each.key).toMatch(/^[0-9a-z]{6}$/);
      stamps.set(stamp, [...(stamps.get(stamp) ?? []), each.key]);
    }
    expect([...stamps.values()].filter((keys) => keys.length > 1)).toEqual([]);
  });
});
