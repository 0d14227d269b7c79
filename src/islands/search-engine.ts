/** Pagefind as a source of search: loaded from the site when it is first needed, and given up when it fails. */
import type { Choices, Match, SearchSource, StoredRecord } from '../domain/search/source.ts';
import { ENGINE } from '../domain/search/weights.ts';
import { wordsFile } from '../domain/search/words.ts';
import { fetchChecked } from './search-fetch.ts';

/** Pagefind's script, as far as it is used. */
export interface Pagefind {
  createInstance: (options: Record<string, unknown>) => Instance;
  fetchWith: (get: (address: string) => Promise<Response>) => void;
}

interface Instance {
  search: (words: string | null, options?: { filters: Record<string, string> }) => Promise<Answer>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}

interface Answer {
  results: { id: string; score: number; words: number[]; data: () => Promise<Fragment> }[];
}

interface Fragment {
  url: string;
  content: string;
  meta: { title?: string; within?: string; aliases?: string };
  filters: { kind?: string[]; role?: string[] };
}

/** Letters no word of the index goes on with: what is found with them was found by a shorter word. */
const NO_ENDING = 'qxqx';

/**
 * A source over Pagefind.
 * @param pagefind its script, once loaded
 * @param base the site's base path, with slashes at both ends
 * @param get fetches one of its files, and throws where that fails
 */
export function openEngine(
  pagefind: Pagefind,
  base: string,
  get: (address: string) => Promise<Response> = fetchChecked,
): SearchSource {
  let failure: unknown;
  // Pagefind keeps going where a part of its index does not come; what it answers then is no answer.
  pagefind.fetchWith(async (address) => {
    try {
      return await get(address);
    } catch (error) {
      // A result that cannot be read says so itself; a hole in the index would go unnoticed.
      if (!address.includes('/fragment/')) failure = error;
      throw error;
    }
  });
  const instance = pagefind.createInstance({
    basePath: `${base}pagefind/`,
    baseUrl: base,
    noWorker: true,
    language: 'en',
    ranking: ENGINE,
  });
  const readers = new Map<string, () => Promise<Fragment>>();
  const known = new Map<string, ReturnType<SearchSource['lookUp']>>();
  let choices: Promise<Choices> | undefined;
  const vocabularies = new Map<string, Promise<string[]>>();

  const search: Instance['search'] = async (words, options) => {
    const answer = await instance.search(words, options);
    if (failure) throw failure;
    for (const { id, data } of answer.results) if (!readers.has(id)) readers.set(id, data);
    return answer;
  };
  const exactly = async (words: string) => matchesOf(await search(`"${words}"`));

  async function lookUp(word: string): ReturnType<SearchSource['lookUp']> {
    // A single letter begins too much: it is a word or it is nothing yet.
    if (word.replace(/[^\p{L}\p{N}]/gu, '').length < 2) {
      const matches = await exactly(word);
      return { matches, known: true };
    }
    const matches = matchesOf(await search(word));
    if ((await exactly(word)).length > 0) return { matches, known: true };
    const shorter = await search(word + NO_ENDING);
    const made = new Set(shorter.results.map(({ id }) => id));
    return { matches, known: matches.length !== made.size || matches.some(({ id }) => !made.has(id)) };
  }

  async function lookUpChoices(): Promise<Choices> {
    const filters = await instance.filters();
    if (failure) throw failure;
    const idsOf = async (filter: string) =>
      new Map(
        await Promise.all(
          Object.keys(filters[filter] ?? {}).map(async (name) => {
            const { results } = await search(null, { filters: { [filter]: name } });
            return [name, new Set(results.map(({ id }) => id))] as const;
          }),
        ),
      );
    return { kind: await idsOf('kind'), role: await idsOf('role') };
  }

  return {
    lookUp: (word) => kept(known, word, () => lookUp(word)),
    lookUpPhrase: exactly,
    choices: () => (choices ??= lookUpChoices()),
    vocabulary: async (list) => {
      if (!/^[a-z]$/.test(list.letter)) return [];
      const file = wordsFile(list);
      return kept(vocabularies, file, () =>
        get(`${base}pagefind/${file}`)
          .then(async (answer) => {
            const words = (await answer.text()).trim();
            if (/[^\p{L} ]/u.test(words)) throw new Error(`no words in ${file}`);
            return words.split(' ');
          })
          .catch((error: unknown) => {
            vocabularies.delete(file);
            throw error;
          }),
      );
    },
    read: async (id) => {
      const fragment = await readers.get(id)?.();
      if (!fragment) throw failure ?? new Error(`no record ${id}`);
      return toRecord(fragment);
    },
  };
}

function kept<Value>(
  cache: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const found = cache.get(key) ?? make();
  cache.set(key, found);
  return found;
}

function matchesOf({ results }: Answer): Match[] {
  return results.map(({ id, score, words }) => ({ id, score, places: words }));
}

function toRecord({ url, content, meta, filters }: Fragment): StoredRecord {
  return {
    url,
    title: meta.title ?? url,
    within: meta.within ?? '',
    kind: filters.kind?.[0] ?? '',
    roles: filters.role ?? [],
    aliases: meta.aliases?.split('; ') ?? [],
    words: content,
  };
}
