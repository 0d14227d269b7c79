import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { joinedWords } from '../support/joined-words.ts';

test.each([
  ['sets the<a>evidence</a> beside it', ['sets the|evidence']],
  ['a year.<span>Reported</span>', ['a year.|Reported']],
  ['<template><p>print<a>the sheet</a></p></template>', ['print|the sheet']],
  ['<b>Afterwards </b><span>: 20 to 30</span>', ['Afterwards |: 20 to 30']],
  ['<b>Searches </b><span>per million</span><span>: 20</span>', []],
  ['put <code>.md</code> in its place', []],
  ['sets the <a>evidence</a>, beside it', []],
  ['<li>One</li><li>Two</li>', []],
  ['a word<a class="cite">1</a>, and more', []],
  ['a word<a class="cite">1</a>more', ['a word|more']],
  ['<b>1 </b><span>Reported</span>', []],
])('%s', (html, found) => {
  expect(joinedWords(parseFragment(html))).toEqual(found);
});
