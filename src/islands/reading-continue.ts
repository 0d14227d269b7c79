/** On the home page: leads a reader who has begun a path on to the next step. What it takes is loaded only then. */
import { PLACE } from './place.ts';

class ReadingContinue extends HTMLElement {
  connectedCallback(): void {
    this.#look();
    // A page that a browser has kept comes back as it was left; more may have been read since.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#look());
  }

  #look(): void {
    this.querySelector('.continue')?.remove();
    try {
      if (localStorage.getItem(PLACE))
        void import('./reading-next.ts').then(({ showNext }) => showNext(this));
    } catch {
      // Storage is blocked: there is nothing to go on from.
    }
  }
}

customElements.define('reading-continue', ReadingContinue);
