/**
 * Where a link leads: its place is in view and has the focus, also where the link was bent on its way or
 * asks for what has moved since. What is seldom needed is loaded when it is.
 */

/** Brings the reader to what the address asks for. */
function arrive(): void {
  const { search } = location;
  // A name with a value is no place: it says what somebody has read.
  const hash = /^#[^?&]*(=|%3d)/i.test(location.hash) ? '' : location.hash;
  const found = hash ? placeNamed(hash.slice(1)) : undefined;
  const place = found?.closest<HTMLElement>('h1, [id]:not(.was)');
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
      if (!place.id) addEventListener('load', () => settle(place), { once: true });
    } else if (hash || document.querySelector('[data-nearest]')) {
      void import('./lost.ts').then(({ findLost }) => findLost());
    }
    if (/[?&]v=/.test(search))
      void import('./changed-since.ts').then(({ tellOfChange }) => tellOfChange(place));
  }
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

/** Opens what hides a place, and moves the focus there, so that reading goes on from it. */
function settle(place: HTMLElement): void {
  const closed = 'details:not([open])';
  for (let box = place.closest(closed); box; box = place.closest(closed)) {
    box.setAttribute('open', '');
    place.scrollIntoView();
  }
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}

arrive();
addEventListener('hashchange', arrive);

// Only the reader's own clock knows: builds read none.
const today = new Date().toLocaleDateString('sv');
for (const upkeep of document.querySelectorAll<HTMLElement>('[data-due]')) {
  if (today > (upkeep.dataset['due'] ?? today)) upkeep.append(' This review is overdue.');
}

export {};
