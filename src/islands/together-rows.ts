/** The rows into which names and links are put: one a person. */
import type { Entrant } from '../domain/checklist/people.ts';

/** What a page can do with its rows. */
export interface Rows {
  read: () => Entrant[];
  write: (entrants: readonly Entrant[]) => void;
}

/** There are always so many, so that it is plain what belongs in them. */
const FEWEST = 2;

/**
 * Brings the rows to life.
 * @param most rows that a reader can add by hand
 */
export function openRows(page: HTMLElement, most: number): Rows {
  const place = page.querySelector<HTMLElement>('[data-rows]');
  const pattern = page.querySelector<HTMLTemplateElement>('[data-row]');
  const adder = page.querySelector<HTMLButtonElement>('[data-add]');

  const rows = () => [...(place?.children ?? [])];
  const field = (row: Element | undefined, name: string) =>
    row?.querySelector<HTMLInputElement>(`[name|=${name}]`) ?? null;
  const set = (input: HTMLInputElement | null, value: string) => {
    if (input) input.value = value;
  };

  const grow = (count: number) => {
    while (place && pattern && rows().length < count) {
      place.append(pattern.content.cloneNode(true));
      const number = String(rows().length);
      const row = rows().at(-1);
      const said = row?.querySelector('[data-place]');
      if (said) said.textContent = number;
      for (const input of row?.querySelectorAll('input') ?? []) input.name += `-${number}`;
    }
    if (adder) adder.hidden = rows().length >= most;
  };

  adder?.addEventListener('click', () => {
    grow(rows().length + 1);
    field(rows().at(-1), 'name')?.focus();
  });

  place?.addEventListener('paste', (event) => {
    const start = rows().findIndex((row) => field(row, 'link') === event.target);
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    // One link alone goes where the cursor is, as anything else that is pasted; not one wrapped into another.
    if (start < 0 || !/\s|%3A|__;/.test(text)) return;
    event.preventDefault();
    void fill(start, text).then(() => event.target?.dispatchEvent(new Event('change', { bubbles: true })));
  });

  /** Puts what a message holds into rows. */
  const fill = async (start: number, text: string) => {
    const pasted = await import('../domain/checklist/message.ts').then(
      ({ entrantsFromText }) => entrantsFromText(text),
      (): Entrant[] => [{ name: '', link: text }],
    );
    grow(start + pasted.length);
    pasted.forEach(({ name, link }, index) => {
      const row = rows()[start + index];
      set(field(row, 'link'), link);
      if (name) set(field(row, 'name'), name);
    });
  };

  return {
    read: () =>
      rows().map((row) => ({ name: field(row, 'name')?.value ?? '', link: field(row, 'link')?.value ?? '' })),
    write: (entrants) => {
      grow(Math.max(FEWEST, entrants.length));
      rows().forEach((row, index) => {
        set(field(row, 'name'), entrants[index]?.name ?? '');
        set(field(row, 'link'), entrants[index]?.link ?? '');
      });
    },
  };
}
