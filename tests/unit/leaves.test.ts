import { describe, expect, test } from 'vitest';
import { firstSentence, leafOf, sectionsAt } from '../../src/domain/leaves.ts';
import { permalinks } from '../../src/domain/permalinks/inventory.ts';
import { guide } from '../support/builders.ts';
import { small } from '../support/catalog.ts';

const text = `Opening, as [a role](/roles/python-developer/).

## Pay {#pay}

It varies, as <Claim id="seeded-claim">people say</Claim>. Nobody counted.

### By region {#pay-by-region}

Less in some places.

## Risks {#risks}

Few. Readers ask which. None is told.`;
const { catalog } = small({
  'content/guides/parted.mdx': guide(
    { title: 'Parted', changes: [{ date: '2026-11-02', note: 'Changed.' }] },
    text,
  ),
});
const at = (key: string) => {
  const found = permalinks(catalog).find((permalink) => permalink.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
};

describe('leafOf', () => {
  test('a section is described by its first sentence, without markup', () => {
    const leaf = leafOf(catalog, at('parted/pay'));
    expect(leaf.description).toBe('It varies, as people say.');
    expect(leaf.title).toBe('Pay: Parted');
    expect(leaf.context).toEqual({ address: '/guides/parted/#pay', label: 'Parted' });
  });

  test('a first sentence that says little is given with the next', () => {
    expect(leafOf(catalog, at('parted/risks')).description).toBe('Few. Readers ask which.');
  });

  test('it carries the stamp, the review and the changes of its entry', () => {
    const leaf = leafOf(catalog, at('parted/pay'));
    expect(leaf.stamp).toMatch(/^[0-9a-z]{6}$/);
    expect(leaf.reviewed).toBe('2026-11-22');
    expect(leaf.changes[0]?.date).toBe('2026-11-02');
  });

  test('a question is described by its short answer', () => {
    const faq = catalog.faqs[0];
    expect(leafOf(catalog, at(`faq/${faq?.id}`)).description).toBe(firstSentence(faq?.data.short ?? ''));
  });
});

describe('sectionsAt', () => {
  test('a section brings those below it and none beside it', () => {
    expect(sectionsAt(at('parted/pay'))?.below.map(({ id }) => id)).toEqual(['pay-by-region']);
    expect(sectionsAt(at('parted/risks'))?.below).toEqual([]);
  });

  test('what is no section has none', () => {
    expect(sectionsAt(at('claims/seeded-claim'))).toBeNull();
  });
});

test.each([
  ['One. Two.', 'One.'],
  ['Costs USD 1.5 million a year. More.', 'Costs USD 1.5 million a year.'],
  ['No end', 'No end'],
  ['Is it? Yes.', 'Is it?'],
])('the first sentence of "%s"', (words, expected) => {
  expect(firstSentence(words)).toBe(expected);
});
