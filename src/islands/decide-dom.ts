/** Changing a page by as little as its words have changed, so that what is shown follows an answer at once. */

/** Puts the parts that script fills in the place of what stood there without it. */
export function wake(root: ParentNode): void {
  for (const place of root.querySelectorAll('[data-live]')) {
    const parts = place.querySelector('template');
    if (parts) place.replaceChildren(parts.content.cloneNode(true));
  }
}

/** An element with children; strings become text. */
export function made(name: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

/** A link with children. */
export function link(href: string, ...children: (Node | string)[]): HTMLElement {
  const element = made('a', ...children);
  element.setAttribute('href', href);
  return element;
}

/** Sets the words of an element, unless they stand there. */
export function say(place: Element | null, words: string): void {
  if (place && place.textContent !== words) place.textContent = words;
}

/** Sets an attribute, unless it has that value. */
export function set(place: Element | null | undefined, name: string, value: string): void {
  if (place && place.getAttribute(name) !== value) place.setAttribute(name, value);
}

/**
 * Fills a list and shows its section; hides the section where there is nothing to list.
 * @param key tells lines apart, no two of which have the same: a line whose key stands in the list already is left as it is
 */
export function list<Each>(
  root: ParentNode,
  name: string,
  all: readonly Each[],
  key: (each: Each) => string,
  line: (each: Each) => Node[],
): void {
  const section = root.querySelector<HTMLElement>(`[data-list=${name}]`);
  const place = section?.querySelector('ul');
  if (!section || !place) return;
  section.hidden = all.length === 0;
  const known = new Map([...place.children].map((each) => [(each as HTMLElement).dataset['key'], each]));
  const wanted = all.map((each) => {
    const found = known.get(key(each));
    if (found) return found;
    const fresh = made('li', ...line(each));
    fresh.dataset['key'] = key(each);
    return fresh;
  });
  for (const each of [...place.children]) if (!wanted.includes(each)) each.remove();
  wanted.forEach((each, index) => {
    const there = place.children[index];
    if (there !== each) place.insertBefore(each, there ?? null);
  });
}
