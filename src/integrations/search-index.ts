/** Search: its files are made from the records of the content, after a build and while an editor writes. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htmlFiles, SECTIONS } from './html-files.ts';
import { writeSearchFiles, type Searchable } from './search-files.ts';
import { withPages } from './search-pages.ts';
import { runningSearch } from './search-running.ts';

/** Where the pages leave the records; it is taken away once the index is made. */
const RECORDS = 'search/records.json';
/** Where the files of search are, below the site. */
const FOLDER = 'pagefind/';

/** Makes the files of search for the built site, and serves fresh ones in development. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let count = 0;
  let making: Promise<void> | undefined;
  return {
    name: 'rolebook-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      // Pagefind is a program of its own: while it works, the pages are finished.
      'astro:build:generated': ({ dir }) => {
        const root = fileURLToPath(dir);
        const searchable = JSON.parse(readFileSync(join(root, RECORDS), 'utf8')) as Searchable;
        rmSync(join(root, RECORDS));
        count = searchable.records.length;
        making = writeSearchFiles(withPages(searchable, builtPages(root)), join(root, FOLDER));
        // Whoever waits for it below is told of a fault; until then nobody is there to be told.
        making.catch(() => undefined);
      },
      'astro:build:done': async ({ logger }) => {
        await making;
        logger.info(`${count} places can be searched`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let files: Promise<Map<string, Uint8Array>> | undefined;
        server.watcher.on('all', (_event, path) => {
          if (path.replaceAll('\\', '/').includes('/content/')) files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0] ?? '';
          const prefix = `${base}${FOLDER}`;
          const { host } = request.headers;
          if (!path.startsWith(prefix) || !host) return next();
          files ??= runningSearch(new URL(`http://${host}`), base, RECORDS).catch((error: unknown) => {
            logger.error(`search is not ready: ${String(error)}`);
            files = undefined;
            return new Map<string, Uint8Array>();
          });
          void files.then((found) => {
            const content = found.get(path.slice(prefix.length));
            if (!content) return next();
            response.setHeader('Content-Type', typeOf(path));
            response.setHeader('Cache-Control', 'no-store');
            response.end(content);
          });
        });
      },
    },
  };
}

/** The HTML of every built page, by its address without the base path, in order. */
function builtPages(root: string): Map<string, string> {
  const pages = new Map<string, string>();
  for (const { file, html } of htmlFiles(root, [SECTIONS]))
    if (/(?:^|\/)index\.html$/.test(file)) pages.set(`/${file.replace(/index\.html$/, '')}`, html);
  return pages;
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  if (path.endsWith('.txt')) return 'text/plain';
  if (path.endsWith('.wasm')) return 'application/wasm';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
