/** The loader of every collection: files as they are, for the catalog to read and check. */
import { readdir, readFile } from 'node:fs/promises';
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
  const paths = await pathsBelow(root, wanted);
  for (const key of store.keys()) {
    if (!paths.includes(key.slice(folder.length + 1))) store.delete(key);
  }
  for (const path of paths) {
    const id = `${folder}/${path}`;
    const body = namesOnly ? '' : await readFile(join(root, path), 'utf8');
    store.set({ id, data: {}, body, filePath: id, digest: generateDigest(body) });
  }
}

async function pathsBelow(root: string, wanted: (path: string) => boolean): Promise<string[]> {
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  return found
    .filter((each) => each.isFile())
    .map((each) => relative(root, join(each.parentPath, each.name)).replaceAll('\\', '/'))
    .filter(wanted)
    .sort();
}
