/**
 * Every fault an author can make, seeded into a copy of the real content, and what the author reads
 * of it: where, what is wrong, and what to write instead, word for word. The tables are in
 * `tables/`, one file a family.
 */
import { describe, expect, test } from 'vitest';
import { ISSUES } from '../../src/domain/issues.ts';
import { realContent, seed } from '../support/content.ts';
import { kindsExpected, paragraphsExpected, paragraphsOf, type Fault } from '../support/faults.ts';

const tables = Object.entries(
  import.meta.glob<{ faults: readonly Fault[] }>('./tables/*.ts', { eager: true }),
).map(([path, { faults }]) => ({ family: path.replace(/^.*\/|\.ts$/g, ''), faults }));

/** What is wrong with the real content already is for tests/content to say. */
const already = new Set(paragraphsOf(realContent().issues));

for (const { family, faults } of tables) {
  describe(family, () => {
    for (const each of faults) {
      test(each.fault, () => {
        const { files, issues } = seed(each.files, each.surroundings);
        const found = paragraphsOf(issues).filter((paragraph) => !already.has(paragraph));
        const expected = paragraphsExpected(each, files);
        expect(each.andMore ? found.filter((paragraph) => expected.includes(paragraph)) : found).toEqual(
          expected,
        );
      });
    }
  });
}

describe('the catalogue of defects', () => {
  const seeded = new Set(tables.flatMap(({ faults }) => faults.flatMap(kindsExpected)));

  test('every kind is seeded by at least one fault', () => {
    expect(Object.keys(ISSUES).filter((kind) => !seeded.has(kind))).toEqual([]);
  });

  test('every fault expects kinds that exist', () => {
    expect([...seeded].filter((kind) => !(kind in ISSUES))).toEqual([]);
  });

  for (const { family, faults } of tables) {
    test(`no two faults of ${family} have the same name`, () => {
      const names = faults.map(({ fault }) => fault);
      expect(names).toEqual([...new Set(names)]);
    });
  }
});
