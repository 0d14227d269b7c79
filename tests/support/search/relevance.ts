/** How well search answers what readers type: the queries, asked of a built index. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { find, type Found } from '../../../src/domain/search/find.ts';
import { openEngine, type Pagefind } from '../../../src/islands/search-engine.ts';
import { fetchChecked } from '../../../src/islands/search-fetch.ts';

/** What a reader typed, and what answers it. */
export interface Query {
  group: string;
  query: string;
  /** Addresses of the site. */
  answers: string[];
  /** Not looked at while weights and aliases were tuned. */
  heldBack: boolean;
}

/** Where the first answer stood. */
export interface Outcome extends Query {
  /** 1 for the first; Infinity where none was among the results shown. */
  place: number;
  /** The first result of each group. */
  shown: string[];
}

/** How good a set of outcomes is, as shares. */
export interface Score {
  queries: number;
  first: number;
  three: number;
  /** Mean of one over the place. */
  reciprocal: number;
}

/** The queries as written. */
export function readQueries(): Query[] {
  const written = parse(readFileSync('tests/relevance/queries.yaml', 'utf8')) as Record<
    string,
    { query: string; answers: string[] }[]
  >;
  return Object.entries(written)
    .flatMap(([group, queries]) => queries.map((each) => ({ group, ...each })))
    .map((each, index) => ({ ...each, heldBack: isHeldBack(each.group, index) }));
}

/** All of the fresh ones, none of those whose misses were looked at, and of the others every third. */
function isHeldBack(group: string, index: number): boolean {
  return group === 'fresh' || (group !== 'second' && index % 3 === 2);
}

/** Asks like the panel does, with the same engine and the same files. */
export async function openSearch(folder: string): Promise<(query: string) => Promise<Found>> {
  const files = join(folder, 'pagefind');
  const pagefind = (await import(pathToFileURL(join(files, 'pagefind.js')).href)) as Pagefind;
  const read = (address: string) => {
    const path = address.replace(/^\/pagefind\//, '').replace(/\?.*/, '');
    return fetchChecked(address, () => Promise.resolve(new Response(readFileSync(join(files, path)))));
  };
  const engine = openEngine(pagefind, '/', read);
  const choices = await engine.choices();
  const total = [...choices.kind.values()].reduce((sum, ids) => sum + ids.size, 0);
  return (query) => find(engine, query, { kind: [], role: [] }, { total });
}

/** The outcome of every query. */
export async function askAll(folder: string, queries: readonly Query[]): Promise<Outcome[]> {
  const ask = await openSearch(folder);
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    const { groups } = await ask(query.query);
    const place = groups.findIndex(({ places }) =>
      places.some(({ record }) => isAnswer(record.url, query.answers)),
    );
    outcomes.push({
      ...query,
      place: place === -1 ? Infinity : place + 1,
      shown: groups.map(({ places }) => places[0]?.record.url ?? ''),
    });
  }
  return outcomes;
}

/** An answer that names a page is given by any part of it; one that names a place only by that place. */
function isAnswer(url: string, answers: readonly string[]): boolean {
  return answers.some((answer) => answer === url || (!answer.includes('#') && url.split('#')[0] === answer));
}

/** Sums outcomes up. */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  const share = (holds: (outcome: Outcome) => boolean) => outcomes.filter(holds).length / outcomes.length;
  return {
    queries: outcomes.length,
    first: share(({ place }) => place === 1),
    three: share(({ place }) => place <= 3),
    reciprocal: outcomes.reduce((sum, { place }) => sum + 1 / place, 0) / outcomes.length,
  };
}
