/**
 * Opens search from the link in the masthead, from `/` and from Ctrl or Command and K; loads nothing before
 * that. Marks the words of a search on the page a result led to.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-search]');

if (link) {
  const load = () => import('./search-dialog.ts');
  const prepare = () =>
    void load().then(
      ({ prepareSearch }) => prepareSearch(link),
      () => undefined,
    );
  const open = (event: Event) => {
    event.preventDefault();
    // On the page of search there is a field already.
    const own = document.querySelector<HTMLInputElement>('main search-panel input[type=search]');
    if (own) return own.select();
    load().then(
      ({ openSearch }) => openSearch(link),
      // The script did not arrive: the page with every entry still does.
      () => location.assign(link.href),
    );
  };
  link.addEventListener('click', (event) => {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey)) open(event);
  });
  link.addEventListener('pointerenter', prepare, { once: true });
  link.addEventListener('focus', prepare, { once: true });
  document.addEventListener('keydown', (event) => {
    const typing =
      event.target instanceof HTMLElement &&
      event.target.closest('input, textarea, select, [contenteditable]');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (slash || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) open(event);
  });
  // A reader who comes back to a page left by a result finds the search as it was.
  if (history.state?.search && !document.querySelector('search-panel'))
    void load().then(({ reopenSearch }) => reopenSearch(link));
}

const mark = () => {
  let found = location.search.includes('found=');
  try {
    found ||= 'found' in sessionStorage;
  } catch {
    // Storage is blocked: nothing came along.
  }
  if (found) void import('./search-marks.ts').then((marks) => marks.markFound());
};
mark();
addEventListener('hashchange', mark);

export {};
