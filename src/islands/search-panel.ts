/** A search field with filters and results, used in the dialog and on the page of search. */
import type { Found } from '../domain/search/find.ts';
import { SHOWN } from '../domain/search/weights.ts';
import type { Facets } from '../domain/search/facets.ts';
import type { Counts } from '../domain/search/narrow.ts';
import { chosenIn, clearFacets, foldFacets, renderFacets, showCounts } from './search-facets.ts';
import { askSearch, readFacets, warmEngine } from './search-asking.ts';
import { element, renderGroup } from './search-hits.ts';
import { followed } from './search-following.ts';
import { SearchSaying } from './search-saying.ts';
import { describe, explain } from './search-words.ts';
import { NOTHING, type SearchState } from './search-state.ts';

/** A reader is told within this many milliseconds that no answer came. */
const PATIENCE = 4500;
/** The choices of the filters are counted once a reader has paused for so many milliseconds. */
const PAUSE = 150;

/** `<search-panel data-base="/">`: finds while the reader types. */
export class SearchPanel extends HTMLElement {
  #input = document.createElement('input');
  #facets = element('div');
  #saying = new SearchSaying();
  #list = element('ol', 'hits');
  #more = element('button', 'control hits-more', 'More results');
  #turn = 0;
  #asking: Promise<void> = Promise.resolve();
  #known: Facets | undefined;
  #limit = SHOWN;
  /** The words that were found. */
  #found = '';
  #wanted: SearchState = NOTHING;

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  connectedCallback(): void {
    const form = this.querySelector('form') ?? this.#makeForm();
    this.#input = form.querySelector('input') ?? this.#input;
    this.#more.type = 'button';
    this.#more.hidden = true;
    form.after(this.#facets, this.#saying.shown, this.#saying.spoken, this.#list, this.#more);
    this.querySelector('[data-waiting]')?.remove();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // Whoever is quicker than the answer waits for it: the first of another answer is not theirs.
      // Whoever has typed on, or closed the dialog, has left it.
      const turn = this.#turn;
      void this.#asking.then(() => {
        if (turn === this.#turn && this.offsetParent) this.#list.querySelector('a')?.click();
      });
    });
    this.#input.addEventListener('input', () => {
      this.#fold();
      this.#ask();
    });
    this.#input.addEventListener('focus', () => warmEngine(this.#base), { once: true });
    this.#facets.addEventListener('change', () => this.#ask());
    this.#more.addEventListener('click', () => void this.#showMore());
    this.#list.addEventListener('pointerdown', (event) => followed(event, this.state, this.#found));
    this.#list.addEventListener('click', (event) => followed(event, this.state, this.#found));
    this.addEventListener('click', (event) => this.#press(event));
    this.addEventListener('keydown', (event) => this.#move(event));
    this.#prepare();
  }

  /** What is asked, narrowed to and shown now. */
  get state(): SearchState {
    const chosen = this.#known ? chosenIn(this.#facets) : this.#wanted;
    return { words: this.#input.value.trim(), kind: chosen.kind, role: chosen.role, limit: this.#limit };
  }

  /** Asks as a reader asked before. @returns when the answer is shown */
  async restore(state: SearchState): Promise<void> {
    this.#wanted = state;
    this.#limit = state.limit;
    this.#input.value = state.words;
    if (this.#known) this.#renderFacets(this.#known);
    await this.#search();
  }

  #prepared: Promise<void> = Promise.resolve();

  #prepare(): void {
    this.#prepared = readFacets(this.#base)
      .then((facets) => {
        this.#renderFacets(facets);
        this.#known = facets;
        // What was asked for and is no choice is not looked for, nor kept in the address.
        const { kind, role } = chosenIn(this.#facets);
        const wanted = this.#wanted.kind.length + this.#wanted.role.length;
        if (kind.length + role.length < wanted) void this.#search();
      })
      // Without them there is nothing to narrow by; the search says what it cannot do when it is asked.
      .catch(() => undefined);
  }

  #renderFacets(facets: Facets): void {
    this.#facets.replaceChildren(renderFacets(facets, this.#wanted));
    this.#fold();
  }

  /** While something is typed, a narrow screen is for the results. */
  #fold(): void {
    foldFacets(this.#facets, this.#input.value !== '');
  }

  #ask(): void {
    this.#limit = SHOWN;
    this.#asking = this.#search();
  }

  async #showMore(): Promise<void> {
    const first = this.#list.childElementCount;
    this.#limit += SHOWN;
    await this.#search();
    this.#list.children[first]?.querySelector('a')?.focus();
  }

  async #search(): Promise<void> {
    const { words, kind, role } = this.state;
    const turn = (this.#turn += 1);
    this.dispatchEvent(new CustomEvent('searched', { detail: this.state, bubbles: true }));
    if (words === '' && kind.length + role.length === 0) {
      if (this.#known) this.#showCounts(this.#known);
      this.#show(null);
      return;
    }
    if (this.#list.childElementCount === 0) this.#saying.say(['Looking …'], { aloud: false });
    const late = setTimeout(() => {
      if (turn === this.#turn) this.#fail('late');
    }, PATIENCE);
    try {
      const found = await askSearch(this.#base, words, { kind, role }, this.#limit);
      if (turn === this.#turn) this.#show(found, words);
    } catch {
      if (turn === this.#turn) this.#fail(navigator.onLine ? 'failed' : 'offline');
    } finally {
      clearTimeout(late);
    }
  }

  #show(found: Found | null, words = ''): void {
    this.#list.replaceChildren(...(found?.groups ?? []).map((group) => renderGroup(group, this.#marks())));
    this.#more.hidden = !found?.more;
    this.#found = found?.words.join(' ') ?? '';
    if (!found) return this.#saying.say([]);
    void this.#count(found);
    const { kind, role } = this.state;
    const narrowed = kind.length + role.length > 0;
    this.#saying.say(
      describe(found, { words, narrowed, base: this.#base, start: this.#known?.start ?? [] }),
      {
        urgent: found.incomplete,
      },
    );
  }

  /** Counts come after the results, and not while letters do: they cost files, and time before the next results. */
  async #count(found: Found): Promise<void> {
    const turn = this.#turn;
    this.#facets.toggleAttribute('data-counting', true);
    await Promise.all([new Promise((resolve) => setTimeout(resolve, PAUSE)), this.#prepared]);
    if (turn !== this.#turn) return;
    const counts = await found.count().catch(() => null);
    if (turn === this.#turn) this.#showCounts(counts);
  }

  #showCounts(counts: Counts | Facets | null): void {
    showCounts(this.#facets, counts);
    this.#facets.toggleAttribute('data-counting', false);
  }

  #fail(why: 'late' | 'failed' | 'offline'): void {
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#showCounts(null);
    this.#saying.say(explain(why, this.#base), { urgent: true });
  }

  #marks() {
    return (this.#known?.role ?? []).map(({ name, hue = '', path = '' }) => ({ title: name, hue, path }));
  }

  /** The buttons a message may hold. */
  #press(event: Event): void {
    const button = (event.target as Element).closest<HTMLButtonElement>('.search-said button');
    if (!button) return;
    if (button.dataset['does'] === 'widen') {
      // Where the filters have not come, what was wanted is the choice.
      this.#wanted = NOTHING;
      clearFacets(this.#facets);
    }
    void this.#search();
    this.#input.focus();
  }

  /** Arrow keys walk the results; the field is the place above the first. A letter goes on typing. */
  #move(event: KeyboardEvent): void {
    const links = [...this.#list.querySelectorAll('a')];
    const stops: HTMLElement[] = [this.#input, ...links];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    // While a word is composed, arrows choose among what it may be.
    if (at === -1 || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      stops[Math.min(Math.max(at + (event.key === 'ArrowDown' ? 1 : -1), 0), stops.length - 1)]?.focus();
    } else if (at > 0 && (event.key === 'Backspace' || (event.key.length === 1 && event.key !== ' '))) {
      this.#input.focus();
    }
  }

  #makeForm(): HTMLFormElement {
    const form = document.createElement('form');
    form.setAttribute('role', 'search');
    form.action = `${this.#base}search/`;
    const label = element('label', '', 'Search roles, techniques, guides, questions and terms');
    Object.assign(this.#input, { type: 'search', name: 'q', autocomplete: 'off', spellcheck: false });
    this.#input.className = 'control';
    this.#input.enterKeyHint = 'go';
    label.append(this.#input);
    form.append(label);
    this.append(form);
    return form;
  }
}

customElements.define('search-panel', SearchPanel);
