/** What search says: at once to those who see it, and after a pause to those who hear it. */
import { element } from './search-hits.ts';

/** A reader who types is not spoken to at every letter. */
const PAUSE = 700;

/** A line that is shown, and one that is spoken. */
export class SearchSaying {
  readonly shown = element('div', 'search-said small');
  readonly spoken = element('p', 'search-spoken');
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.spoken.setAttribute('role', 'status');
  }

  /**
   * Says something.
   * @param words text and elements
   * @param options.aloud false where it is only shown
   * @param options.urgent true where it is spoken without a pause
   */
  say(words: readonly (string | Node)[], { aloud = true, urgent = false } = {}): void {
    this.shown.replaceChildren(...words);
    clearTimeout(this.#waiting);
    if (!aloud) return;
    const text = this.shown.textContent;
    const speak = () => {
      if (this.spoken.textContent !== text) this.spoken.textContent = text;
    };
    if (urgent) speak();
    else this.#waiting = setTimeout(speak, PAUSE);
  }
}
