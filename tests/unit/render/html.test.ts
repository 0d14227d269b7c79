import { describe, expect, test } from 'vitest';
import { parseLine, parseProse } from '../../../src/domain/prose/parse.ts';
import { renderHtml, renderInline } from '../../../src/domain/render/html.ts';

const context = {
  href: (address: string) => `/base${address}`,
  define: (term: string) => term !== 'known',
  cite: (claim: string) => ({
    number: 7,
    status: 'reported',
    markId: claim === 'first' ? 'cite-first' : null,
  }),
};

function html(text: string): string {
  const parsed = parseProse(text);
  if (!('tree' in parsed)) throw new Error(parsed.fault.reason);
  return renderHtml(parsed.tree.children, context);
}

function inline(text: string): string {
  const parsed = parseLine(text);
  if (!('tree' in parsed)) throw new Error(parsed.fault.reason);
  return renderInline(parsed.tree, context);
}

test.each([
  ['A *b* **c** `d`.', '<p>A <em>b</em> <strong>c</strong> <code>d</code>.</p>'],
  ['- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
  ['> said', '<blockquote>\n<p>said</p>\n</blockquote>'],
])('%j is plain HTML', (text, expected) => {
  expect(html(text)).toBe(expected);
});

test('a sentence alone has no paragraph around it', () => {
  expect(inline('A *b*.')).toBe('A <em>b</em>.');
  expect(inline('Plain.')).toBe('Plain.');
});

test('quotation marks are set, outside code only', () => {
  expect(inline('"It\'s" `"code"`')).toBe('“It’s” <code>"code"</code>');
});

test('what looks like markup is text', () => {
  expect(html('`<b>` & &lt;i&gt;')).toBe('<p><code>&#x3C;b></code> &#x26; &#x3C;i></p>');
});

test('an address is written for the page it stands on', () => {
  expect(inline('[a](/roles/)')).toBe('<a href="/base/roles/">a</a>');
});

describe('a term', () => {
  test('leads to the glossary', () => {
    expect(inline('a <Term id="rag">*rag*</Term>')).toBe(
      'a <a class="term" href="/base/glossary/#rag" interestfor="term-rag" aria-describedby="term-rag"><em>rag</em></a>',
    );
  });

  test('is words alone where the page has marked it before', () => {
    expect(inline('a <Term id="known">*word*</Term>')).toBe('a <em>word</em>');
  });
});

describe('a claim', () => {
  test('is its words, and a mark that leads to its note', () => {
    expect(inline('<Claim id="next">much</Claim>.')).toBe(
      'much<a class="cite" href="#note-next" role="doc-noteref" aria-label="Note 7: reported">7</a>.',
    );
  });

  test('carries an id where it is the first to cite', () => {
    expect(inline('<Claim id="first">much</Claim>')).toContain(' id="cite-first"');
  });
});

describe('code', () => {
  test('wraps, so it needs no place in the tab order', () => {
    expect(html('```\na < b\n```')).toBe('<pre><code>a &#x3C; b</code></pre>');
  });

  test('that is a prompt is a figure with its title', () => {
    const figure = html('```prompt title="A classifier"\nSort "this".\n```');
    expect(figure).toMatch(/^<figure class="prompt"><figcaption>A classifier<\/figcaption><pre>/);
    expect(figure).toContain('Sort "this".');
    expect(html('```prompt\nx\n```')).toContain('<figcaption>Prompt</figcaption>');
  });
});
