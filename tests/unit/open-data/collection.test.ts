import { describe, expect, test } from 'vitest';
import { collectionFile, collectionSchema } from '../../../src/domain/open-data/collection.ts';
import { dictionary } from '../../../src/domain/open-data/dictionary.ts';
import { PUBLISHED_NAMES } from '../../../src/domain/open-data/published.ts';
import { comparison, faq, role } from '../../support/builders.ts';
import { small } from '../../support/catalog.ts';
import { validatorOf } from '../../support/json-schema.ts';

const absolute = (address: string) => new URL(address.replace(/^\//, ''), 'https://example.org/a/b/').href;
const { catalog } = small({
  'content/comparisons/seeded-table.yaml': comparison({
    columns: [
      { id: 'order', label: 'Order', role: 'python-developer' },
      { id: 'draft', label: 'Draft' },
    ],
    rows: [
      {
        id: 'colour',
        label: 'Colour',
        cells: { draft: ['Red', { claim: 'seeded-claim' }], order: { none: 'None set.' } },
      },
    ],
  }),
  'content/faqs/seeded-question.mdx': faq(
    {},
    'See [this](/roles/python-developer/#pay), <Claim id="seeded-claim">truly</Claim>.',
  ),
  'content/roles/python-developer.mdx': role({ title: 'Python developer', retired: [] }),
});
const entriesOf = (name: (typeof PUBLISHED_NAMES)[number]) =>
  collectionFile(catalog, name, absolute)['entries'] as Record<string, unknown>[];

test.each(PUBLISHED_NAMES)('%s is what its schema says', (name) => {
  const validate = validatorOf(collectionSchema(name, absolute));
  expect(validate(collectionFile(catalog, name, absolute))).toEqual([]);
});

describe('a record', () => {
  const [role_] = entriesOf('roles');
  const [faq_] = entriesOf('faqs');
  const [table] = entriesOf('comparisons');

  test('has its address in full, and that of its Markdown', () => {
    expect(role_?.['address']).toBe('https://example.org/a/b/roles/python-developer/');
    expect(role_?.['markdown']).toBe('https://example.org/a/b/roles/python-developer.md');
    expect(faq_?.['address']).toBe('https://example.org/a/b/faq/#seeded-question');
  });

  test('has what is published, and nothing that is the authors’ alone', () => {
    expect(Object.keys(role_ ?? {})).toEqual(
      expect.arrayContaining(['title', 'reviewed', 'owner', 'skills']),
    );
    expect(Object.keys(role_ ?? {})).not.toEqual(expect.arrayContaining(['order']));
    expect(Object.keys(role_ ?? {})).not.toEqual(expect.arrayContaining(['retired']));
    expect(Object.keys(role_ ?? {})).not.toEqual(expect.arrayContaining(['draft']));
  });

  test('has prose as Markdown, links whole, claims as footnotes it lists', () => {
    expect(faq_?.['opening']).toBe(
      'See [this](https://example.org/a/b/roles/python-developer/#pay), truly[^seeded-claim].',
    );
    expect(faq_?.['cites']).toEqual(['seeded-claim']);
  });

  test('has cells in the order of the columns, whatever the columns are called', () => {
    const [row] = table?.['rows'] as { cells: object }[];
    expect(Object.entries(row?.cells ?? {})).toEqual([
      ['order', { none: 'None set.' }],
      ['draft', ['Red', { claim: 'seeded-claim' }]],
    ]);
    expect(table?.['cites']).toEqual(['seeded-claim']);
  });

  test('has its sections with their addresses', () => {
    const [first] = role_?.['sections'] as Record<string, unknown>[];
    expect(first).toEqual({
      id: 'what-they-do',
      title: 'On what they do',
      level: 2,
      address: 'https://example.org/a/b/roles/python-developer/#what-they-do',
      text: 'Words about it.',
    });
  });
});

test('the same content gives the same bytes', () => {
  const text = () => JSON.stringify(PUBLISHED_NAMES.map((name) => collectionFile(catalog, name, absolute)));
  expect(text()).toBe(text());
});

test('a file says its edition, its licence and how to name it', () => {
  const file = collectionFile(catalog, 'roles', absolute);
  expect(file).toMatchObject({
    $schema: 'https://example.org/a/b/data/roles.schema.json',
    edition: '2026-11-22',
    licence: { id: 'CC-BY-4.0' },
    attribution: 'Rolebook (https://example.org/a/b/), edition of 2026-11-22, CC-BY-4.0',
  });
});

describe('a broken record is refused', () => {
  const validate = validatorOf(collectionSchema('comparisons', absolute));
  const broken = (breakIt: (entry: Record<string, unknown>) => void) => {
    const file = structuredClone(collectionFile(catalog, 'comparisons', absolute));
    const [entry] = file['entries'] as Record<string, unknown>[];
    if (!entry) throw new Error('There is no entry to break.');
    breakIt(entry);
    return validate(file);
  };

  test.each<[string, (entry: Record<string, unknown>) => void, string]>([
    ['a field is missing', (entry) => delete entry['question'], "must have required property 'question'"],
    ['a field too many', (entry) => (entry['colour'] = 'red'), 'must NOT have additional properties'],
    ['an address that is none', (entry) => (entry['address'] = 'compare'), 'must match format "uri"'],
    ['an impossible day', (entry) => (entry['reviewed'] = '2026-02-30'), 'must match format "date"'],
    ['an id in capitals', (entry) => (entry['owner'] = 'Hiring Lead'), 'must match pattern'],
    ['a word that is not on the list', (entry) => (entry['origin'] = 'hearsay'), 'allowed values'],
    ['no rows', (entry) => (entry['rows'] = []), 'fewer than 1 items'],
    [
      'a cell of nothing',
      (entry) =>
        ((entry['rows'] as { cells: object }[])[0] = { id: 'a', label: 'A', cells: { order: {} } } as never),
      'must NOT have fewer than 1 properties',
    ],
  ])('%s', (_name, breakIt, said) => {
    expect(broken(breakIt).join('\n')).toContain(said);
  });
});

describe('the dictionary', () => {
  const parts = dictionary(catalog);

  test('has every file with its count', () => {
    expect(parts.map(({ name }) => name)).toEqual(PUBLISHED_NAMES);
    expect(parts.every(({ name, count }) => count === catalog[name].length)).toBe(true);
  });

  test('explains every field of every record, and no other', () => {
    for (const { name, fields } of parts) {
      const known = new Set(fields.map((each) => each.name));
      for (const entry of entriesOf(name))
        expect(
          Object.keys(entry).filter((key) => !known.has(key)),
          name,
        ).toEqual([]);
    }
  });

  test('leaves no field without words', () => {
    expect(
      parts.flatMap(({ name, fields }) =>
        fields.filter((each) => each.about === '').map((each) => `${name}.${each.name}`),
      ),
    ).toEqual(['vocabulary.grades[].id', 'vocabulary.grades[].means']);
  });
});
