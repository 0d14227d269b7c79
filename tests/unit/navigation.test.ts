import { describe, expect, test } from 'vitest';
import { contents, crumbs, HEADER, linkTo, neighbours } from '../../src/domain/navigation.ts';
import { PAGES } from '../../src/domain/addresses.ts';
import { entryById } from '../../src/domain/catalog.ts';
import { guide, vocabulary } from '../support/builders.ts';
import { small } from '../support/catalog.ts';

const name = (index: number) => `guide-${String.fromCharCode(97 + index)}`;
/** So many guides of one group, in order. */
const guides = (count: number, group = 'deciding') =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `content/guides/${name(index)}.mdx`,
      guide({ title: `Guide ${name(index)}`, order: index, group }),
    ]),
  );
const labels = (catalog: ReturnType<typeof small>['catalog'], current: string | null, group: string) =>
  contents(catalog, current === null ? null : entryById(catalog, 'guides', current))
    .find(({ label }) => label === group)
    ?.links.map(({ label }) => label.replace('Guide guide-', ''));

test('the header names pages', () => {
  for (const page of HEADER) expect(PAGES[page].address).toMatch(/^\//);
});

test('a link to a role carries its mark, and others none', () => {
  const { catalog } = small();
  expect(linkTo(entryById(catalog, 'roles', 'python-developer'))).toEqual({
    address: '/roles/python-developer/',
    label: 'Python developer',
    role: 'python-developer',
  });
  expect(linkTo(entryById(catalog, 'guides', 'seeded'))).toEqual({
    address: '/guides/seeded/',
    label: 'Seeded guide',
  });
});

describe('the contents', () => {
  test('have roles, then the groups of guides in the order of the vocabulary, then techniques', () => {
    const { catalog } = small({
      'content/vocabulary.yaml': vocabulary({
        groups: [
          { id: 'hiring', label: 'Hiring' },
          { id: 'deciding', label: 'Deciding' },
        ],
      }),
      'content/guides/hire.mdx': guide({ group: 'hiring' }),
    });
    expect(contents(catalog, null).map(({ label }) => label)).toEqual([
      'Roles',
      'Hiring',
      'Deciding',
      'Techniques',
    ]);
  });

  test('leave out a group that nobody wrote for', () => {
    expect(contents(small().catalog, null).map(({ label }) => label)).toEqual([
      'Roles',
      'deciding',
      'Techniques',
    ]);
  });

  test('show a group whole up to ten', () => {
    const { catalog } = small({ ...guides(10), 'content/guides/seeded.mdx': null });
    expect(labels(catalog, null, 'deciding')).toEqual([...'abcdefghij']);
  });

  const many = small({ ...guides(14), 'content/guides/seeded.mdx': null }).catalog;

  test('of a longer group show the first nine, and the way to the rest', () => {
    expect(labels(many, null, 'deciding')).toEqual([...'abcdefghi', 'All 14']);
  });

  test('of a longer group show those around the page one reads', () => {
    expect(labels(many, 'guide-h', 'deciding')).toEqual([...'defghijkl', 'All 14']);
    expect(labels(many, 'guide-a', 'deciding')).toEqual([...'abcdefghi', 'All 14']);
    expect(labels(many, 'guide-n', 'deciding')).toEqual([...'fghijklmn', 'All 14']);
  });
});

test('neighbours are the page before and the page after, and the ends have one', () => {
  const { catalog } = small({ ...guides(3), 'content/guides/seeded.mdx': null });
  const around = (index: number) => {
    const { previous, next } = neighbours(catalog, entryById(catalog, 'guides', name(index)));
    return [previous?.label, next?.label];
  };
  expect([around(0), around(1), around(2)]).toEqual([
    [undefined, 'Guide guide-b'],
    ['Guide guide-a', 'Guide guide-c'],
    ['Guide guide-b', undefined],
  ]);
});

test('crumbs lead home through the page of the kind', () => {
  expect(crumbs(entryById(small().catalog, 'faqs', 'seeded-question')).map(({ address }) => address)).toEqual(
    ['/', '/faq/'],
  );
});
