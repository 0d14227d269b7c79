import type { Nodes } from 'mdast';

/** What a reader reads in these nodes, without markup; blocks are separated by a space. */
export function textOf(nodes: Nodes | readonly Nodes[]): string {
  return collect(Array.isArray(nodes) ? (nodes as readonly Nodes[]) : [nodes as Nodes])
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many lines end before this place in a text. */
export function linesBefore(text: string, index: number): number {
  return text.slice(0, index).split('\n').length - 1;
}

function collect(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
      if (node.type === 'break') return ' ';
      if (node.type === 'image') return node.alt ?? '';
      if (!('children' in node)) return '';
      const inner = collect(node.children);
      return PHRASING.has(node.type) ? inner : `${inner} `;
    })
    .join('');
}

const PHRASING = new Set(['emphasis', 'strong', 'link', 'linkReference', 'mdxJsxTextElement', 'delete']);
