/** Words that run together, or stand apart from what ends them: a template lost a space between two elements, or has one too many. */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, type Element } from './html.ts';

/** Elements that stand within a line. */
const INLINE = new Set('a abbr b cite code em i kbd label mark q small span strong sub sup time'.split(' '));
/** What is not text of the page. */
const SILENT = new Set(['script', 'style', 'svg', 'pre', 'noscript', 'title']);
const ENDS = /[\p{L}\p{N}.,:;!?)”’]$/u;
const BEGINS = /^[\p{L}\p{N}“‘(]/u;
const SPACED = /[\p{L}\p{N}]\s+$/u;
const MARK = /^[.,:;!?)”](?![\p{L}\p{N}])/u;

/**
 * Places of a page where a word follows another without a space, or a mark follows its word with one, with an
 * element's edge between them.
 * @returns each as the words before and after, with a bar between
 */
export function joinedWords(root: Tree.Node): string[] {
  const found: string[] = [];
  let last = '';
  const walk = (node: Tree.Node): void => {
    if (tree.isTextNode(node)) {
      if ((ENDS.test(last) && BEGINS.test(node.value)) || (SPACED.test(last) && MARK.test(node.value)))
        found.push(`${last.slice(-30)}|${node.value.slice(0, 30)}`);
      last = node.value;
      return;
    }
    if (tree.isElementNode(node) && (SILENT.has(node.tagName) || isNoteNumber(node))) return;
    const isBlock = tree.isElementNode(node) && !INLINE.has(node.tagName);
    if (isBlock) last = '';
    const parent = isTemplate(node) ? tree.getTemplateContent(node) : node;
    if ('childNodes' in parent) parent.childNodes.forEach(walk);
    if (isBlock) last = '';
  };
  walk(root);
  return found;
}

/** The number of a note follows its word. */
function isNoteNumber(element: Element): boolean {
  return attribute(element, 'class')?.split(' ').includes('cite') ?? false;
}

function isTemplate(node: Tree.Node): node is Tree.Template {
  return tree.isElementNode(node) && node.tagName === 'template';
}
