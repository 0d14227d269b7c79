/** Asking search from a page: the engine is fetched once, and afresh where it failed. */
import { find, type Found } from '../domain/search/find.ts';
import type { Facets } from '../domain/search/facets.ts';
import type { Narrowing, SearchSource } from '../domain/search/source.ts';
import { openEngine, type Pagefind } from './search-engine.ts';

/** A script that has not come after so many milliseconds is asked for anew. */
const PATIENCE = 20_000;

let engine: Promise<SearchSource> | undefined;
let attempt = 0;
let facets: Promise<Facets> | undefined;
/** How many records there are; about as many as on a site of this size, until the facets tell. */
let total = 1000;

/** Fetches the engine, so that it is there when the first letter is. Says nothing where that fails: asking will. */
export function warmEngine(base: string): void {
  open(base).catch(() => undefined);
}

/**
 * The choices of the filters and what to suggest.
 * @throws where they do not come
 */
export function readFacets(base: string): Promise<Facets> {
  facets ??= fetch(`${base}pagefind/facets.json`).then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.status}`);
    const read = (await answer.json()) as Facets;
    total = read.kind.reduce((sum, { count }) => sum + count, 0);
    return read;
  });
  facets.catch(() => (facets = undefined));
  return facets;
}

/**
 * Finds what answers a question.
 * @throws where the engine could not look
 */
export async function askSearch(
  base: string,
  question: string,
  narrowing: Narrowing,
  limit?: number,
): Promise<Found> {
  const opened = open(base);
  try {
    const source = await opened;
    return await find(source, question, narrowing, { total, ...(limit !== undefined && { limit }) });
  } catch (error) {
    if (engine === opened) engine = undefined;
    throw error;
  }
}

function open(base: string): Promise<SearchSource> {
  if (engine) return engine;
  // Browsers remember that a script failed; under another address it is asked for again.
  const again = attempt > 0 ? `?again=${attempt}` : '';
  const script = import(/* @vite-ignore */ `${base}pagefind/pagefind.js${again}`) as Promise<Pagefind>;
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('the engine did not come')), PATIENCE);
  });
  const opened = Promise.race([script, late]).then((pagefind) => openEngine(pagefind, base));
  opened.catch(() => {
    attempt += 1;
    if (engine === opened) engine = undefined;
  });
  engine = opened;
  return opened;
}
