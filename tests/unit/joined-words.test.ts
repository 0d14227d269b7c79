import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { joinedWords } from '../support/joined-words.ts';

test.each([
  ['sets the<a>evidence</a> beside it', ['sets the|evidence']],
  ['a year.<span>Reported</span>', ['a year.|Reported']],
  ['<template><p>print<a>the sheet</a></p></template>', ['print|the sheet']],
  ['sets the <a>evidence</a>, beside it', []],
  ['<li>One</li><li>Two</li>', []],
  ['a word<a class="cite">1</a>, and more', []],
  ['a word<a class="cite">1</a>more', ['a word|more']],
  ['<b>1 </b><span>Reported</span>', []],
])('%s', (html, found) => {
  expect(joinedWords(parseFragment(html))).toEqual(found);
});
