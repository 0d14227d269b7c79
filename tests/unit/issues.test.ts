import { describe, expect, test } from 'vitest';
import {
  compare,
  ContentError,
  describe as sentencesOf,
  ISSUES,
  report,
  sortIssues,
  weighsSeveralFiles,
  type Issue,
  type IssueKind,
} from '../../src/domain/issues.ts';

const issue = (file: string, line: number, kind: IssueKind = 'published-draft', field = ''): Issue => ({
  kind,
  file,
  line,
  field,
  values: {},
});

test('sorts by file, line, kind and field, and leaves the list alone', () => {
  const shuffled = [
    issue('b.mdx', 1),
    issue('a.mdx', 10),
    issue('a.mdx', 9, 'script', 'y'),
    issue('a.mdx', 9, 'script', 'x'),
    issue('a.mdx', 9, 'empty-text'),
  ];
  const before = [...shuffled];
  expect(sortIssues(shuffled)).toEqual([
    issue('a.mdx', 9, 'empty-text'),
    issue('a.mdx', 9, 'script', 'x'),
    issue('a.mdx', 9, 'script', 'y'),
    issue('a.mdx', 10),
    issue('b.mdx', 1),
  ]);
  expect(shuffled).toEqual(before);
});

describe('the report', () => {
  test('says where, what and how to mend it, and counts', () => {
    expect(report([issue('content/b.mdx', 3, 'published-draft', 'draft'), issue('content/a.mdx', 1)])).toBe(
      `content/a.mdx:1
  This entry is a draft, and would be published.
  → Finish it and remove \`draft\`, or park it by beginning the file name with an underscore.  [published-draft]

content/b.mdx:3  draft
  This entry is a draft, and would be published.
  → Finish it and remove \`draft\`, or park it by beginning the file name with an underscore.  [published-draft]

2 issues in the content.`,
    );
  });

  test('counts one as one', () => {
    expect(report([issue('content/a.mdx', 1)])).toMatch(/\n\n1 issue in the content\.$/);
  });
});

test('an error carries the whole report', () => {
  const error = new ContentError([issue('content/a.mdx', 1)]);
  expect(error.name).toBe('ContentError');
  expect(error.issues).toHaveLength(1);
  expect(error.message).toBe(`The content is not ready to publish.\n\n${report(error.issues)}`);
  // Its authors mend files, and are told of no line of the program.
  expect(error.stack).toBeUndefined();
});

test('what shows only across files is told from the rest', () => {
  expect(weighsSeveralFiles({ kind: 'dead-link' })).toBe(true);
  expect(weighsSeveralFiles({ kind: 'script' })).toBe(false);
});

test('code-unit order, whatever the locale', () => {
  expect(['ä', 'b', 'B', 'a'].sort(compare)).toEqual(['B', 'a', 'b', 'ä']);
  expect(compare('a', 'a')).toBe(0);
});

describe('every sentence', () => {
  /** Any particular, so that each sentence can be written. */
  const values = new Proxy<Record<string, string>>({}, { get: (_, key) => `<${String(key)}>` });
  const kinds = Object.keys(ISSUES) as IssueKind[];
  const written = kinds.map((kind) => ({ kind, ...sentencesOf({ ...issue('a', 1, kind), values }) }));

  test.each(written)('of $kind is one an author can read', ({ what, mend }) => {
    for (const sentence of [what, mend]) {
      expect(sentence).not.toBe('');
      expect(sentence).not.toMatch(/undefined|\[object|—|\s{2}/);
    }
    expect(what).toMatch(/[.?:>]$|>$/);
  });
});
