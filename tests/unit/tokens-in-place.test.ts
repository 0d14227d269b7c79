/** Style sheets that scripts bring: values in place of names, but for what paper changes. */
import { expect, test } from 'vitest';
import { tokensInPlace } from '../../src/integrations/tokens-in-place.ts';

const watched: string[] = [];
const transform = (css: string, id: string) =>
  tokensInPlace().transform.call({ addWatchFile: (path) => watched.push(path) }, css, id);

test('a token is written out, and one that paper changes keeps its name', () => {
  const css = 'p{gap:var(--gutter);color:var(--color-quiet);outline-color:var(--color-ring)}';
  expect(transform(css, '/x/src/islands/search.css?inline')).toBe(
    'p{gap:3.5rem;color:var(--color-quiet);outline-color:light-dark(#1a4fd0, #9cc0ff)}',
  );
  expect(watched.map((path) => path.replace(/^.*\//, ''))).toEqual(['tokens.css', 'print.css']);
});

test('style sheets of pages are left as they are', () => {
  expect(transform('p{gap:var(--gutter)}', '/x/src/styles/book.css')).toBeUndefined();
});
