import { describe, expect, test } from 'vitest';
import { permalinks } from '../../../src/domain/permalinks/inventory.ts';
import { guideWith } from '../../support/addresses.ts';
import { claim, comparison, guide, sections } from '../../support/builders.ts';
import { small } from '../../support/catalog.ts';

const GUIDE = 'content/guides/seeded.mdx';

describe('what has an address', () => {
  const { catalog } = small({ [GUIDE]: guideWith(['pay', 'tools']) });
  const found = permalinks(catalog);
  const of = (key: string) => {
    const { kind, share, address, title } = found.find((each) => each.key === key) ?? {};
    return { kind, share, address, title };
  };

  test('is listed once for a catalog, however often it is asked for', () => {
    expect(permalinks(catalog)).toBe(found);
  });

  test('a page', () => {
    expect(of('guides/seeded')).toEqual({
      kind: 'page',
      share: '/guides/seeded/',
      address: '/guides/seeded/',
      title: 'Seeded guide',
    });
  });

  test('a section', () => {
    expect(of('seeded/pay')).toEqual({
      kind: 'section',
      share: '/s/seeded/pay/',
      address: '/guides/seeded/#pay',
      title: 'On pay',
    });
  });

  test('a question with its answer', () => {
    expect(of('faq/seeded-question')).toEqual({
      kind: 'faq',
      share: '/s/faq/seeded-question/',
      address: '/faq/#seeded-question',
      title: 'Who writes the code?',
    });
  });

  test('a table and its row', () => {
    expect(of('compare/seeded-table')).toEqual({
      kind: 'table',
      share: '/s/compare/seeded-table/',
      address: '/compare/#seeded-table',
      title: 'Seeded table',
    });
    expect(of('seeded-table/colour')).toEqual({
      kind: 'row',
      share: '/s/seeded-table/colour/',
      address: '/compare/#seeded-table--colour',
      title: 'Colour',
    });
  });

  test('a claim, called by its statement without markup', () => {
    const marked = small({ 'content/claims.yaml': claim({ statement: 'Talking **first** saves work.' }) });
    const [first] = permalinks(marked.catalog).filter(({ kind }) => kind === 'claim');
    expect(first).toMatchObject({
      key: 'claims/seeded-claim',
      share: '/s/claims/seeded-claim/',
      address: '/evidence/#seeded-claim',
      title: 'Talking first saves work.',
    });
  });

  test('a term', () => {
    expect(of('glossary/seeded-term')).toEqual({
      kind: 'term',
      share: '/s/glossary/seeded-term/',
      address: '/glossary/#seeded-term',
      title: 'Seeded term',
    });
  });

  test('a question of the checklist and its answer', () => {
    const questions = `- id: aim\n  question: What is it for?\n  why: It matters.\n  step: goals\n  learnMore: [/guides/seeded/]\n  answers:\n${[
      'exact',
      'words',
    ]
      .map(
        (id) =>
          `    - id: ${id}\n      label: Something ${id}\n      reasons: [{ outcome: neither, points: 1, because: It does. }]\n`,
      )
      .join('')}`;
    const asked = permalinks(small({ 'content/checklist/questions.yaml': questions }).catalog);
    expect(
      asked
        .filter(({ key }) => key.startsWith('decide/'))
        .map(({ kind, share, address, title }) => [kind, share, address, title]),
    ).toEqual([
      ['question', '/s/decide/aim/', '/decide/#aim', 'What is it for?'],
      ['answer', '/s/decide/aim/#exact', '/decide/#aim--exact', 'Something exact'],
      ['answer', '/s/decide/aim/#words', '/decide/#aim--words', 'Something words'],
    ]);
  });

  test('each key once', () => {
    const keys = found.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
  });
});

describe('what has none', () => {
  const keysOf = (files: Record<string, string>) => permalinks(small(files).catalog).map(({ key }) => key);

  test('a heading without an id, or with one that is malformed', () => {
    const keys = keysOf({
      [GUIDE]: guide({}, '## Nameless\n\nText.\n\n## Loud {#Loud}\n\nText.\n\n## Fine {#fine}\n\nText.'),
    });
    expect(keys.filter((key) => key.startsWith('seeded/'))).toEqual(['seeded/fine']);
  });

  test('a heading deeper than sections go', () => {
    const keys = keysOf({
      [GUIDE]: guide({}, '## One {#one}\n\n### Two {#two}\n\n#### Three {#three}\n\nText.'),
    });
    expect(keys.filter((key) => key.startsWith('seeded/'))).toEqual(['seeded/one', 'seeded/two']);
  });

  test('the parts of an entry whose file name cannot be an id', () => {
    const keys = keysOf({ 'content/guides/Loud.mdx': guide({}, sections(['pay'])) });
    expect(keys.filter((key) => /loud/i.test(key))).toEqual([]);
  });

  test('a row without an id', () => {
    const table = comparison({
      rows: [{ label: 'Colour', cells: {} }, null, { id: 'size', label: 'Size', cells: {} }],
    });
    const keys = keysOf({ 'content/comparisons/seeded-table.yaml': table });
    expect(keys.filter((key) => key.startsWith('seeded-table/'))).toEqual(['seeded-table/size']);
  });
});
