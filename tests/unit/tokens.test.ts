import { expect, test } from 'vitest';
import { themesOf, tokensOf, withValues } from '../../src/domain/tokens.ts';

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

test('without a kind, tokens of all kinds come', () => {
  expect(tokensOf(CSS).map(({ name }) => name)).toEqual([
    '--color-paper',
    '--color-warn-wash',
    '--text-2xl',
    '--gutter',
  ]);
});

test('a token is written out where it is asked for, and nothing else is', () => {
  expect(
    withValues(
      'p{--role:var(--color-paper);gap:var(--gutter) var(--role);top:var(--gutter,0)}',
      tokensOf(CSS),
    ),
  ).toBe('p{--role:light-dark(#fff, #000);gap:3.5rem var(--role);top:var(--gutter,0)}');
});

test('a colour has a value in each theme', () => {
  expect(themesOf('light-dark(#faf7f1, #14161c)')).toEqual({ light: '#faf7f1', dark: '#14161c' });
  expect(themesOf('red')).toEqual({ light: 'red', dark: 'red' });
});
