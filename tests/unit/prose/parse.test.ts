import { describe, expect, test } from 'vitest';
import {
  attribute,
  isComponent,
  parseLine,
  parseProse,
  type ComponentNode,
} from '../../../src/domain/prose/parse.ts';
import { nodesIn } from '../../../src/domain/prose/walk.ts';

const typesIn = (text: string) => {
  const parsed = parseProse(text);
  return 'tree' in parsed ? nodesIn(parsed.tree.children).map(({ node }) => node.type) : parsed.fault;
};

describe('parseProse', () => {
  test('reads Markdown, tables, components and expressions', () => {
    expect(typesIn('A *b* [c](/d/).')).toEqual([
      'paragraph',
      'text',
      'emphasis',
      'text',
      'text',
      'link',
      'text',
      'text',
    ]);
    expect(typesIn('| a |\n| - |\n| b |')).toContain('table');
    expect(typesIn('<Chart id="pay" />')).toEqual(['mdxJsxFlowElement']);
    expect(typesIn('It pays <Claim id="a">much</Claim>.')).toContain('mdxJsxTextElement');
    expect(typesIn('{1 + 1}')).toEqual(['mdxFlowExpression']);
  });

  test('never takes HTML for HTML, nor an indented line for code', () => {
    expect(typesIn('<b>x</b>')).not.toContain('html');
    expect(typesIn('    four spaces')).toEqual(['paragraph', 'text']);
  });

  test('runs nothing: an import is a sentence', () => {
    expect(typesIn("import x from 'y'")).toEqual(['paragraph', 'text']);
  });

  test.each([
    ['One.\n\nIt pays <Claim id="a">much.\n\nEnd.', 3],
    ['<div>\nWords.\n\nEnd.', 1],
    ['One.\n\n{open\n\nEnd.', 3],
    ['One.\n\n<5 people', 3],
  ])('says on which line %j goes wrong', (text, line) => {
    const parsed = parseProse(text);
    expect('fault' in parsed && parsed.fault.line).toBe(line);
  });

  test('gives no places within the complaint', () => {
    const parsed = parseProse('<Claim id="a">much');
    expect('fault' in parsed && parsed.fault.reason).toBe(
      'Expected a closing tag for `<Claim>` before the end of `paragraph`',
    );
  });
});

describe('parseLine', () => {
  const types = (text: string) => {
    const parsed = parseLine(text);
    return 'tree' in parsed ? parsed.tree.map((node) => node.type) : parsed.fault.reason;
  };

  test.each([
    ['Plain words: no marks.', ['text']],
    ['A *b*.', ['text', 'emphasis', 'text']],
    ['<Claim id="a">much</Claim>', ['mdxJsxTextElement']],
    ['Two\nlines.', ['text']],
    ['5 people', ['text']],
  ])('%j is one paragraph', (text, expected) => {
    expect(types(text)).toEqual(expected);
  });

  test('takes a component on its own lines for words in a sentence', () => {
    const parsed = parseLine('<Claim id="a">\nmuch\n</Claim>');
    expect('tree' in parsed && parsed.tree).toMatchObject([
      { type: 'mdxJsxTextElement', children: [{ type: 'text', value: 'much' }] },
    ]);
  });

  test.each([
    '- a list',
    '1. a list',
    '# a heading',
    '> a quotation',
    'Two.\n\nParagraphs.',
    '{code}\n\nmore',
  ])('refuses blocks: %j', (text) => {
    expect(types(text)).toBe('a field holds one line of text, not blocks or lists');
  });

  test('passes on what the parser says', () => {
    expect(types('It pays <Claim id="a">much')).toMatch(/^Expected a closing tag/);
  });
});

describe('attribute', () => {
  const component = (text: string) => {
    const parsed = parseLine(text);
    const found = 'tree' in parsed ? parsed.tree.find((node) => isComponent(node)) : undefined;
    if (!found) throw new Error(`No component in ${text}.`);
    return found as ComponentNode;
  };

  test('is its text', () => {
    expect(attribute(component('<Claim id="a b">x</Claim>'), 'id')).toBe('a b');
  });

  test.each([
    '<Claim>x</Claim>',
    '<Claim id>x</Claim>',
    '<Claim id={a}>x</Claim>',
    '<Claim {...a}>x</Claim>',
  ])('is undefined in %s', (text) => {
    expect(attribute(component(text), 'id')).toBeUndefined();
  });
});
