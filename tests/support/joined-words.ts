/** Words that run together: a template lost the space between two elements. */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, type Element } from './html.ts';

/** Elements that stand within a line. */
const INLINE = new Set('a abbr b cite code em i kbd label mark q small span strong sub sup time'.split(' '));
/** What is not text of the page. */
const SILENT = new Set(['script', 'style', 'svg', 'pre', 'noscript', 'title']);
const ENDS = /[\p{L}\p{N}.,:;!?)”’]$/u;
const BEGINS = /^[\p{L}\p{N}“‘(]/u;

/** A piece of text with the elements of the line it stands in. */
interface Run {
  text: string;
  within: Element[];
}

/**
 * Places of a page where a word follows another without a space, with an element's edge between them.
 * @returns each as the words before and after, with a bar between
 */
export function joinedWords(root: Tree.Node): string[] {
  const found: string[] = [];
  let last: Run | null = null;
  const walk = (node: Tree.Node, within: Element[]): void => {
    if (tree.isTextNode(node)) {
      const run = { text: node.value, within };
      if (run.text === '') return;
      if (last && ENDS.test(last.text) && BEGINS.test(run.text) && !mayTouch(last, run))
        found.push(`${last.text.slice(-30)}|${run.text.slice(0, 30)}`);
      last = run;
      return;
    }
    if (!tree.isElementNode(node)) {
      if ('childNodes' in node) for (const child of node.childNodes) walk(child, within);
      return;
    }
    if (SILENT.has(node.tagName)) return;
    const inline = INLINE.has(node.tagName);
    if (!inline) last = null;
    const { childNodes } =
      node.tagName === 'template' ? tree.getTemplateContent(node as Tree.Template) : node;
    for (const child of childNodes) walk(child, inline ? [...within, node] : []);
    if (!inline) last = null;
  };
  walk(root, []);
  return found;
}

/** The number of a note follows its word. */
function mayTouch(one: Run, other: Run): boolean {
  return [...one.within, ...other.within].some((each) =>
    attribute(each, 'class')?.split(' ').includes('cite'),
  );
}
