/** The files of search: Pagefind's index of the records, its engine made small, and what the panel shows at first. */
import { createHash } from 'node:crypto';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { facetsOf, type FacetRole } from '../domain/search/facets.ts';
import { SIGNATURE, writtenHash } from '../domain/search/packed.ts';
import type { SearchRecord } from '../domain/search/records.ts';
import { americanSpellings } from '../domain/search/spellings.ts';
import { shortTitle } from '../domain/search/weights.ts';
import { isListed, vocabularyOf, WORD_LISTS, wordsFile } from '../domain/search/words.ts';
import { ENTRY, leanScript } from './search-script.ts';

/** What the index is made from. */
export interface Searchable {
  records: readonly SearchRecord[];
  roles: readonly FacetRole[];
}

/**
 * How much of the index goes into one file, in Pagefind's own measure. A reader's first word costs one
 * such file: at a fraction of the usual size, a few kilobytes in place of thirty.
 */
const CHUNK_SIZE = '600';

/** Records sent before an answer is waited for. */
const AT_ONCE = 100;

/** What the engine reads; Pagefind's ready-made interfaces are left out. */
const WANTED = /^.+\.pf_(?:meta|index|fragment|filter)$/;
/** The compiled part of the engine. */
const COMPILED = 'wasm.en.pagefind';

/**
 * Builds the files of search.
 * @returns the content of each, by its path below `pagefind/`
 * @throws where Pagefind reports anything
 */
export async function searchFiles({ records, roles }: Searchable): Promise<Map<string, Uint8Array>> {
  // Whatever the machine says: the same size everywhere.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  refuse(errors);
  if (!index) throw new Error('Pagefind did not open an index.');
  // In order: search lists what is equally good so. Many at a time, because each is a message to the engine.
  for (let from = 0; from < records.length; from += AT_ONCE)
    await Promise.all(records.slice(from, from + AT_ONCE).map((record) => add(index, record)));
  const built = await index.getFiles();
  refuse(built.errors);
  await close();
  const files = new Map<string, Uint8Array>();
  for (const { path, content } of built.files)
    if (WANTED.test(path.replace(/^.*\//, ''))) files.set(path, content);
  const contentOf = (wanted: string) =>
    built.files.find(({ path }) => path === wanted)?.content ?? new Uint8Array();
  const { name, content } = unpackedEngine(contentOf(COMPILED));
  files.set(name, content);
  const [script, entry] = ['pagefind.js', ENTRY].map((file) => new TextDecoder().decode(contentOf(file)));
  files.set('pagefind.js', text(await leanScript(script ?? '', { compiled: name, entry: entry ?? '' })));
  files.set('facets.json', text(JSON.stringify(facetsOf(records, roles))));
  const texts = records.flatMap(({ title, aliases, words }) => [title, ...aliases, words]);
  const vocabulary = vocabularyOf([...texts, ...texts.map(spelt)]);
  for (const list of WORD_LISTS)
    files.set(wordsFile(list), text(vocabulary.filter((word) => isListed(word, list)).join(' ') + '\n'));
  return files;
}

async function add(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { address, title, within, kind, roles, aliases, words } = record;
  const american = spelt([title, ...aliases, words].join(' '));
  const added = await index.addCustomRecord({
    url: address,
    language: 'en',
    content: words || title,
    meta: {
      title,
      ...(within ? { within } : shortTitle(title)),
      ...(aliases.length > 0 && { aliases: aliases.join(ALIAS_END) }),
      ...(american && { spellings: american }),
    },
    filters: { kind: [kind], ...(roles.length > 0 && { role: roles }) },
  });
  refuse(added.errors);
}

function spelt(words: string): string {
  return americanSpellings(words).join(' ');
}

/**
 * The compiled part as it is before Pagefind packs it, so that a host packs it with brotli, which saves a sixth of it.
 * Its name has its hash, written as Pagefind writes those of its own files.
 */
function unpackedEngine(packed: Uint8Array): { name: string; content: Uint8Array } {
  const content = gunzipSync(packed);
  const hash = createHash('sha1').update(content.subarray(SIGNATURE.length)).digest();
  return { name: `engine_${writtenHash(hash.subarray(0, 5))}.wasm`, content };
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Stands between the aliases of a record. */
const ALIAS_END = '; ';
