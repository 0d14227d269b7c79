/** Reading a finished page. */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.Node;

/** The elements straight below one. */
export function children(node: Element): Element[] {
  return node.childNodes.filter((child) => tree.isElementNode(child));
}

/** The elements below a node, in source order. */
export function below(node: Node): Element[] {
  const nodes: Node[] = 'childNodes' in node ? node.childNodes : [];
  return nodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...below(child)] : []));
}

/** The value of an attribute; undefined where there is none, or no element. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((each) => each.name === name)?.value;
}

/** The text of a node as it stands. */
export function rawText(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}

/** The text of an element, its white space collapsed; empty where there is none. */
export function textOf(element: Element | undefined): string {
  return element ? rawText(element).replace(/\s+/g, ' ').trim() : '';
}
