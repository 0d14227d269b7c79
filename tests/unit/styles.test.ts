/** Values have names: a colour or a size that only one rule knows is a second design. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { themesOf, tokensOf } from '../../src/domain/tokens.ts';

const TOKENS = 'src/styles/tokens.css';
/** Paper is black on white, whatever the tokens say. */
const PAPER = 'src/styles/print.css';

const styles = globSync('src/**/*.{css,astro}')
  .map((path) => path.replaceAll('\\', '/'))
  .map((path) => {
    const text = readFileSync(path, 'utf8');
    const css = path.endsWith('.css')
      ? text
      : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].join('\n');
    return { path, css: css.replace(/\/\*[\s\S]*?\*\//g, '') };
  });

const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color)\(/gi;
/** Sizes of type: a token, a share of what stands around it, or points on paper. */
const NAMED_SIZE = /^(?:var\(--text-[a-z0-9]+\)|clamp\(var\(--text-.*|[\d.]+em|[\d.]+pt|inherit|0|100%)$/;
const sizesIn = (css: string) => [
  ...[...css.matchAll(/font-size:\s*([^;}]+)/g)].map(([, size = '']) => size.trim()),
  ...[...css.matchAll(/\bfont:\s*(?:[\w-]+\s+)*?([^\s;/]+)\s*\//g)].map(([, size = '']) => size.trim()),
];

const strays = (find: (css: string) => string[]) =>
  styles
    .filter(({ path }) => path !== TOKENS && path !== PAPER)
    .flatMap(({ path, css }) => find(css).map((value) => `${path}: ${value} belongs in ${TOKENS}`));

test('every colour is a token', () => {
  expect(strays((css) => css.match(COLOUR) ?? [])).toEqual([]);
});

test('every size of type is a token', () => {
  expect(strays((css) => sizesIn(css).filter((size) => !NAMED_SIZE.test(size)))).toEqual([]);
  expect(styles.flatMap(({ css }) => sizesIn(css)).length).toBeGreaterThan(50);
});

test('every token that is used is there', () => {
  const named = new Set(
    styles.flatMap(({ css }) => [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name ?? '')),
  );
  const used = styles.flatMap(({ path, css }) =>
    [...css.matchAll(/var\((--(?:color|text|container|radius)-[\w-]+)/g)].map(([, name = '']) => ({
      path,
      name,
    })),
  );
  expect(used.filter(({ name }) => !named.has(name))).toEqual([]);
});

test('the frame of the browser takes the colour of the paper', () => {
  const paper = tokensOf(readFileSync(TOKENS, 'utf8'), 'color').find(({ name }) => name === '--color-paper');
  const head = readFileSync('src/components/site/Head.astro', 'utf8');
  for (const [theme, colour] of Object.entries(themesOf(paper?.value ?? ''))) {
    expect(head).toContain(`media="(prefers-color-scheme: ${theme})" content="${colour}"`);
  }
});
