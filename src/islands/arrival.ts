/**
 * Where a link leads: its place is in view and has the focus. What is seldom needed, for links that were bent on their
 * way or ask for what has moved or changed since, is loaded when it is.
 */
function arrive(): void {
  const { hash, search } = location;
  const place = document.getElementById(hash.slice(1));
  const isMoved = place?.closest('.moved');
  const { now } = document.body.dataset;
  // It has a stamp, or a fragment that was encoded.
  const asks = /[?&]v=|%23/.test(search);
  if (place && !now && !isMoved && !asks && !place.matches('.aka')) settle(place);
  else if (hash || now || asks || document.querySelector('[data-nearest]'))
    // Where it does not come, the browser has found the place by its name.
    import('./arriving.ts').then(
      (arriving) => arriving.arrive(settle),
      () => undefined,
    );
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

// Only the reader's own clock knows: builds read none. Days are compared without their language, which is slow to come.
for (const upkeep of document.querySelectorAll<HTMLElement>('[data-due]')) {
  if (new Date() >= new Date(`${upkeep.dataset['due']}T24:00`)) upkeep.append(' This review is overdue.');
}

export {};
