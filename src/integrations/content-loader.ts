/** The loader of every collection: files as they are, for the catalog to read and check. */
import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';

/**
 * Loads the files below a folder of the project.
 * @param folder folder below the project root
 * @param wanted whether a file, by its path below the folder, belongs to the collection
 * @param options.namesOnly keep the paths and leave the contents unread
 */
export function filesBelow(
  folder: string,
  wanted: (path: string) => boolean,
  { namesOnly = false }: { namesOnly?: boolean } = {},
): Loader {
  return {
    name: 'rolebook-files',
    load: async (context) => {
      const root = fileURLToPath(new URL(`${folder}/`, context.config.root));
      const refresh = () => loadAll(root, folder, wanted, namesOnly, context);
      await refresh();
      const concerns = (path: string) => {
        const below = relative(root, path).replaceAll('\\', '/');
        return !below.startsWith('..') && wanted(below);
      };
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (path) => void (concerns(path) && refresh()));
      }
      context.watcher?.add(root);
    },
  };
}

async function loadAll(
  root: string,
  folder: string,
  wanted: (path: string) => boolean,
  namesOnly: boolean,
  { store, generateDigest }: LoaderContext,
): Promise<void> {
  const paths = pathsBelow(root, wanted);
  for (const key of store.keys()) {
    if (!paths.includes(key.slice(folder.length + 1))) store.delete(key);
  }
  for (const path of paths) {
    const id = `${folder}/${path}`;
    const body = namesOnly ? '' : await textOf(join(root, path));
    store.set({ id, data: {}, body, filePath: id, digest: generateDigest(body) });
  }
}

/** Empty where a link leads to no file: then it is said of the link. */
async function textOf(file: string): Promise<string> {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFile(file, 'utf8') : '';
}

/**
 * A link counts as what it leads to, and as a file where that is nothing: it is not left out without a word.
 * Only the synchronous list goes through linked folders.
 */
function pathsBelow(root: string, wanted: (path: string) => boolean): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .map((each) => join(each.parentPath, each.name))
    .filter((path) => !statSync(path, { throwIfNoEntry: false })?.isDirectory())
    .map((path) => relative(root, path).replaceAll('\\', '/'))
    .filter(wanted)
    .sort();
}
