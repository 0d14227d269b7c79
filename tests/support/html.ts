/** Reading HTML as a browser parses it. */
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

/** Every element of a document in source order. What is shown without script counts too. */
export function elementsOf(html: string): Element[] {
  return below(parse(html, { scriptingEnabled: false }));
}

/** The elements below a node, in source order. */
export function below(node: Tree.Node): Element[] {
  const children: Tree.Node[] = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => (tree.isElementNode(child) ? [child, ...below(child)] : []));
}

/** The value of an attribute; undefined where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The text of an element, its white space collapsed. */
export function textOf(node: Tree.Node): string {
  return rawTextOf(node).replace(/\s+/g, ' ').trim();
}

function rawTextOf(node: Tree.Node): string {
  if (tree.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawTextOf).join('') : '';
}

/** The elements around an element, nearest first. */
export function around(element: Element): Element[] {
  const { parentNode } = element;
  return parentNode && tree.isElementNode(parentNode) ? [parentNode, ...around(parentNode)] : [];
}

/** True where an element or one around it is kept from assistive technology. */
export function isAriaHidden(element: Element): boolean {
  return [element, ...around(element)].some((each) => attribute(each, 'aria-hidden') === 'true');
}

/** The name that an element gives itself: its label, its text, or the alternatives of its pictures. */
export function nameOf(element: Element): string {
  const label = attribute(element, 'aria-label');
  if (label?.trim()) return label.trim();
  const alternatives = below(element).map(
    (each) => attribute(each, 'alt') ?? attribute(each, 'aria-label') ?? '',
  );
  return [textOf(element), ...alternatives].join(' ').trim();
}

/** An element as a reader of a finding would look for it. */
export function say(element: Element): string {
  const attributes = ['id', 'class', 'href', 'src', 'name'].flatMap((name) => {
    const value = attribute(element, name);
    return value ? [`${name}="${value}"`] : [];
  });
  return `<${[element.tagName, ...attributes].join(' ')}> ${textOf(element).slice(0, 40)}`.trim();
}
