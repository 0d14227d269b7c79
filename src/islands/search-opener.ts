/**
 * Opens search from the link in the masthead, from `/` and from Ctrl or Command and K; loads nothing before
 * that. Marks the words of a search on the page a result led to.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-search]');

if (link) {
  const load = () => import('./search-dialog.ts');
  const prepare = () => void load().catch(() => undefined);
  const open = (event: Event) => {
    event.preventDefault();
    // Within five seconds a reader is told.
    const late = new Promise<never>((_resolve, reject) => {
      setTimeout(reject, 4000);
    });
    Promise.race([load(), late]).then(({ openSearch }) => openSearch(), refuse);
  };
  // The page that is being read stays: where the script does not come, another page may not come either.
  const refuse = () => {
    const notice = link.cloneNode() as HTMLAnchorElement;
    notice.textContent = 'Search is unavailable: full index';
    notice.popover = 'auto';
    document.body.append(notice);
    notice.showPopover();
    notice.focus();
  };
  link.addEventListener('click', (event) => {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey)) open(event);
  });
  link.addEventListener('pointerenter', prepare, { once: true });
  link.addEventListener('focus', prepare, { once: true });
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const typing = (target as Element).closest?.('input, textarea, select, [contenteditable]');
    if (ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/' && !typing && !altKey) open(event);
  });
  // A reader who comes back to a page left by a result finds the search as it was.
  if (history.state?.search) prepare();
}

const mark = () => {
  let found = location.search.includes('found=');
  try {
    found ||= 'found' in sessionStorage;
  } catch {
    // Storage is blocked: nothing came along.
  }
  if (found) void import('./search-marks.ts');
};
mark();
addEventListener('hashchange', mark);

export {};
