/** Which old addresses a server may answer with the new one, as the pages at the old addresses say. */
import { parse } from 'parse5';
import type { Redirect } from '../domain/hosting/rules.ts';
import { attribute, below, type Element } from './html-tree.ts';

/**
 * A rule for each page that says it leads on, unless that would lose a reader: a server never sees the
 * fragment of a link, so the new page has to take each one to where the old page takes it.
 * @param pages the HTML of each, with its path below the built folder
 * @param pageAt the HTML of a page by that path; undefined where there is none
 */
export function pageRedirects(
  pages: Iterable<{ file: string; html: string }>,
  pageAt: (file: string) => string | undefined,
  base: string,
): Redirect[] {
  const redirects: Redirect[] = [];
  for (const { file, html } of pages) {
    const to = leadsTo(html);
    if (!to) continue;
    const [path = '', fragment] = to.split('#');
    const target = pageAt(`${path.slice(base.length)}index.html`);
    const keeps = target !== undefined && (fragment !== undefined || takesAlong(html, target));
    if (keeps) redirects.push({ from: base + file.replace(/index\.html$/, ''), to });
  }
  return redirects;
}

/** Where a page says it leads on to; undefined where it does not. */
export function leadsTo(html: string): string | undefined {
  return /<body[^>]*\sdata-now="([^"]+)"/.exec(html)?.[1];
}

/** True where every fragment of one page leads to the same place on another. */
function takesAlong(old: string, now: string): boolean {
  const there = placesOf(now);
  return [...placesOf(old)].every(([id, place]) => there.get(id) === place);
}

/** Where a page takes the fragments it knows: to a place of its own, or to another page. */
function placesOf(html: string): Map<string, string> {
  const main = below(parse(html)).find(({ tagName }) => tagName === 'main');
  const places = new Map<string, string>();
  for (const element of main ? below(main) : []) {
    const id = attribute(element, 'id');
    if (id !== undefined) places.set(id, placeOf(element, id));
  }
  return places;
}

function placeOf(element: Element, id: string): string {
  if (ancestors(element).some((each) => classed(each, 'moved')))
    return (
      below(element)
        .map((each) => attribute(each, 'href') ?? '')
        .join() || 'withdrawn'
    );
  if (!classed(element, 'aka')) return id;
  const owner = ancestors(element).find(
    (each) => each.tagName === 'h1' || attribute(each, 'id') !== undefined,
  );
  return owner === undefined || owner.tagName === 'h1' ? '' : (attribute(owner, 'id') ?? '');
}

function ancestors(element: Element): Element[] {
  const parent = element.parentNode;
  return parent && 'tagName' in parent ? [parent, ...ancestors(parent)] : [];
}

function classed(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name);
}
