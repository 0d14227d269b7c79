/** Asking Pagefind, which is loaded from the site when it is first needed. */

/** A page that answers, with the sections of it that do. */
export interface Hit {
  url: string;
  title: string;
  kind: string;
  excerpt: string;
  sections: { url: string; title: string; excerpt: string }[];
}

interface Engine {
  search: (words: string) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
}

interface Fragment {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: { kind?: string[] };
  sub_results: { url: string; title: string; excerpt: string }[];
}

const MOST_PAGES = 8;
const MOST_SECTIONS = 3;
/** A reader is told within this many milliseconds that no answer came. */
const PATIENCE = 5000;

let engine: Promise<Engine> | undefined;

/**
 * The pages that best answer some words.
 * @param base the site's base path, with slashes at both ends
 * @throws where the engine or its index does not arrive in time
 */
export async function findEntries(base: string, words: string): Promise<Hit[]> {
  engine ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Engine>;
  try {
    const found = await inTime(engine.then(({ search }) => search(words)));
    const fragments = await inTime(
      Promise.all(found.results.slice(0, MOST_PAGES).map((result) => result.data())),
    );
    return fragments.map(toHit);
  } catch (error) {
    engine = undefined;
    throw error;
  }
}

function toHit({ url, excerpt, meta, filters, sub_results }: Fragment): Hit {
  return {
    url,
    title: meta.title ?? url,
    kind: filters.kind?.[0] ?? '',
    excerpt,
    sections: sub_results.filter((each) => each.url.includes('#')).slice(0, MOST_SECTIONS),
  };
}

function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return Promise.race([
    promise,
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error('no answer')), PATIENCE);
    }),
  ]);
}
