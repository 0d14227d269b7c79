/** Pages of one part of the site share one style, with what any of them needs and nothing else. */
import { expect, test } from 'vitest';
import { leanPagesOf } from '../../src/integrations/lean-pages.ts';

const CSS = '.a{top:0}.b{top:1px}.c{top:2px}.comparison{top:3px}';
const page = (...classes: string[]) =>
  `<html><head><style>${CSS}</style></head><body>${classes.map((name) => `<p class="${name}">`).join('')}`;

/** The styles of pages, by file. */
async function stylesOf(pages: Record<string, string>): Promise<Record<string, string>> {
  const { lean } = await leanPagesOf(new Map(Object.entries(pages)), '/nowhere', '/');
  return Object.fromEntries(
    [...lean].map(([file, html]) => [
      file,
      [...html.matchAll(/<style>(.*?)<\/style>/g)].map(([, css]) => css).join('|'),
    ]),
  );
}

test('pages of one part share what either needs; a page of another part has its own', async () => {
  const pages = { 'a/index.html': page('a'), 'a/b/index.html': page('b'), 'c/index.html': page('c') };
  expect(await stylesOf(pages)).toEqual({
    'a/index.html': '.a{top:0}.b{top:1px}',
    'a/b/index.html': '.a{top:0}.b{top:1px}',
    'c/index.html': '.c{top:2px}',
  });
});

test('a section with a table does not make its style that of every section', async () => {
  const styles = await stylesOf({
    's/a/1/index.html': page('a'),
    's/a/2/index.html': page('b'),
    's/a/3/index.html': page('a', 'comparison'),
  });
  expect(styles['s/a/1/index.html']).toBe('.a{top:0}.b{top:1px}');
  expect(styles['s/a/2/index.html']).toBe('.a{top:0}.b{top:1px}');
  expect(styles['s/a/3/index.html']).toBe('.a{top:0}.comparison{top:3px}');
});

test('two styles of a page become one, in their order', async () => {
  const html = '<head><style>.a{top:0}</style><link href="/x"><style>.b{top:0}</style></head><p class="a b">';
  const { lean, styles } = await leanPagesOf(new Map([['index.html', html]]), '/nowhere', '/');
  expect(lean.get('index.html')).toBe(
    '<head><style>.a{top:0}.b{top:0}</style><link href="/x"></head><p class="a b">',
  );
  expect(styles).toBe(1);
});

test('a page that takes parts of another has the style for them as well', async () => {
  const styles = await stylesOf({
    'a/index.html': page('a').replace('<p', '<p data-source="/b/"'),
    'b/index.html': page('c'),
  });
  expect(styles['a/index.html']).toBe('.a{top:0}.c{top:2px}');
});
