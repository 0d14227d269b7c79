/**
 * Keeps a reader's place on a path: a mark for each step, how much is left, what has changed since, and a
 * link that takes the marks elsewhere. The list itself is there without this.
 */
import { marksInAddress, mergeMarks, readMarks, shortened, writeMarks } from '../domain/reading/marks.ts';
import { progressOn, type PathStep } from '../domain/reading/progress.ts';
import { copyText } from './clipboard.ts';
import { keepMarks, keptMarks, PLACE } from './reading-store.ts';

class ReadingPath extends HTMLElement {
  #marks = new Map<string, string>();
  #boxes: HTMLInputElement[] = [];
  #steps: PathStep[] = [];
  #rows: HTMLElement[] = [];

  connectedCallback(): void {
    const panel = this.querySelector('template')?.content;
    if (!panel || this.#rows.length > 0) return;
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-step]')];
    this.#steps = this.#rows.map(({ dataset }) => ({
      key: dataset['step'] ?? '',
      was: (dataset['was'] ?? '').split(' ').filter(Boolean),
      stamp: dataset['stamp'] ?? '',
      minutes: Number(dataset['minutes']),
    }));
    this.prepend(document.importNode(panel, true));
    this.#boxes = this.#rows.map((row, index) => this.#boxIn(row, index));
    this.#press('copy', () => this.#copy());
    this.#press('forget', () => {
      this.#change(new Map(), 'Your marks are gone from this browser.');
      if (!this.#remembers) this.#say('Your marks are gone from this page.');
      this.#keepFocus();
    });
    this.#look();
    this.#takeOver();
    addEventListener('hashchange', () => this.#takeOver());
    addEventListener('storage', ({ key }) => (key === PLACE || key === null) && this.#look());
    // A page that a browser has kept comes back as it was left, and is told of nothing that another tab kept meanwhile.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#remembers && this.#look());
  }

  /** Shows what is kept now. */
  #look(): void {
    this.#marks = keptMarks();
    this.#show();
  }

  /** A box beside the title of a step. */
  #boxIn(row: HTMLElement, index: number): HTMLInputElement {
    const label = document.createElement('label');
    label.className = 'read-mark';
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.autocomplete = 'off';
    const words = document.createElement('span');
    words.textContent = 'Read';
    const title = document.createElement('span');
    title.className = 'sr-only';
    title.textContent = `: ${row.dataset['title'] ?? ''}`;
    words.append(title);
    label.append(box, words);
    row.querySelector('[data-mark]')?.append(label);
    box.addEventListener('change', () => {
      const { key, was, stamp } = this.#steps[index] as PathStep;
      const marks = new Map(this.#stored());
      for (const name of [key, ...was]) marks.delete(name);
      if (box.checked) marks.set(key, stamp);
      this.#change(marks, '');
    });
    return box;
  }

  /** What is kept now: another tab may have been here. Without storage, what this page knows. */
  #stored(): Map<string, string> {
    const kept = keptMarks();
    return kept.size > 0
      ? mergeMarks(this.#marks.size > 0 && !this.#remembers ? this.#marks : new Map(), kept)
      : this.#marks;
  }

  #remembers = true;

  #change(marks: Map<string, string>, words: string): void {
    this.#marks = marks;
    this.#remembers = keepMarks(marks);
    this.#show();
    this.#say(
      this.#remembers
        ? words
        : `${words} This browser does not keep your place: the marks last until you leave. The link keeps them.`.trim(),
    );
  }

  /** Marks that the address brings. */
  #takeOver(): void {
    const written = marksInAddress(location.hash, location.search);
    if (written === null) return;
    const { marks, unread } = readMarks(written);
    const before = new Map(this.#marks);
    const known = new Set(this.#everyKey());
    const strange = [...marks.keys()].filter((key) => !known.has(key));
    for (const key of strange) marks.delete(key);
    history.replaceState(null, '', location.origin + location.pathname);
    const lost = [...unread, ...strange.map(shortened)];
    const said = [
      marks.size > 0
        ? `${marks.size} ${marks.size === 1 ? 'mark' : 'marks'} taken over from the link.`
        : 'The link held no marks that could be read.',
      ...(lost.length > 0
        ? [
            `Not in any path, or not readable: ${lost.slice(0, 8).join(', ')}${lost.length > 8 ? ` and ${lost.length - 8} more` : ''}.`,
          ]
        : []),
    ];
    this.#change(mergeMarks(this.#marks, marks), said.join(' '));
    if (marks.size === 0) return;
    const undo = document.createElement('button');
    undo.type = 'button';
    undo.className = 'control';
    undo.textContent = 'Undo';
    undo.addEventListener('click', () => {
      this.#change(before, 'As it was before the link.');
      this.#keepFocus();
    });
    this.#slot('said')?.after(undo);
    setTimeout(() => undo.focus({ preventScroll: true }), 0);
  }

  /** Keys of the steps of every path: a link may hold marks of another path too. */
  #everyKey(): string[] {
    return [
      ...this.#steps.flatMap(({ key, was }) => [key, ...was]),
      ...(this.dataset['keys'] ?? '').split(' '),
    ];
  }

  #show(): void {
    const { states, read, minutesLeft, next } = progressOn(this.#steps, this.#marks);
    this.#rows.forEach((row, index) => {
      const state = states[index] ?? 'unread';
      row.dataset['state'] = state;
      row.toggleAttribute('data-next', index === next);
      const box = this.#boxes[index];
      if (box) box.checked = state !== 'unread';
      const note = row.querySelector<HTMLElement>('[data-changed]');
      if (note) note.textContent = state === 'changed' ? (note.dataset['changed'] ?? '') : '';
    });
    const count = `${read} of ${this.#steps.length} read`;
    const left =
      next < 0 ? 'nothing left' : `about ${minutesLeft} ${minutesLeft === 1 ? 'minute' : 'minutes'} left`;
    const progress = this.querySelector('progress');
    if (progress) progress.value = read;
    const summary = this.#slot('summary');
    if (summary) summary.textContent = `${count}, ${left}.`;
    const onward = this.querySelector<HTMLAnchorElement>('[data-slot=onward]');
    const link = this.#rows[next]?.querySelector<HTMLAnchorElement>('a[data-to]');
    if (onward) {
      onward.hidden = !link || read === 0;
      onward.href = link?.href ?? '';
      onward.textContent = `Continue: ${this.#rows[next]?.dataset['title'] ?? ''}`;
    }
    this.querySelector('[data-do=forget]')?.toggleAttribute('disabled', this.#marks.size === 0);
  }

  /** Where a button was pressed that is off or gone now, the keyboard goes on from the one beside it. */
  #keepFocus(): void {
    this.querySelector<HTMLElement>('[data-do=copy]')?.focus({ preventScroll: true });
  }

  async #copy(): Promise<void> {
    const address = new URL(location.origin + location.pathname);
    address.hash = `read=${writeMarks(this.#marks)}`;
    const field = this.querySelector<HTMLTextAreaElement>('textarea');
    if (await copyText(address.href)) {
      this.#say('Link copied. Whoever opens it takes over these marks; it holds nothing else.');
      if (field) field.hidden = true;
      return;
    }
    this.#say('Copying is not allowed here. Select the link:');
    if (!field) return;
    field.hidden = false;
    field.value = address.href;
    field.select();
  }

  #say(words: string): void {
    this.querySelectorAll('[data-slot=said] + button').forEach((each) => each.remove());
    const said = this.#slot('said');
    if (said) said.textContent = words;
  }

  #slot(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-slot=${name}]`);
  }

  #press(name: string, act: () => unknown): void {
    this.querySelector(`[data-do=${name}]`)?.addEventListener('click', () => void act());
  }
}

customElements.define('reading-path', ReadingPath);
