/**
 * Puts together the packet that is ticked, or that the address asks for, from the one document that holds everything. How
 * is loaded with that document, when something is ticked.
 */
import {
  readChoice,
  shown,
  withoutParts,
  writeChoice,
  type Choice,
  type Choosable,
} from '../domain/packets/choice.ts';
import { fetchPage } from './fetch-page.ts';

/** All the texts in one page take a while on a slow line; so many milliseconds. */
const PATIENCE = 20_000;

class PacketMaker extends HTMLElement {
  #choosable: Choosable = { known: new Map(), former: new Map() };
  #keys: string[] = [];
  #source: ReturnType<typeof load> | undefined;
  #turn = 0;
  /** What the last address asked for and is not there. */
  #bad: Choice['bad'] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || this.#choosable.known.size > 0) return;
    const former = JSON.parse(this.dataset['former'] ?? '{}') as Record<string, string>;
    this.#choosable = {
      known: new Map(this.#boxes().map((box) => [box.value, wholeOf(box)])),
      former: new Map(Object.entries(former)),
    };
    this.querySelector('fieldset')?.removeAttribute('disabled');
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', ({ target }) => this.#read(target as HTMLInputElement));
    this.#press('print', () => print());
    this.#press('copy', () => this.#copy());
    this.#press('clear', () => {
      this.#keys = [];
      this.#tick();
      void this.#show(true);
      // The button is off now, and would leave the keyboard nowhere.
      this.querySelector('summary')?.focus();
    });
    addEventListener('popstate', () => this.#arrive());
    this.#arrive();
  }

  /** What the address asks for. */
  #arrive(): void {
    const choice = readChoice(location.search, this.#choosable);
    this.#keys = choice.keys;
    const title = this.#title();
    if (title) title.value = choice.title;
    this.#tick();
    for (const box of this.#boxes()) if (box.checked) box.closest('details')?.setAttribute('open', '');
    void this.#name(choice.bad);
    void this.#show(false);
  }

  /** Names what the address asked for and is not there; few addresses do. */
  async #name(bad: Choice['bad']): Promise<void> {
    this.#bad = bad;
    const place = this.querySelector('[data-slot=bad]');
    const template = this.querySelector('template');
    place?.replaceChildren();
    if (!place || !template || bad.length === 0) return;
    const { hintFor } = await import('../domain/packets/hint.ts').catch(() => ({ hintFor: () => '' }));
    // Another address has come meanwhile.
    if (bad !== this.#bad) return;
    const notice = document.importNode(template.content, true);
    notice.querySelector('ul')?.append(
      ...bad.map(({ written, key }) => {
        const line = document.createElement('li');
        line.textContent = `${written} ${hintFor(key, this.#choosable)}`.trim();
        return line;
      }),
    );
    place.replaceChildren(notice);
  }

  /** What has just been ticked, unticked or typed. */
  #read(changed: HTMLInputElement): void {
    if (changed.type === 'checkbox') {
      const { value, checked } = changed;
      this.#keys = this.#keys.filter((key) => key !== value);
      if (checked) this.#keys = withoutParts([...this.#keys, value], this.#choosable);
      this.#tick();
    }
    void this.#show(true);
  }

  #tick(): void {
    for (const box of this.#boxes()) {
      const whole = this.#keys.includes(this.#choosable.known.get(box.value) ?? '');
      box.checked = whole || this.#keys.includes(box.value);
      box.disabled = whole;
    }
    for (const group of this.querySelectorAll('details')) {
      const count = group.querySelectorAll(':checked:enabled').length;
      const place = group.querySelector('[data-count]');
      if (place) place.textContent = count > 0 ? `${count} chosen` : '';
    }
    for (const name of ['print', 'copy', 'clear']) {
      this.querySelector(`[data-do=${name}]`)?.toggleAttribute('disabled', this.#keys.length === 0);
    }
  }

  async #show(write: boolean): Promise<void> {
    const turn = (this.#turn += 1);
    const title = shown(this.#title()?.value ?? '');
    const query = writeChoice({ keys: this.#keys, title });
    if (write) history.replaceState(null, '', location.origin + location.pathname + (query && `?${query}`));
    const place = this.querySelector('[data-slot=packet]');
    if (this.#keys.length === 0) {
      place?.replaceChildren();
      this.#say('Nothing is ticked yet.');
      return;
    }
    if (!place?.firstChild) this.#say('Putting it together.');
    try {
      this.#source ??= load(this.dataset['source'] ?? '');
      const { source, assemblePacket } = await this.#source;
      if (turn !== this.#turn) return;
      const { packet, missing } = assemblePacket(source, this.#keys, title || 'Packet');
      place?.replaceChildren(packet);
      const parts = this.#keys.length - missing.length;
      this.#say(`${parts} ${parts === 1 ? 'part' : 'parts'}, below and ready to print.`);
    } catch {
      this.#source = undefined;
      this.#say(
        'The texts could not be fetched. Tick anything to try again, or take a packet that is ready.',
      );
    }
  }

  async #copy(): Promise<void> {
    const field = this.querySelector('textarea');
    const copying = import('./clipboard.ts').then(({ copyText }) => copyText(location.href));
    if (await copying.catch(() => false)) {
      if (field) field.hidden = true;
      this.#say('Link copied.');
    } else if (field) {
      this.#say('Copying is not allowed here. Select the link:');
      field.hidden = false;
      field.value = location.href;
      field.select();
    }
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name=with]')];
  }

  #title(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[name=title]');
  }

  #say(words: string): void {
    const said = this.querySelector('[data-slot=said]');
    if (said) said.textContent = words;
  }

  #press(name: string, act: () => unknown): void {
    this.querySelector(`[data-do=${name}]`)?.addEventListener('click', () => void act());
  }
}

customElements.define('packet-maker', PacketMaker);

/** The key of the page whose part a box ticks, which stands one list above; empty for a page. */
function wholeOf(box: HTMLInputElement): string {
  return box.closest('ul')?.closest('li')?.querySelector('input')?.value ?? '';
}

/**
 * The page that has all the parts, and how one is made of them.
 * @throws where either did not come
 */
async function load(address: string) {
  const [source, { assemblePacket }] = await Promise.all([
    fetchPage(address, PATIENCE),
    import('./packet-assembly.ts'),
    // A copy is made at once when it is asked for, or a browser may refuse it.
    import('./clipboard.ts'),
  ]);
  return { source, assemblePacket };
}
