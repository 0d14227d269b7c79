/** What a search was, so that a reader who comes back finds it as it was left. */
import { SHOWN } from '../domain/search/weights.ts';
import type { Narrowing } from '../domain/search/source.ts';

/** A search as a reader left it. */
export interface SearchState extends Narrowing {
  words: string;
  /** How many groups were shown. */
  limit: number;
  /** The result that was followed. */
  followed?: string;
}

/** Nothing asked. */
export const NOTHING: SearchState = { words: '', kind: [], role: [], limit: SHOWN };

const KEY = 'search';

/** Keeps a search with the present entry of the history; null forgets it. */
export function keepState(state: SearchState | null): void {
  const others = Object.entries((history.state ?? {}) as Record<string, unknown>).filter(
    ([key]) => key !== KEY,
  );
  history.replaceState({ ...Object.fromEntries(others), ...(state && { [KEY]: state }) }, '');
}

/** The search that was kept with the present entry of the history. */
export function keptState(): SearchState | undefined {
  return (history.state as Record<string, SearchState | undefined> | null)?.[KEY];
}

/** A search from an address: `?q=…&kind=…&role=…`. */
export function stateOf(search: string): SearchState {
  const asked = new URLSearchParams(search);
  return {
    ...NOTHING,
    words: asked.get('q')?.trim() ?? '',
    kind: asked.getAll('kind'),
    role: asked.getAll('role'),
  };
}

/** The address of a search. */
export function addressOf({ words, kind, role }: SearchState, page: string): string {
  const address = new URL(page);
  address.search = '';
  if (words) address.searchParams.set('q', words);
  for (const name of kind) address.searchParams.append('kind', name);
  for (const name of role) address.searchParams.append('role', name);
  return address.href;
}
