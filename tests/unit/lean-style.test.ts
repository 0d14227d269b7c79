/** A page keeps every rule that anything on it could ever need, and does without the rest. */
import { describe, expect, test } from 'vitest';
import { leanStyle } from '../../src/finishing/lean-style.ts';
import { elementsOf } from '../../src/finishing/page-elements.ts';
import { namesIn, namesOf, wordsOf } from '../../src/finishing/page-names.ts';
import { piecesOf } from '../../src/finishing/style-pieces.ts';

/** The style that is left for a page with this body and these scripts. */
function lean(css: string, body: string, ...scripts: string[]): string {
  const elements = elementsOf(body);
  return leanStyle(piecesOf(css), namesOf([namesIn(elements)], [wordsOf(scripts)]), scripts.join('\n'));
}
const isKept = (selector: string, body: string, ...scripts: string[]) =>
  lean(`${selector}{color:red}`, body, ...scripts) !== '';

describe('a rule stays where something could match it', () => {
  test.each([
    ['.note', '<p class="small note">'],
    ['p.note:hover::before', '<p class="note">'],
    ['#text > *', '<main id="text">'],
    ['[data-now]', '<p data-now>'],
    [':not(.gone)', '<p>'],
    ['*', '<p>'],
    [':is(.gone, p)', '<p>'],
    [':root:has(p)', '<p>'],
    ['tr:nth-child(2 of .gone)', '<table><tr>'],
    ['details[open]', '<details>'],
    ['tbody', '<table><tr>'],
    ['.inside', '<template><p class="inside"></template>'],
  ])('%s for %s', (selector, body) => expect(isKept(selector, body)).toBe(true));

  test.each([
    ['.note', "line.className = 'notice note'"],
    ['.note', 'line.classList.add(`note ${kind}`)'],
    ['textarea', "document.createElement('textarea')"],
    ['[data-next]', 'step.dataset.next = ""'],
    ['[data-read-mark]', 'step.dataset.readMark = ""'],
    ['[aria-expanded]', "button.setAttribute('aria-expanded', 'true')"],
    ['[aria-expanded]', 'button.ariaExpanded = true'],
    ['[hidden]', 'step.hidden = true'],
  ])('%s, which a script can make: %s', (selector, script) => {
    expect(isKept(selector, '<p>', script)).toBe(true);
    expect(isKept(selector, '<p>')).toBe(false);
  });
});

describe('a rule goes where nothing can', () => {
  test.each([
    ['.note', '<p class="notes">'],
    ['.note p', '<p>'],
    [':is(.gone, .lost) > p', '<p>'],
    [':has(.gone)', '<p>'],
    ['form [value]', '<p value>'],
  ])('%s for %s', (selector, body) => expect(isKept(selector, body)).toBe(false));

  test('what a script only looks for is not what it makes', () => {
    expect(isKept('.note', '<p>', "root.querySelector('p.note')", 'list.note()', 'const note = 1')).toBe(
      false,
    );
  });

  test('of several selectors those that can match are left', () => {
    expect(lean('.a,.b,.c{color:red}', '<p class="c a">')).toBe('.a,.c{color:red}');
  });
});

test('conditions and layers stay around what is left of them, in order', () => {
  const css =
    '@layer a,b;@layer a{p{top:0}i{top:1px}}@media (width>=40rem){i{top:0}}@container not (width>=3rem){p{top:0}}';
  expect(lean(css, '<p>')).toBe('@layer a,b;@layer a{p{top:0}}@container not (width>=3rem){p{top:0}}');
});

test('what is written stays as it is written', () => {
  const css = '@font-face{font-family:"A b";src:url("/a.woff2")}p:after{content:" / " / "";inset:0 auto}';
  expect(lean(css, '<p>')).toBe(css);
});

test('rules within a rule stay', () => {
  expect(lean('p{top:0;&:hover{top:1px}}', '<p>')).toContain('&:hover{top:1px}');
});

describe('custom properties stay as long as something asks for them', () => {
  const tokens = ':root{--a:1;--b:var(--a);--c:2;--d:3}';
  test('directly, through another, or in a script', () => {
    expect(lean(`${tokens}p{--b:0;top:var(--b)}`, '<p>')).toBe(':root{--b:1}p{--b:0;top:var(--b)}');
    expect(lean(`${tokens}p{top:0}`, '<p>', 'sheet("i{top:var(--d)}")')).toBe(':root{--d:3}p{top:0}');
    expect(lean(`${tokens}i{top:var(--b)}p{top:0}`, '<p>')).toBe('p{top:0}');
  });
  test('and animations likewise', () => {
    const css = '@keyframes wait{0%{top:0}}';
    expect(lean(`${css}p{animation:wait 1s}`, '<p>')).toBe(`${css}p{animation:wait 1s}`);
    expect(lean(`${css}i{animation:wait 1s}`, '<p>')).toBe('');
  });
});

describe('a custom property that never changes is written out where it is asked for', () => {
  const root = ':root,:host{--a:1px;--b:calc(var(--a) + 1px);--c:light-dark(#000,#fff)}';
  test('directly and through another', () => {
    expect(lean(`${root}p{top:var(--b);inset:var(--a) var(--a)}`, '<p>')).toBe(
      'p{top:calc(1px + 1px);inset:1px 1px}',
    );
  });
  test.each([
    ['a colour of two themes', `${root}p{color:var(--c)}`],
    ['one that is set again', `${root}p{--a:0;top:var(--a)}`],
    ['one that is set for a part of the page only', ':root{top:0}p{--a:1px;top:var(--a)}'],
    ['one that may be missing', `${root}p{top:var(--a,2px)}`],
    ['one whose name begins another', ':root{--a-b:1px}p{--a:2px;top:var(--a)}'],
    ['one that is set under a condition', '@media print{:root{--a:1px}}p{top:var(--a)}'],
    ['one that asks for itself', ':root{--a:var(--a)}p{top:var(--a)}'],
    ['one in an animation', ':root{--a:1px}@keyframes wait{0%{top:var(--a)}}p{animation:wait 1s}'],
  ])('but not %s', (_, css) => {
    expect(lean(css, '<p>')).toMatch(/--[ac]:.*var\(--[ac]/);
  });
  test('nor one that a script or a sheet for paper names', () => {
    expect(lean(`${root}p{top:var(--a)}`, '<p>', 'sheet(":root{--a:0}")')).toMatch(/--a:1px.*var\(--a\)/);
  });
});
