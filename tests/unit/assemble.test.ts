import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import { entryReader } from '../../src/read-entries.ts';
import { guide, SEEDED } from '../support/builders.ts';
import { small, SMALL } from '../support/catalog.ts';
import { append } from '../support/content.ts';

const surroundings = { publicFiles: [], ledger: null };

test('the small content of these tests is sound', () => {
  expect(small().issues).toEqual([]);
});

describe('entries', () => {
  const guides = {
    [SEEDED]: guide({ order: 20 }),
    'content/guides/last.mdx': guide({ order: 30 }),
    'content/guides/first.mdx': guide({ order: 10 }),
    'content/guides/also-first.mdx': guide({ order: 10 }),
  };
  const ids = (files: typeof SMALL) => assemble(files, surroundings).catalog.guides.map(({ id }) => id);
  const files = [
    ...SMALL.filter(({ path }) => path !== SEEDED),
    ...Object.entries(guides).map(([path, text]) => ({ path, text })),
  ];

  test('of a folder stand in their order, then by id, whatever the order of the files', () => {
    expect(ids(files)).toEqual(['also-first', 'first', 'seeded', 'last']);
    expect(ids(files.toReversed())).toEqual(['also-first', 'first', 'seeded', 'last']);
  });

  test('without a number for their order stand somewhere, and always there', () => {
    const faulty = [...files, { path: 'content/guides/none.mdx', text: guide({ order: 'soon' }) }];
    expect(ids(faulty)).toEqual(ids(faulty.toReversed()));
  });
});

describe('a reader', () => {
  test('does not read the same file again, and reads a changed one', () => {
    const read = entryReader();
    const before = assemble(SMALL, surroundings, read).catalog;
    const changed = SMALL.map((file) =>
      file.path === SEEDED ? { ...file, text: guide({ title: 'Changed' }) } : file,
    );
    const after = assemble(changed, surroundings, read).catalog;
    expect(after.roles[0]).toBe(before.roles[0]);
    expect(after.guides[0]?.data.title).toBe('Changed');
    expect(before.guides[0]?.data.title).toBe('Seeded guide');
  });
});

test('a fault that two checks see is said once', () => {
  const { issues } = small({ [SEEDED]: append('See [it](/gone/).') });
  expect(issues.map(({ kind }) => kind)).toEqual(['dead-link']);
});

describe('whatever the text of a file is, every check bears it', () => {
  test.each([
    '',
    '---',
    '---\n---',
    '---\n---\n',
    '---\n- a\n---\n',
    '---\ntext\n---\n',
    '\uFEFF',
    '\r\n',
    '{',
    '<',
    '# #',
    '- - -\n',
    '[]',
    '{}',
    'null',
    '"',
    '&a [*a]',
    '? [a]\n: b\n',
    '__proto__: { id: x }\n',
    '- __proto__:\n    id: x\n',
    '%YAML 1.2\n---\na: b\n',
    '\u0000\u0001',
  ])('%j', (text) => {
    for (const { path } of SMALL) expect(small({ [path]: text }).issues.length).toBeGreaterThanOrEqual(0);
  });
});
