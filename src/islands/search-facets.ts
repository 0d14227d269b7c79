/** The filters of search: a set of choices for kinds, one for roles, each with how much there is of it. */
import type { Choice, Facets } from '../domain/search/facets.ts';
import type { Counts } from '../domain/search/narrow.ts';
import type { Narrowing } from '../domain/search/source.ts';
import { element, markOf } from './search-hits.ts';

const LEGENDS = { kind: 'Kind', role: 'Role' } as const;
type Filter = keyof typeof LEGENDS;
const FILTERS = Object.keys(LEGENDS) as Filter[];

/** The choices as form fields; a change of any bubbles as `change`. */
export function renderFacets(facets: Facets, chosen: Narrowing): HTMLElement {
  const whole = element('div');
  const fold = element('button', 'control facets-fold', 'Filters');
  fold.type = 'button';
  fold.addEventListener('click', () => foldFacets(whole, fold.ariaExpanded === 'true'));
  const box = element('div', 'facets');
  whole.append(fold, box);
  for (const filter of FILTERS) {
    const set = element('fieldset');
    set.append(element('legend', '', LEGENDS[filter]));
    for (const choice of facets[filter])
      set.append(renderChoice(filter, choice, chosen[filter].includes(choice.name)));
    box.append(set);
  }
  return whole;
}

/** On a narrow screen, gives the room of the choices to the results, or takes it back. */
export function foldFacets(box: Element, folded: boolean): void {
  const fold = box.querySelector('button');
  if (fold) fold.ariaExpanded = String(!folded);
}

/** What is chosen. */
export function chosenIn(box: Element): Narrowing {
  const of = (filter: Filter) =>
    [...box.querySelectorAll<HTMLInputElement>(`input[name="${filter}"]:checked`)].map(({ value }) => value);
  return { kind: of('kind'), role: of('role') };
}

/** Shows how much there is of each choice now; nothing where it is not known. */
export function showCounts(box: Element, counts: Counts | Facets | null): void {
  for (const input of box.querySelectorAll<HTMLInputElement>('input')) {
    const filter = input.name as Filter;
    const count = counts === null ? null : countOf(counts[filter], input.value);
    const shown = input.parentElement?.querySelector('.count');
    if (shown) shown.textContent = count === null ? '' : String(count);
    input.parentElement?.classList.toggle('none', count === 0);
  }
}

/** Chooses nothing. */
export function clearFacets(box: Element): void {
  for (const input of box.querySelectorAll<HTMLInputElement>('input')) input.checked = false;
}

function countOf(counts: ReadonlyMap<string, number> | readonly Choice[], name: string): number {
  if (counts instanceof Map) return (counts.get(name) as number | undefined) ?? 0;
  return (counts as readonly Choice[]).find((choice) => choice.name === name)?.count ?? 0;
}

function renderChoice(filter: Filter, { name, count, hue, path }: Choice, chosen: boolean): HTMLLabelElement {
  const label = element('label', 'facet');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.name = filter;
  input.value = name;
  input.checked = chosen;
  // A browser that restores forms would tick what this visit did not choose.
  input.autocomplete = 'off';
  label.append(input);
  if (hue !== undefined && path !== undefined) label.append(markOf({ hue, path }));
  label.append(element('span', '', name), ' ', element('span', 'count', String(count)));
  return label;
}
