/** What a selector needs to find on a page before it can ever match there. */
import type { CssNode, Selector } from 'css-tree';

/** The names a page has, or may be given by its script or its reader. */
export interface PageNames {
  hasTag: (name: string) => boolean;
  hasClass: (name: string) => boolean;
  hasId: (name: string) => boolean;
  hasAttribute: (name: string) => boolean;
}

/** True where a selector may match something on a page. States, such as `:hover`, always may. */
export function mayMatch(selector: CssNode, names: PageNames): boolean {
  if (selector.type === 'SelectorList') return [...selector.children].some((each) => mayMatch(each, names));
  if (selector.type !== 'Selector') return true;
  return [...(selector as Selector).children].every((part) => isThere(part, names));
}

/** Pseudo-classes that match nothing unless one of their selectors does. */
const ANY_OF = new Set(['is', 'where', 'has', 'host', 'host-context', 'matches', '-webkit-any', '-moz-any']);

function isThere(part: CssNode, names: PageNames): boolean {
  switch (part.type) {
    case 'TypeSelector':
      return part.name.endsWith('*') || names.hasTag(part.name.toLowerCase());
    case 'ClassSelector':
      return names.hasClass(part.name);
    case 'IdSelector':
      return names.hasId(part.name);
    case 'AttributeSelector':
      return names.hasAttribute(part.name.name.toLowerCase());
    case 'PseudoClassSelector':
      return (
        !ANY_OF.has(part.name) ||
        part.children === null ||
        [...part.children].every((each) => mayMatch(each, names))
      );
    default:
      return true;
  }
}
