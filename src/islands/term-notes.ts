/**
 * The notes of terms: a tap opens one. Where the browser knows nothing of interest, hovering and the
 * keyboard open them as well; that part is loaded when a reader first comes upon a term.
 */
const native = 'interestForElement' in HTMLAnchorElement.prototype;

function noteOf(target: EventTarget | null): [HTMLElement, HTMLElement] | undefined {
  const term = (target as Element | null)?.closest?.<HTMLElement>('a.term');
  const note = term && document.getElementById(term.getAttribute('aria-describedby') ?? '');
  return term && note?.popover ? [term, note] : undefined;
}

addEventListener('click', (event) => {
  const found = noteOf(event.target);
  if (!found || !['touch', 'pen'].includes((event as PointerEvent).pointerType)) return;
  const [source, note] = found;
  if (!note.showPopover) return;
  event.preventDefault();
  if (!note.matches(':popover-open')) note.showPopover({ source });
});

if (!native) {
  for (const type of ['pointerover', 'focusin'] as const) {
    addEventListener(type, (event) => {
      const found = noteOf(event.target);
      if (found) void import('./term-interest.ts').then((interest) => interest.showInterest(...found));
    });
  }
}

export {};
