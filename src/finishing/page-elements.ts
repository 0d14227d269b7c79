/** The elements of a finished page one after another, without its tree: what they are called and what they have. */
import { Parser } from 'htmlparser2';

/** An element of a page. */
export interface PageElement {
  tagName: string;
  /** Values by name, character references resolved. */
  attributes: Readonly<Record<string, string>>;
  /** What is inlined in it, where it is a script or a style; else empty. */
  inlined: string;
}

/** Every element in source order, those in templates as well: a script may bring them onto the page. */
export function elementsOf(html: string): PageElement[] {
  const elements: PageElement[] = [];
  let inlining: PageElement | undefined;
  const parser = new Parser({
    onopentag: (tagName, attributes) => {
      const element = { tagName, attributes, inlined: '' };
      elements.push(element);
      inlining = tagName === 'script' || tagName === 'style' ? element : undefined;
    },
    ontext: (text) => {
      if (inlining) inlining.inlined += text;
    },
    onclosetag: () => (inlining = undefined),
  });
  parser.end(html);
  return elements;
}
