import { expect, test } from 'vitest';
import { linkSeries } from '../../../src/domain/render/series.ts';

const A = { href: '/a/', title: 'A & B' };
const C = { href: '/c/?d=1&e=2', title: 'C' };

test('links stand in a sentence, with no space before a comma or the end', () => {
  expect(linkSeries([A, C], '.')).toBe('<a href="/a/">A &#x26; B</a>, <a href="/c/?d=1&#x26;e=2">C</a>.');
});

test('one link, and none', () => {
  expect(linkSeries([C])).toBe('<a href="/c/?d=1&#x26;e=2">C</a>');
  expect(linkSeries([], '.')).toBe('.');
});
