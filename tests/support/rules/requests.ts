/** A page asks nothing of anyone but its own site, and runs nothing that stands in its HTML. */
import { attribute, say, textOf } from '../html.ts';
import type { Rule } from './rule.ts';
import { targetOf } from './addresses.ts';
import { addressesOn } from './links.ts';

/** Links in the head that say something and fetch nothing. */
const SILENT = ['canonical', 'alternate', 'author', 'license', 'me', 'next', 'prev'];

/** Only the reader's own click leaves the site. */
export const asksNobodyElse: Rule = (page, site) =>
  page.elements
    .filter(({ tagName }) => tagName !== 'a' && tagName !== 'area')
    .filter((element) => !SILENT.includes(attribute(element, 'rel') ?? ''))
    .flatMap((element) => [
      ...addressesOn(element)
        .filter((href) => !href.startsWith('data:') && targetOf(href, page, site) === 'outside')
        .map(() => `asks another site: ${say(element)}`),
      ...(element.tagName === 'style' ? foreignIn(textOf(element)).map((url) => `a style asks ${url}`) : []),
    ]);

/** No event handlers, style attributes or script addresses in the HTML: a strict policy would refuse them. */
export const nothingInline: Rule = ({ elements }) =>
  elements.flatMap((element) => [
    ...element.attrs
      .filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'srcdoc')
      .map(({ name }) => `a ${name} attribute on ${say(element)}`),
    ...element.attrs
      .filter(({ value }) => /^\s*(?:javascript|vbscript):/i.test(value))
      .map(({ name }) => `script in the ${name} of ${say(element)}`),
  ]);

/** The addresses of other sites in a stylesheet. */
export function foreignIn(css: string): string[] {
  return [...css.matchAll(/(?:url\(|@import)\s*["']?((?:https?:)?\/\/[^"')\s]+)/g)].map(
    ([, url = '']) => url,
  );
}
