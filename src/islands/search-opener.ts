/** Opens search from the link in the masthead, from `/` and from Ctrl or Command and K; loads nothing before that. */
const link = document.querySelector<HTMLAnchorElement>('a[data-search]');

if (link) {
  const prepare = () => import('./search-dialog.ts');
  const open = (event: Event) => {
    event.preventDefault();
    prepare().then(
      ({ openSearch }) => openSearch(link),
      // The script did not arrive: the page with every entry still does.
      () => location.assign(link.href),
    );
  };
  link.addEventListener('click', (event) => {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey)) open(event);
  });
  link.addEventListener('pointerenter', () => void prepare(), { once: true });
  link.addEventListener('focus', () => void prepare(), { once: true });
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof HTMLElement &&
      event.target.closest('input, textarea, select, [contenteditable]');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (slash || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) open(event);
  });
}

export {};
