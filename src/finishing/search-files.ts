/** The files of search: Pagefind's index of the records, its engine made small, and what the panel shows at first. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { facetsOf, type FacetRole } from '../domain/search/facets.ts';
import { SIGNATURE, writtenHash } from '../domain/search/packed.ts';
import type { SearchRecord } from '../domain/search/records.ts';
import { wholeNames } from '../domain/search/names.ts';
import { americanSpellings } from '../domain/search/spellings.ts';
import { shortTitle } from '../domain/search/weights.ts';
import { isListed, vocabularyOf, WORD_LISTS, wordsFile } from '../domain/search/words.ts';
import { ENTRY, leanScript } from './search-script.ts';

/** Where the pages leave the records, below the site. */
export const RECORDS = 'search/records.json';
/** Where the files of search are, below the site. */
export const FOLDER = 'pagefind/';

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
const WANTED = /\.pf_(?:meta|index|fragment|filter)$/;
/** The compiled part of the engine. */
const COMPILED = 'wasm.en.pagefind';

/** Files of search being made. */
export interface SearchMaker {
  /** Takes records to the index. In order: search lists what is equally good so. */
  add: (records: readonly SearchRecord[]) => Promise<void>;
  /** Writes the files, when all records are there. */
  write: (roles: readonly FacetRole[]) => Promise<void>;
}

/**
 * Begins to make the files of search. Pagefind writes the thousands of its index itself: sent here, they would be in
 * memory several times over.
 * @param folder where they are written, a new one
 * @throws where it is there already, and where Pagefind reports anything
 */
export async function openSearch(folder: string): Promise<SearchMaker> {
  if (existsSync(folder))
    throw new Error(
      `${folder} is where search writes its files. Give what is there in public/ another name.`,
    );
  // Whatever the machine says: the same size everywhere.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  refuse(errors);
  if (!index) throw new Error('Pagefind did not open an index.');
  const taken: SearchRecord[] = [];
  return {
    add: async (records) => {
      const names = wholeNames(records);
      // Many at a time, because each is a message to the engine.
      for (let from = 0; from < records.length; from += AT_ONCE)
        await Promise.all(
          records
            .slice(from, from + AT_ONCE)
            .map((record, at) => add(index, record, (names[from + at] ?? []).join(' '))),
        );
      taken.push(...records);
    },
    write: async (roles) => {
      const written = await index.writeFiles({ outputPath: folder });
      refuse(written.errors);
      await close();
      await writeOwnFiles({ records: taken, roles }, folder);
    },
  };
}

/** Puts in place of Pagefind's interfaces what the panel needs: the engine made small, and what it shows at first. */
async function writeOwnFiles({ records, roles }: Searchable, folder: string): Promise<void> {
  const engine = unpackedEngine(readFileSync(join(folder, COMPILED)));
  const [script = '', entry = ''] = ['pagefind.js', ENTRY].map((file) =>
    readFileSync(join(folder, file), 'utf8'),
  );
  for (const each of readdirSync(folder, { withFileTypes: true }))
    if (each.isFile() && !WANTED.test(each.name)) rmSync(join(folder, each.name));
  const texts = records.flatMap(({ title, aliases, words }) => [title, ...aliases, words]);
  const vocabulary = vocabularyOf([...texts, ...texts.flatMap(americanSpellings)]);
  const ours: [string, string | Uint8Array][] = [
    [engine.name, engine.content],
    ['pagefind.js', await leanScript(script, { compiled: engine.name, entry })],
    ['facets.json', JSON.stringify(facetsOf(records, roles))],
    ...WORD_LISTS.map((list): [string, string] => [
      wordsFile(list),
      `${vocabulary.filter((word) => isListed(word, list)).join(' ')}\n`,
    ]),
  ];
  for (const [path, content] of ours) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/**
 * The files of search, the content of each by its path, for whoever keeps them in memory.
 * @param folder where they are written on the way
 */
export async function searchFiles(searchable: Searchable, folder: string): Promise<Map<string, Uint8Array>> {
  const search = await openSearch(folder);
  await search.add(searchable.records);
  await search.write(searchable.roles);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.\w+$/.test(path),
  );
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]));
}

async function add(index: PagefindIndex, record: SearchRecord, names: string): Promise<void> {
  const { address, title, within, kind, roles, aliases, words } = record;
  const spellings = americanSpellings([title, ...aliases, words].join(' ')).join(' ');
  const added = await index.addCustomRecord({
    url: address,
    language: 'en',
    content: words || title,
    meta: {
      title,
      ...(within ? { within } : shortTitle(title)),
      ...(aliases.length > 0 && { aliases: aliases.join(ALIAS_END) }),
      ...(spellings && { spellings }),
      ...(names && { names }),
    },
    filters: { kind: [kind], ...(roles.length > 0 && { role: roles }) },
  });
  refuse(added.errors);
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

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Stands between the aliases of a record. */
const ALIAS_END = '; ';
