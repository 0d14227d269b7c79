/** Results as elements: groups of places, the best first. */
import type { FacetRole } from '../domain/search/facets.ts';
import type { Piece } from '../domain/search/excerpt.ts';
import type { Group, Place } from '../domain/search/find.ts';

/** A group as an item of the list of results. The best place leads; the entry is named above its parts. */
export function renderGroup(
  { title, kind, roles, places }: Group,
  marks: readonly FacetRole[],
): HTMLLIElement {
  const item = document.createElement('li');
  const head = element('p', 'hit-head');
  const [best, ...others] = places;
  const leads = best?.record.within === '' ? best : undefined;
  const parts = leads ? others : places;
  const concerned = marks.filter((mark) => roles.includes(mark.title));
  const isRole = kind === 'Role';
  if (isRole) head.append(...concerned.map(markOf));
  head.append(leads ? linkTo(leads, title) : element('b', '', title));
  head.append(' ', kindOf(kind, isRole ? [] : concerned, marks.length));
  item.append(head);
  if (leads) item.append(excerpt(leads.excerpt));
  if (parts.length === 0) return item;
  const list = document.createElement('ul');
  for (const place of parts) {
    const part = document.createElement('li');
    // The whole beside its parts: its name stands above them already.
    const words = place.record.within ? place.record.title : 'From the beginning';
    part.append(linkTo(place, words), excerpt(place.excerpt));
    list.append(part);
  }
  item.append(list);
  return item;
}

/** The kind of a group, and the roles it concerns with their marks. */
function kindOf(kind: string, roles: readonly FacetRole[], all: number): HTMLSpanElement {
  const made = element('span', 'hit-kind', kind);
  if (roles.length === all && all > 1) made.append(' · All roles');
  else for (const role of roles) made.append(' · ', markOf(role), ` ${role.title}`);
  return made;
}

/** A role's shape in its colour; its name stands beside it. */
export function markOf({ path, hue }: Pick<FacetRole, 'path' | 'hue'>): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('mark', hue);
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('fill', 'currentColor');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

/** An element with a class and words. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  words = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = words;
  return made;
}

function linkTo({ record }: Place, words: string): HTMLAnchorElement {
  const link = element('a', '', words);
  link.href = record.url;
  return link;
}

function excerpt(pieces: readonly Piece[]): HTMLParagraphElement {
  const paragraph = element('p', 'hit-excerpt');
  for (const { text, marked } of pieces) paragraph.append(marked ? element('mark', '', text) : text);
  return paragraph;
}
