/**
 * Turns the links beside headings, rows and claims into buttons that copy their address. What a click
 * does is loaded when a reader first points at one.
 */
const load = () => import('./copy-menu.ts');

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-copy]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  button.dataset['copy'] = link.dataset['copy'];
  button.dataset['href'] = link.href;
  button.setAttribute('aria-haspopup', 'dialog');
  const label = link.getAttribute('aria-label');
  if (label) button.setAttribute('aria-label', label.replace('Link to', 'Copy link to'));
  button.append(...link.childNodes);
  link.replaceWith(button);
  button.addEventListener('pointerenter', () => void load(), { once: true });
  button.addEventListener('focus', () => void load(), { once: true });
  button.addEventListener('click', () => {
    load().then(
      ({ copyFrom }) => copyFrom(button),
      () => location.assign(button.dataset['href'] ?? ''),
    );
  });
}

export {};
