/** The one module that asks Astro for content: loads everything, checks it, and throws once with every issue. */
import { getCollection } from 'astro:content';
import { assemble } from './assemble.ts';
import { COLLECTIONS } from './schemas/collections.ts';
import type { Catalog } from './domain/catalog.ts';
import { compare, ContentError } from './domain/issues.ts';
import { LEDGER_FILE, readLedger } from './domain/permalinks/ledger.ts';
import type { SourceFile } from './domain/source-file.ts';

interface Loaded {
  id: string;
  body?: string;
  digest?: string;
}

let built: Promise<Catalog> | undefined;
let latest: { key: string; catalog: Catalog } | undefined;

/**
 * The checked content. Assembled once a build; again in development when a file has changed.
 * @throws ContentError with every issue, where the content may not be published
 */
export function loadCatalog(): Promise<Catalog> {
  // A build asks once; an editor's server asks again, and assembles only where a file has changed.
  if (import.meta.env.DEV) return assembleLoaded();
  built ??= assembleLoaded();
  return built;
}

async function assembleLoaded(): Promise<Catalog> {
  const names = [...Object.keys(COLLECTIONS), 'strays'];
  const loaded = (await Promise.all(names.map((name) => read(name)))).flat();
  const publicFiles = (await read('publicFiles')).map(({ id }) => id.replace(/^public/, ''));
  const key = [...loaded.map(({ id, digest }) => `${id} ${digest}`), ...publicFiles].join('\n');
  if (latest?.key === key) return latest.catalog;

  const files: SourceFile[] = loaded
    .map(({ id, body }) => ({ path: id, text: body ?? '' }))
    .sort((a, b) => compare(a.path, b.path));
  const ledger = files.find(({ path }) => path === LEDGER_FILE)?.text ?? '';
  const { catalog, issues } = assemble(files, { publicFiles, ledger });
  if (issues.length > 0) throw new ContentError(issues);
  latest = { key, catalog };
  return catalog;
}

/** The key of every address ever published, in order. */
export async function loadLedger(): Promise<readonly string[]> {
  const text = (await read('strays')).find(({ id }) => id === LEDGER_FILE)?.body ?? '';
  return readLedger(text).keys;
}

async function read(name: string): Promise<Loaded[]> {
  return (await getCollection(name as never)) as Loaded[];
}
