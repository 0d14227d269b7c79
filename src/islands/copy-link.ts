/**
 * Turns the links beside headings, tables, rows and claims into buttons that copy their address. What a
 * press does is loaded when a reader first points at one.
 */
const load = () => import('./copy-menu.ts');

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-copy]')) {
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
}

/** Heard for all of them at once: some pages have a hundred. */
const listen = (type: string, act: (button: HTMLButtonElement) => unknown) =>
  addEventListener(type, ({ target }) => {
    const button = (target as Partial<Element>).closest?.<HTMLButtonElement>('button[data-copy]');
    if (button) act(button);
  });
const prepare = () => void load().catch(() => undefined);
listen('pointerover', prepare);
listen('focusin', prepare);
listen('click', (button) => {
  load().then(
    ({ pressCopy }) => pressCopy(button),
    () => location.assign(button.dataset['href'] ?? ''),
  );
});

export {};
