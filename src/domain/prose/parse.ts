/** Prose as a syntax tree. MDX is parsed, never compiled: no code in content ever runs. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { onceForText } from '../once.ts';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A component used in prose, as a block or within a sentence. */
export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

/** A tree, or the place where the text stops being MDX. */
export type Parsed<Tree> = { tree: Tree } | { fault: { line: number; reason: string } };

/** Parses MDX prose; positions are those of `text`. */
export function parseProse(text: string): Parsed<Root> {
  try {
    return {
      tree: fromMarkdown(text, {
        extensions: [mdxJsx(), mdxExpression(), mdxMd(), gfmTable()],
        mdastExtensions: [mdxJsxFromMarkdown(), mdxExpressionFromMarkdown(), gfmTableFromMarkdown()],
      }),
    };
  } catch (error) {
    return { fault: describeFault(error, text) };
  }
}

/**
 * Parses one line of prose, such as a front matter field: exactly one paragraph. The cells of a table are read
 * again for every page that shows it: the tree of a line is kept, and nobody may change it.
 */
export const parseLine = onceForText((text: string): Parsed<PhrasingContent[]> => {
  if (!/[<[\]*_`\\&{}\n#>|]|^[-+\d]/.test(text)) return { tree: [{ type: 'text', value: text }] };
  const parsed = parseProse(text);
  if ('fault' in parsed) return parsed;
  const blocks = parsed.tree.children.map(asPhrasing);
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (only) return { tree: only };
  return { fault: { line: 1, reason: 'a field holds one line of text, not blocks or lists' } };
});

/** Narrows a node to a component. */
export function isComponent(node: { type: string }): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The value of a component's attribute when it is a plain string. */
export function attribute(node: ComponentNode, name: string): string | undefined {
  const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** A line that is only `<Claim …>…</Claim>` parses as a block; in a field it is still a sentence. */
function asPhrasing(block: RootContent): PhrasingContent[] | undefined {
  if (block.type === 'paragraph') return block.children;
  if (block.type !== 'mdxJsxFlowElement') return undefined;
  const children = block.children.flatMap((child) => (child.type === 'paragraph' ? child.children : []));
  return [{ ...block, type: 'mdxJsxTextElement', children }];
}

function describeFault(error: unknown, text: string): { line: number; reason: string } {
  const fault = error as {
    line?: number;
    place?: { line?: number; start?: { line: number } };
    reason?: string;
  };
  const reason = (fault.reason ?? String(error)).replace(/\s*\(note:.*$/s, '');
  // An unclosed tag is noticed at the end of the text; the complaint itself says where it opened.
  const opened = / \((\d+):\d+-\d+:\d+\)/.exec(reason)?.[1];
  const brace = reason.includes('corresponding closing brace') ? openBraceIn(text) : undefined;
  return {
    line: Number(opened ?? brace ?? fault.place?.line ?? fault.place?.start?.line ?? fault.line ?? 1),
    reason: reason.replace(/ \(\d+:\d+-\d+:\d+\)/g, ''),
  };
}

/** The line of the last brace that nothing closes: the parser notices only at the end of the text. */
function openBraceIn(text: string): number | undefined {
  const open: number[] = [];
  text.split('\n').forEach((line, index) => {
    for (const letter of line) {
      if (letter === '{') open.push(index + 1);
      if (letter === '}') open.pop();
    }
  });
  return open.at(-1);
}
