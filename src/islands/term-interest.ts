/** What browsers do by themselves for elements with interest, for those that do not know of it yet. */

/** A pointer that only passes opens nothing, and one that goes over to the note does not close it. */
const DELAY = 300;
const known = new WeakSet<HTMLElement>();

/**
 * Opens the note of a term that has been pointed at or has the focus, and closes it when both are gone.
 * Escape, and a press elsewhere, close it as they close every popover.
 */
export function showInterest(term: HTMLElement, note: HTMLElement): void {
  if (known.has(term) || !note.showPopover) return;
  known.add(term);
  let waiting = 0;
  const wanted = () => [term, note].some((each) => each.matches(':hover, :focus-within, :focus'));
  const settle = () => {
    const isOpen = note.matches(':popover-open');
    if (wanted() && !isOpen) note.showPopover({ source: term });
    else if (!wanted() && isOpen) note.hidePopover();
  };
  const later = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(settle, DELAY);
  };
  // The focus shows its note at once; only a pointer may be passing.
  if (term.matches(':focus-visible')) settle();
  else later();
  for (const each of [term, note]) {
    for (const type of ['pointerenter', 'pointerleave', 'focusout']) each.addEventListener(type, later);
  }
  term.addEventListener('focus', settle);
}
