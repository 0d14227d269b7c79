/**
 * Turns the links beside headings, tables, rows and claims into buttons that copy their address. What a
 * press does is loaded when a reader first points at one.
 */
const load = () => import('./copy-menu.ts');

function toButton(link: HTMLAnchorElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  const label = link.getAttribute('aria-label');
  // A mark says in its label what it leads to; a link in words says it apart.
  button.dataset['copy'] = link.dataset['copy'] || label?.replace('Link to ', '');
  button.dataset['href'] = link.href;
  button.setAttribute('aria-expanded', 'false');
  if (label) button.setAttribute('aria-label', label.replace('Link', 'Copy link'));
  button.append(...link.childNodes);
  link.replaceWith(button);
  const prepare = () => void load().catch(() => undefined);
  button.addEventListener('pointerenter', prepare, { once: true });
  button.addEventListener('focus', prepare, { once: true });
  button.addEventListener('click', () => {
    load().then(
      ({ pressCopy }) => pressCopy(button),
      () => location.assign(link.href),
    );
  });
}

// Each in a task of its own: all together, a hundred of them hold up a slow phone for longer than a reader waits for an
// answer. Until its turn comes, each is a link, and leads to the place that it would copy.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-copy]'))
  setTimeout(toButton, 0, link);

export {};
