import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/domain/checklist/agreement.ts';
import { asMarkdown, linkAsMarkdown } from '../../../src/domain/checklist/markdown.ts';
import { record } from '../../../src/domain/checklist/record.ts';
import { score } from '../../../src/domain/checklist/score.ts';
import { plainTitle } from '../../../src/domain/checklist/title.ts';
import { togetherRecord } from '../../../src/domain/checklist/together-record.ts';
import { textOf } from '../../../src/domain/prose/text.ts';
import { nodesIn } from '../../../src/domain/prose/walk.ts';
import { model, RUNS, seeded } from './models.ts';

const of = model(['left', 'right'], {
  colour: { red: [['left', 3]], blue: [['right', 3]] },
  size: {
    small: [
      ['left', 1],
      ['right', 'out'],
    ],
    large: [
      ['right', 1],
      ['left', -1],
    ],
  },
  shape: { round: [['left', 1]], square: [['right', 2]] },
});
const answers = new Map([
  ['colour', 'red'],
  ['size', 'large'],
]);
const particulars = {
  title: 'Chatbot, Q1',
  date: '2026-11-22',
  link: 'https://rolebook.example/decide/?colour=red&size=large&title=Chatbot%2C+Q1',
};
const written = (title: string, more = {}) =>
  record(of, answers, score(of, answers), { ...particulars, title, ...more });

const HOSTILE = [
  '# Heading',
  '[link](https://evil.example)',
  '![image](x)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</title><!-- -->',
  '`code` *bold* _emphasis_ ~~gone~~',
  '| a | b |',
  'https://evil.example and www.evil.example or me@evil.example',
  '@everyone :smile: #1 $x$',
  'a\\',
  '&lt;b&gt; &amp;',
  '[^1] [ref]',
  '1. one',
  '- list',
  '> quote',
  '---',
  '```',
  'two  \nlines\n\n# three',
];

describe('the record', () => {
  it('says what was asked, answered and advised, why, and what would flip it', () => {
    expect(written('Chatbot, Q1')).toBe(`# Decision record: Chatbot, Q1

- Date: 2026-11-22
- Link: <https://rolebook.example/decide/?colour=red&size=large&title=Chatbot%2C+Q1>

## Context

2 of 3 questions are answered.

## Answers

- What of colour? **Answer red**
- What of size? **Answer large**

## Still open

- What of shape?

## Outcome

**Outcome left.** Choose left.

LEVEL. It is level. 2 of 3 questions answered. 1 point ahead of: Outcome right.

Points:

- Outcome left: 2
- Outcome right: 1

## Reasons for it

- +3 Because of left. (Answer red)

## Reasons against it

- -1 Because of left. (Answer large)

## What would flip it

- What of shape? If “Answer square”: Outcome right.
- What of colour? If “Answer blue”: Outcome right.

## What the model favours

- It favours nobody.

## What the model leaves out

- It leaves out much.
`);
  });

  it('names what is ruled out, and leaves out what there is not', () => {
    const few = new Map([['size', 'small']]);
    const text = record(of, few, score(of, few), { title: '', date: '', link: '' });
    expect(text).toMatch(/^# Decision record\n/);
    expect(text).toContain('- Outcome right: 0, ruled out');
    expect(text).toContain('## Ruled out\n\n- Outcome right. Because of right.');
    expect(text).not.toContain('Date:');
    expect(text).not.toContain('Reasons against');
  });

  it.each(HOSTILE)('holds no markup from its title: %j', (title) => {
    const [heading, ...others] = fromMarkdown(written(title)).children;
    expect(textOf(heading as Nodes)).toBe(`Decision record: ${plainTitle(title)}`);
    expect(kinds([heading as Nodes])).toEqual(['heading', 'text']);
    expect(kinds(others)).toEqual(kinds(fromMarkdown(written('Plain')).children.slice(1)));
  });

  it.each(HOSTILE)('holds no markup from its date or its link: %j', (text) => {
    const usual = kinds(fromMarkdown(written('Plain', { link: 'none' })).children);
    expect(kinds(fromMarkdown(written('Plain', { date: text, link: 'none' })).children)).toEqual(usual);
    expect(kinds(fromMarkdown(written('Plain', { link: text })).children)).toEqual(usual);
  });
});

describe('a text as Markdown', () => {
  it(seeded('reads as itself'), () => {
    const markup = fc.constantFrom(...'\\`*_[]{}<>&|~#@:$!()+-.="\'/ aw1', 'www.', 'https://', '&amp;');
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 20 }), (letters) => {
        const text = plainTitle(letters.join(''));
        for (const before of ['', 'Title: ']) {
          const tree = fromMarkdown(`${before}${asMarkdown(text)}`);
          expect(textOf(tree)).toBe(`${before}${text}`.trim());
          expect(kinds(tree.children)).toEqual(tree.children.length === 0 ? [] : ['paragraph', 'text']);
        }
      }),
      RUNS,
    );
  });

  it('starts no automatic link', () => {
    expect(asMarkdown('www.a.example https://b.example c@d.example')).toBe(
      'www\\.a.example https\\://b.example c\\@d.example',
    );
  });

  it('is a link only for the web', () => {
    expect(linkAsMarkdown('https://a.example/?b=c&d=e%2Cf#g')).toBe('<https://a.example/?b=c&d=e%2Cf#g>');
    for (const link of [
      'javascript:alert(1)',
      'https://a.example/ b',
      'https://a.example/><b>',
      'data:text/html,x',
    ]) {
      expect(linkAsMarkdown(link)).not.toMatch(/^</);
    }
  });
});

describe('the record of several people', () => {
  const people = (name: string) => [
    { name, link: 'colour=red&size=small&shape=round' },
    { name: 'Bob', link: 'colour=blue&size=small' },
    { name: 'Cem', link: 'https://example.com/' },
  ];
  const together = (name: string) => togetherRecord(agreement(of, people(name)), particulars);

  it('says who was compared, who was left out, and where they differ', () => {
    const text = together('Ann');
    expect(text).toContain('# Decision record of several people: Chatbot, Q1');
    expect(text).toContain(`## People

- Ann: Outcome left
- Bob: Outcome left
- Cem: left out, no answer to any question in it`);
    expect(text).toContain(`## You disagree

- What of colour? “Answer red” (Ann); “Answer blue” (Bob)`);
    expect(text).toContain(`## You nearly agree

- What of shape? “Answer round” (Ann); undecided: Bob`);
    expect(text).toContain(`## You agree

- What of size? “Answer small” (all)`);
  });

  it.each(HOSTILE)('holds no markup from names: %j', (name) => {
    expect(kinds(fromMarkdown(together(name)).children)).toEqual(
      kinds(fromMarkdown(together('Ann')).children),
    );
  });
});

/** The kinds of all nodes, in reading order. */
function kinds(nodes: readonly Nodes[]): string[] {
  return [...nodesIn(nodes)].map(({ node }) => node.type);
}
