import { expect, test } from 'vitest';
import { themesOf, tokensOf } from '../../src/domain/tokens.ts';

const CSS = `@theme static {
  --color-*: initial;
  --text-none: initial;
  /* Paper */
  --color-paper: light-dark(#fff, #000);
  --color-warn-wash: red;
  --text-2xl: 2.375rem;
  --gutter: 3.5rem;
}`;

test('tokens come by kind, in order, without those that only clear a name', () => {
  expect(tokensOf(CSS, 'color')).toEqual([
    { name: '--color-paper', value: 'light-dark(#fff, #000)' },
    { name: '--color-warn-wash', value: 'red' },
  ]);
  expect(tokensOf(CSS, 'text')).toEqual([{ name: '--text-2xl', value: '2.375rem' }]);
  expect(tokensOf(CSS, 'gutter')).toEqual([{ name: '--gutter', value: '3.5rem' }]);
});

test('a colour has a value in each theme', () => {
  expect(themesOf('light-dark(#faf7f1, #14161c)')).toEqual({ light: '#faf7f1', dark: '#14161c' });
  expect(themesOf('red')).toEqual({ light: 'red', dark: 'red' });
});
