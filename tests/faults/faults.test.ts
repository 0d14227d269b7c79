/**
 * Every fault an author can make, seeded into a copy of the real content: what is wrong, where, and
 * what to write instead, word for word. The tables are in `tables/`, one file a family.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { ISSUES } from '../../src/domain/issues.ts';
import { realContent, seed } from '../support/content.ts';
import { expectedReading, readingOf, type Fault } from '../support/faults.ts';

const tables = Object.entries(
  import.meta.glob<{ faults: readonly Fault[] }>('./tables/*.ts', { eager: true }),
).map(([path, { faults }]) => ({ family: path.replace(/^.*\/|\.ts$/g, ''), faults }));

/** What is wrong with the real content already is for tests/content to say. */
const already = new Set<string>();
beforeAll(() => realContent().issues.forEach((issue) => already.add(JSON.stringify(issue))));

for (const { family, faults } of tables) {
  describe(family, () => {
    for (const { fault, files: mutations, surroundings, reads, andMore } of faults) {
      test(fault, () => {
        const { files, issues } = seed(mutations, surroundings);
        const found = issues.filter((issue) => !already.has(JSON.stringify(issue))).map(readingOf);
        const expected = reads.map((finding) => expectedReading(finding, files));
        if (andMore) for (const each of expected) expect(found).toContainEqual(each);
        else expect(found).toEqual(expected);
      });
    }
  });
}

describe('the catalogue of defects', () => {
  const seeded = new Set(tables.flatMap(({ faults }) => faults.flatMap(({ reads }) => reads.map(({ kind }) => kind))));

  test('every kind is seeded by at least one fault', () => {
    expect(Object.keys(ISSUES).filter((kind) => !seeded.has(kind as keyof typeof ISSUES))).toEqual([]);
  });

  test('no two faults of a family have the same name', () => {
    for (const { faults } of tables) {
      const names = faults.map(({ fault }) => fault);
      expect(names).toEqual([...new Set(names)]);
    }
  });
});
