/** Taking some parts out of the packet that holds everything: the same document with less in it. */

/** A packet, and the keys that the source does not hold. */
export interface Assembled {
  packet: HTMLElement;
  missing: string[];
}

/**
 * Puts a packet together.
 * @param source the page that holds everything
 * @param keys what goes into it, in order
 */
export function assemblePacket(source: Document, keys: readonly string[], title: string): Assembled {
  const whole = source.querySelector<HTMLElement>('[data-packet]');
  if (!whole) throw new Error('The source holds no packet.');
  const packet = document.importNode(whole, false);
  const [cover, contents, holder, words, notes] = [
    '.cover',
    'nav',
    '[data-slot=parts]',
    '[data-slot=words]',
    '[data-slot=notes]',
  ].map((selector) => whole.querySelector<HTMLElement>(`:scope > ${selector}`));
  const found = keys.map((key) => ({
    key,
    part: whole.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`),
  }));
  const parts = found.flatMap(({ part }) => (part ? [partFrom(part)] : []));
  const body = holder ? document.importNode(holder, false) : document.createElement('div');
  body.append(...parts);
  if (cover) packet.append(coverFrom(cover, title));
  if (contents) packet.append(contentsFrom(contents, parts));
  packet.append(body);
  const terms = keepFirstTerms(body);
  if (words && terms.length > 0) packet.append(endFrom(words, 'dl', 'data-term', terms));
  const claims = numberNotes(body);
  if (notes && claims.length > 0) packet.append(endFrom(notes, 'ol', 'data-claim', claims));
  return { packet, missing: found.flatMap(({ key, part }) => (part ? [] : [key])) };
}

/** The cover with another title and the address of the choice; the page has a first heading already. */
function coverFrom(cover: HTMLElement, title: string): HTMLElement {
  const copy = document.importNode(cover, true);
  const name = element('h2', title);
  name.className = 'cover-title';
  copy.querySelector('[data-slot=title]')?.replaceWith(name);
  const address = copy.querySelector('[data-slot=address]');
  if (address) address.textContent = location.href;
  copy.querySelectorAll('[data-slot=summary], [data-slot=reader]').forEach((each) => each.remove());
  return copy;
}

/** A part as it is; a section as a part of its own, its headings one step higher. */
function partFrom(found: HTMLElement): HTMLElement {
  const copy = document.importNode(found, true);
  const page = found.matches('.packet-section') ? found.closest<HTMLElement>('.packet-part') : null;
  if (!page) return copy;
  copy.className = 'packet-part';
  for (const heading of copy.querySelectorAll('h3, h4, h5, h6')) {
    const higher = document.createElement(`h${Number(heading.tagName.slice(1)) - 1}`);
    higher.append(...heading.childNodes);
    heading.replaceWith(higher);
  }
  const head = copy.querySelector('h2');
  head?.append(`: ${page.querySelector('h2')?.textContent ?? ''}`);
  const kind = page.querySelector('.part-kind');
  if (kind) copy.prepend(document.importNode(kind, true));
  // Its own address takes the place of the page's, after the day of review.
  const where = page.querySelector(':scope > .where');
  const own = copy.querySelector(':scope > .where');
  if (where && own && head) {
    const line = document.importNode(where, true);
    line.querySelector('a')?.replaceWith(...own.childNodes);
    own.remove();
    head.after(line);
  }
  return copy;
}

function contentsFrom(contents: HTMLElement, parts: readonly HTMLElement[]): HTMLElement {
  const copy = document.importNode(contents, true);
  const entry = (part: Element, level: string) => {
    const line = document.createElement('li');
    const link = element('a', part.querySelector(level)?.textContent ?? '');
    link.setAttribute('href', `#${part.id}`);
    line.append(link);
    return line;
  };
  copy.querySelector('[data-slot=contents]')?.replaceChildren(
    ...parts.map((part) => {
      const line = entry(part, 'h2');
      const sections = [...part.querySelectorAll('.packet-section')];
      if (sections.length === 0) return line;
      const below = document.createElement('ul');
      below.append(...sections.map((section) => entry(section, 'h3')));
      line.append(below);
      return line;
    }),
  );
  return copy;
}

/** Leaves the mark of the first use of each term, and the words of the others. */
function keepFirstTerms(body: HTMLElement): string[] {
  const seen = new Set<string>();
  for (const term of body.querySelectorAll<HTMLAnchorElement>('a.term')) {
    const id = term.hash.slice(1);
    if (seen.has(id)) term.replaceWith(...term.childNodes);
    seen.add(id);
  }
  return [...seen];
}

/** Numbers the marks of notes anew, in the order of this packet. */
function numberNotes(body: HTMLElement): string[] {
  const claims: string[] = [];
  for (const mark of body.querySelectorAll<HTMLAnchorElement>('a.cite')) {
    const claim = mark.hash.replace('#note-', '');
    if (!claims.includes(claim)) claims.push(claim);
    const number = String(claims.indexOf(claim) + 1);
    mark.textContent = number;
    mark.setAttribute('aria-label', (mark.getAttribute('aria-label') ?? '').replace(/\d+/, number));
  }
  return claims;
}

/** A list at the end, with only what this packet needs, in its order. */
function endFrom(end: HTMLElement, list: string, name: string, wanted: readonly string[]): HTMLElement {
  const copy = document.importNode(end, false);
  const heading = end.querySelector('h2');
  const holder = document.createElement(list);
  wanted.forEach((id, index) => {
    const found = end.querySelector(`[${name}="${CSS.escape(id)}"]`);
    if (!found) return;
    const line = document.importNode(found, true);
    if (line instanceof HTMLLIElement) line.value = index + 1;
    holder.append(line);
  });
  if (heading) copy.append(document.importNode(heading, true));
  copy.append(holder);
  return copy;
}

function element(name: string, words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
