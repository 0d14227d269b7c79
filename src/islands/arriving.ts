/** Where a link leads that was bent on its way, or asks for what has moved or changed since. */

/** The stamp in the address is of the place the link led to, and of none that the reader goes on to from there. */
let isCompared = false;

/**
 * Brings the reader to what the address asks for.
 * @param settle moves the focus to a place
 */
export function arrive(settle: (place: HTMLElement) => void): void {
  const { search } = location;
  const [query, swallowed] = search.split('%23');
  // Beginning with the query, it stays on this site: a path that begins with two slashes would name another.
  if (!location.hash && swallowed && placeNamed(swallowed)) return location.replace(`${query}#${swallowed}`);
  const found = location.hash ? placeNamed(location.hash.slice(1)) : undefined;
  // A name with a value is no place: it says what somebody has read. Every browser knows the top.
  const hash = !found && /^#(top$|[^?&]*(=|%3d))/i.test(location.hash) ? '' : location.hash;
  const place = found?.closest<HTMLElement>('h1, [id]:not(.aka)');
  const moved = found?.closest('.moved li')?.querySelector('a');
  const next = moved?.href ?? document.body.dataset['now'];
  if (next) {
    const address = new URL(next, location.href);
    address.search = search;
    if (!moved && !address.hash) address.hash = place ? place.id : hash;
    location.replace(address);
  } else if (place?.id && hash !== `#${place.id}`) {
    // Under its present name the browser marks it, and comes back here.
    location.replace(`#${place.id}`);
  } else {
    if (place) {
      settle(place);
      // The browser takes the focus from a place that bears another name, once it has come there itself.
      if (!place.id && document.readyState !== 'complete')
        addEventListener('load', () => settle(place), { once: true });
    } else if (hash || document.querySelector('[data-nearest]')) {
      void import('./lost.ts').then(({ findLost }) => findLost());
    }
    if (/[?&]v=/.test(search)) {
      if (isCompared) dropStamp();
      else void import('./changed-since.ts').then(({ tellOfChange }) => tellOfChange(place));
    }
    isCompared = true;
  }
}

/** Else the address would be that of a changed text to whoever is sent it from here. */
function dropStamp(): void {
  const address = new URL(location.href);
  address.searchParams.delete('v');
  history.replaceState(history.state, '', address);
}

/** The element with an id, however chat and mail have bent the id. */
function placeNamed(written: string): Element | null | undefined {
  let name = written;
  try {
    name = decodeURIComponent(written);
  } catch {
    // A lone percent sign: it was never encoded.
  }
  const wanted = plain(name);
  return (
    document.getElementById(name) ??
    [...document.querySelectorAll('[id]')].find(({ id }) => wanted && plain(id) === wanted)
  );
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[^a-z0-9?&]+/g, '-')
    .replace(/^-|-?[?&].*|-$/g, '');
}
