import { expect, test } from 'vitest';
import { entryById, type PageEntry } from '../../src/domain/catalog.ts';
import { referenceGraph, relatedTo } from '../../src/domain/related.ts';
import { guide } from '../support/builders.ts';
import { small } from '../support/catalog.ts';

const alone = { 'content/guides/seeded.mdx': null };
const related = (catalog: ReturnType<typeof small>['catalog'], entry: PageEntry, most = 9) =>
  relatedTo(entry, referenceGraph(catalog), most).map(({ id }) => id);

test('a link ties both ends, and a part of a page is the page', () => {
  const { catalog } = small({
    ...alone,
    'content/guides/one.mdx': guide({}, 'See [two](/guides/two/#pay).'),
    'content/guides/two.mdx': guide({}, 'Words.\n\n## Pay {#pay}\n\nWords.'),
  });
  expect(related(catalog, entryById(catalog, 'guides', 'one'))).toEqual(['two']);
  expect(related(catalog, entryById(catalog, 'guides', 'two'))).toEqual(['one']);
});

test('a question on the page of questions is an entry of its own', () => {
  const { catalog } = small({
    ...alone,
    'content/guides/one.mdx': guide({}, 'See [it](/faq/#seeded-question).'),
  });
  expect(related(catalog, entryById(catalog, 'guides', 'one'))).toEqual(['seeded-question']);
});

test('a link weighs more than an id in a field, and order decides what is level', () => {
  const { catalog } = small({
    ...alone,
    'content/guides/one.mdx': guide(
      { roles: ['python-developer'] },
      'See [three](/guides/three/) and [two](/guides/two/).',
    ),
    'content/guides/two.mdx': guide({ order: 1 }, 'Words.'),
    'content/guides/three.mdx': guide({ order: 2 }, 'Words.'),
  });
  const one = entryById(catalog, 'guides', 'one');
  expect(related(catalog, one)).toEqual(['two', 'three', 'python-developer']);
  expect(related(catalog, one, 1)).toEqual(['two']);
});

test('a link to itself, to a page that is no entry, or to nothing ties nothing', () => {
  const { catalog } = small({
    ...alone,
    'content/guides/one.mdx': guide(
      {},
      'See [this](/guides/one/), [all](/guides/) and [that](/guides/gone/).',
    ),
  });
  expect(related(catalog, entryById(catalog, 'guides', 'one'))).toEqual([]);
});
