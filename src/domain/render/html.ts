/** Prose as HTML text. Components within a sentence are rendered here; blocks are left to the pages. */
import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, PhrasingContent } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';
import { withCurlyQuotes } from '../../schemas/fields.ts';
import { attribute, type ComponentNode } from '../prose/parse.ts';

/** What a page decides for the prose it shows. */
export interface RenderContext {
  /** The address as it must be written on this page. */
  href: (address: string) => string;
  /** The number of a claim's note on this page, and the id its mark should carry, if any. */
  cite: (claim: string) => { number: number; status: string; markId: string | null };
  /** True for the first use of a term on this page: it is marked, and a note says what it means. */
  define: (term: string) => boolean;
}

/** Renders the words of a sentence, without a paragraph around them. */
export function renderInline(nodes: readonly PhrasingContent[], context: RenderContext): string {
  const paragraph = renderHtml([{ type: 'paragraph', children: [...nodes] }], context);
  return paragraph.replace(/^<p>/, '').replace(/<\/p>$/, '');
}

/** Renders blocks that are no components. */
export function renderHtml(nodes: readonly Nodes[], context: RenderContext): string {
  const tree = toHast({ type: 'root', children: [...nodes] } as Nodes, {
    handlers: {
      link: (state: State, node: Extract<Nodes, { type: 'link' }>) =>
        element('a', { href: context.href(node.url) }, state.all(node)),
      text: (_state: State, node: Extract<Nodes, { type: 'text' }>) => ({
        type: 'text' as const,
        value: withCurlyQuotes(node.value),
      }),
      code: (_state: State, node: Extract<Nodes, { type: 'code' }>) => renderCode(node),
      mdxJsxTextElement: (state: State, node: ComponentNode) => renderComponent(state, node, context),
      mdxJsxFlowElement: (state: State, node: ComponentNode) => renderComponent(state, node, context),
    },
  });
  return toHtml(tree).trim();
}

function renderComponent(
  state: State,
  node: ComponentNode,
  context: RenderContext,
): Element | ElementContent[] {
  const words = state.all(node as never) as ElementContent[];
  const id = attribute(node, 'id') ?? '';
  if (node.name === 'Term') {
    if (!context.define(id)) return words;
    // Where the browser knows of interest, it opens the note on hover, focus and a long press by itself.
    const note = `term-${id}`;
    const href = context.href(`/glossary/#${id}`);
    return element('a', { className: ['term'], href, interestfor: note, ariaDescribedBy: [note] }, words);
  }
  if (node.name !== 'Claim') return words;
  const { number, status, markId } = context.cite(id);
  const mark = element(
    'a',
    {
      className: ['cite'],
      href: `#note-${id}`,
      ...(markId && { id: markId }),
      role: 'doc-noteref',
      ariaLabel: `Note ${number}: ${status}`,
    },
    [{ type: 'text', value: String(number) }],
  );
  return [...words, mark];
}

/** A prompt is a figure: what to copy, under a line that says what it is. */
function renderCode(node: Extract<Nodes, { type: 'code' }>): Element {
  const code = element('pre', {}, [element('code', {}, [{ type: 'text', value: node.value }])]);
  if (node.lang !== 'prompt') return code;
  const title = /title="([^"]*)"/.exec(node.meta ?? '')?.[1] ?? 'Prompt';
  const caption = element('figcaption', {}, [{ type: 'text', value: title }]);
  return element('figure', { className: ['prompt'] }, [caption, code]);
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
