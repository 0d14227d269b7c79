/** A search field with its results, used in the dialog and on the page of search. */
import { findEntries, type Hit } from './search-engine.ts';

/** `<search-panel data-base="/">`: finds while the reader types. */
export class SearchPanel extends HTMLElement {
  #input = document.createElement('input');
  #status = document.createElement('p');
  #list = document.createElement('ol');
  #turn = 0;

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  connectedCallback(): void {
    const existing = this.querySelector('form');
    const form = existing ?? document.createElement('form');
    form.setAttribute('role', 'search');
    form.action = `${this.#base}search/`;
    const field = existing?.querySelector('input');
    if (field) this.#input = field;
    else {
      const label = document.createElement('label');
      label.textContent = 'Search roles, techniques, guides and questions';
      this.#input.type = 'search';
      this.#input.name = 'q';
      this.#input.autocomplete = 'off';
      this.#input.spellcheck = false;
      this.#input.className = 'control';
      label.append(this.#input);
      form.append(label);
    }
    this.#status.className = 'small';
    this.#status.setAttribute('role', 'status');
    this.#list.className = 'hits';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#links()[0]?.click();
    });
    this.#input.addEventListener('input', () => void this.#search());
    this.addEventListener('keydown', (event) => this.#move(event));
    if (!existing) this.append(form);
    form.after(this.#status, this.#list);
    if (this.#input.value) void this.#search();
  }

  /** Sets the words and searches. */
  ask(words: string): void {
    this.#input.value = words;
    void this.#search();
  }

  async #search(): Promise<void> {
    const words = this.#input.value.trim();
    const turn = (this.#turn += 1);
    this.dispatchEvent(new CustomEvent('searched', { detail: words, bubbles: true }));
    if (words === '') {
      this.#show('', []);
      return;
    }
    if (this.#list.childElementCount === 0) this.#status.textContent = 'Looking …';
    try {
      const hits = await findEntries(this.#base, words);
      if (turn !== this.#turn) return;
      const count = hits.length === 1 ? '1 page' : `${hits.length} pages`;
      this.#show(
        hits.length === 0
          ? `Nothing found for “${words}”. Try another word, or look through the full index.`
          : count,
        hits,
      );
    } catch {
      if (turn === this.#turn)
        this.#show('Search is not available just now. The full index lists every entry.', []);
    }
    if (this.#list.childElementCount === 0) this.#status.append(' ', this.#indexLink());
  }

  #show(message: string, hits: Hit[]): void {
    this.#status.textContent = message;
    this.#list.replaceChildren(...hits.map(renderHit));
  }

  #indexLink(): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = `${this.#base}search/#index`;
    link.textContent = 'Full index';
    return link;
  }

  #links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  /** Arrow keys walk the results; the field is the place above the first. */
  #move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: HTMLElement[] = [this.#input, ...this.#links()];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (at === -1) return;
    event.preventDefault();
    stops[Math.min(Math.max(at + (event.key === 'ArrowDown' ? 1 : -1), 0), stops.length - 1)]?.focus();
  }
}

function renderHit(hit: Hit): HTMLLIElement {
  const entry = document.createElement('li');
  const title = document.createElement('a');
  title.href = hit.url;
  title.textContent = hit.title;
  const kind = document.createElement('span');
  kind.className = 'small';
  kind.textContent = ` ${hit.kind}`;
  entry.append(title, kind, excerptOf(hit.excerpt));
  if (hit.sections.length > 0) {
    const sections = document.createElement('ul');
    for (const section of hit.sections) {
      const place = document.createElement('li');
      const link = document.createElement('a');
      link.href = section.url;
      link.textContent = section.title;
      place.append(link, excerptOf(section.excerpt));
      sections.append(place);
    }
    entry.append(sections);
  }
  return entry;
}

/** The engine marks words with <mark> and escapes the rest; only those marks are let through. */
function excerptOf(html: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  const text = (part: string) =>
    part
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  html.split(/<\/?mark>/).forEach((part, index) => {
    if (index % 2 === 0) paragraph.append(text(part));
    else {
      const mark = document.createElement('mark');
      mark.textContent = text(part);
      paragraph.append(mark);
    }
  });
  return paragraph;
}

customElements.define('search-panel', SearchPanel);
