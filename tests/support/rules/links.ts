/** Links: each leads somewhere, and says where. */
import { attribute, nameOf, say, type Element } from '../html.ts';
import { targetOf } from './addresses.ts';
import type { Rule } from './rule.ts';

/** Attributes that hold one address each. */
const HOLDERS = ['href', 'src', 'action', 'poster', 'data'];
const SCHEMES = ['http:', 'https:', 'mailto:'];
/** Words that say nothing about where a link leads. */
const VAGUE = /^(?:click |read |see )?(?:here|more|this|this page|link|details|continue)$/i;

/** Every address of this site, with its fragment, is published. */
export const linksLead: Rule = (page, site) =>
  page.elements.flatMap((element) =>
    addressesOn(element).flatMap((href) => {
      const found = targetOf(href, page, site);
      if (found === 'outside') {
        const { protocol } = new URL(href, site.origin);
        return SCHEMES.includes(protocol) ? [] : [`“${href}” is no address a reader can follow`];
      }
      return found.exists ? [] : [`“${href}” is dead: ${found.why}`];
    }),
  );

/** Every link has words, and they say where it leads. */
export const linksAreNamed: Rule = ({ elements }) =>
  elements
    .filter((each) => each.tagName === 'a' && attribute(each, 'href') !== undefined)
    .flatMap((link) => {
      const name = nameOf(link);
      if (name === '') return [`a link without words: ${say(link)}`];
      return VAGUE.test(name) ? [`“${name}” does not say where the link leads: ${say(link)}`] : [];
    });

/** The addresses an element holds. */
export function addressesOn(element: Element): string[] {
  const single = HOLDERS.flatMap((name) => attribute(element, name) ?? []);
  const several = (attribute(element, 'srcset') ?? '')
    .split(',')
    .flatMap((part) => part.trim().split(/\s+/)[0] || []);
  return [...single, ...several];
}
