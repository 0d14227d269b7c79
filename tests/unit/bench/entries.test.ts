/** Content of a chosen size. */
import process from 'node:process';
import { expect, test } from 'vitest';
import { contentOf } from '../../../bench/entries.ts';
import { plainPage } from '../../../bench/floor.ts';
import { markdownFile } from '../../../bench/twins.ts';

const multiplied = /^content\/(?:guides|techniques|faqs)\/[^/]+\.mdx$/;

// The function itself refuses content that could not be published.
test(
  'as many guides, techniques and questions as asked for, all fit to be published',
  { timeout: 60_000 },
  () => {
    const files = contentOf(process.cwd(), 120);
    expect(files.filter(({ path }) => multiplied.test(path))).toHaveLength(120);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  },
);

test('a plain page escapes what stands in its head', () => {
  const page = plainPage({ address: '/x/', title: 'A < B & "C"', description: '"', body: '' }, '<p>Text</p>');
  expect(page).toContain('<title>A &lt; B &amp; &quot;C&quot;</title>');
  expect(page).toContain('<main>\n<h1>A &lt; B &amp; &quot;C&quot;</h1>\n<p>Text</p>\n</main>');
  expect(page).not.toContain('<script');
});

test.each([
  ['/', '/index.md'],
  ['/guides/', '/guides.md'],
  ['/s/faq/salary/', '/s/faq/salary.md'],
])('the Markdown of %s is %s', (address, file) => {
  expect(markdownFile(address)).toBe(file);
});
