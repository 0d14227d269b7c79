/** What the head of every page must say. */
import { attribute, textOf } from '../html.ts';
import { metaOf, type Page } from '../site.ts';
import { targetOf } from './addresses.ts';
import type { Rule } from './rule.ts';

/** Language, character set, viewport, title and description. */
export const namesItself: Rule = (page) => {
  const { elements } = page;
  const html = elements.find(({ tagName }) => tagName === 'html');
  const viewport = metaOf(page, 'viewport') ?? '';
  return [
    ...(attribute(html ?? elements[0] ?? missing(page), 'lang')?.startsWith('en')
      ? []
      : ['no lang on <html>']),
    ...(elements.some((each) => attribute(each, 'charset') === 'utf-8') ? [] : ['no character set']),
    ...(viewport.includes('width=device-width') ? [] : ['no viewport']),
    ...(/user-scalable|maximum-scale/.test(viewport) ? ['the viewport keeps readers from zooming'] : []),
    ...(titleOf(page) === '' ? ['no title'] : []),
    ...((metaOf(page, 'description') ?? '').trim() === '' ? ['no description'] : []),
  ];
};

/** One canonical address, which is a page of this site. A page kept out of search engines may go without. */
export const namesItsAddress: Rule = (page, site) => {
  const links = page.elements.filter((each) => attribute(each, 'rel') === 'canonical');
  const hidden = metaOf(page, 'robots')?.includes('noindex') ?? false;
  if (links.length === 0 && hidden) return [];
  if (links.length !== 1) return [`${links.length} canonical links instead of one`];
  const href = links.map((link) => attribute(link, 'href') ?? '').join('');
  if (!href.startsWith(`${site.origin}${site.base}`))
    return [`the canonical address ${href} is not of this site`];
  const found = targetOf(href, page, site);
  return found === 'outside' || found.exists ? [] : [`the canonical address ${href} is not a page`];
};

/** The words of a page's title. */
export function titleOf({ elements }: Page): string {
  return elements
    .filter(({ tagName, parentNode }) => tagName === 'title' && parentNode?.nodeName === 'head')
    .map(textOf)
    .join('');
}

function missing(page: Page): never {
  throw new Error(`${page.file} is empty`);
}
