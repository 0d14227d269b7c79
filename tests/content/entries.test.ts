/** Every rule over every entry of the real content. A test that fails is named after the entry to mend. */
import { describe, expect, test } from 'vitest';
import { allEntries, type Entry } from '../../src/domain/catalog.ts';
import { CHECKS } from '../../src/domain/checks/index.ts';
import type { Issue } from '../../src/domain/issues.ts';
import { COLLECTIONS } from '../../src/schemas/collections.ts';
import { realContent } from '../support/content.ts';
import { paragraphsOf } from '../support/faults.ts';

const { catalog, issues, surroundings } = realContent();
const entries = allEntries(catalog);
const startOf = (entry: Entry) => (isListed(entry) ? entry.lineOf([]) : 1);

/** What is wrong with each entry: in a list, all from its line to the next entry's. */
const wrong = new Map<Entry, Issue[]>(entries.map((entry) => [entry, []]));
const homeless = issues.filter((issue) => {
  const entry = entries.findLast((each) => each.file === issue.file && startOf(each) <= issue.line);
  if (entry) wrong.get(entry)?.push(issue);
  return !entry;
});

function isListed({ collection }: Entry): boolean {
  return COLLECTIONS[collection].shape === 'list';
}

describe('every entry keeps every rule', () => {
  for (const entry of entries) {
    test(isListed(entry) ? `${entry.file} ${entry.id}` : entry.file, () => {
      expect(paragraphsOf(wrong.get(entry) ?? [])).toEqual([]);
    });
  }
});

describe('every rule is kept', () => {
  for (const [rule, check] of Object.entries(CHECKS)) {
    test(rule, () => {
      expect(paragraphsOf(check(catalog, surroundings))).toEqual([]);
    });
  }
});

test('no file is out of place, and no list is missing', () => {
  expect(paragraphsOf(homeless)).toEqual([]);
});
