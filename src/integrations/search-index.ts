/** Search: Pagefind reads the pages as readers get them, after a build and while an editor writes. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';

const OPTIONS = { forceLanguage: 'en', keepIndexUrl: false } as const;

/** Indexes the built site, and serves a fresh index in development. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'rolebook-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const index = await openIndex();
        const added = await index.addDirectory({ path: fileURLToPath(dir) });
        refuse(added.errors);
        const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        refuse(written.errors);
        await close();
        logger.info(`${added.page_count} pages can be searched`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let files: Promise<Map<string, Uint8Array>> | undefined;
        server.watcher.on('all', (_event, path) => {
          if (path.replaceAll('\\', '/').includes('/content/')) files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0] ?? '';
          const prefix = `${base}pagefind/`;
          const { host } = request.headers;
          if (!path.startsWith(prefix) || !host) return next();
          files ??= crawl(`http://${host}`, base).catch((error: unknown) => {
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

/** Reads every page that can be reached from the home page of the running editor's server. */
async function crawl(origin: string, base: string): Promise<Map<string, Uint8Array>> {
  const index = await openIndex();
  const waiting = [base];
  const seen = new Set(waiting);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const page = await fetch(new URL(path, origin));
    if (!page.ok || !page.headers.get('content-type')?.startsWith('text/html')) continue;
    const content = await page.text();
    refuse((await index.addHTMLFile({ url: path, content })).errors);
    for (const [, link = ''] of content.matchAll(/\shref="([^"#?]+)/g)) {
      // Short pages repeat what stands on the long ones, and are kept out of search.
      if (link.startsWith(base) && !link.startsWith(`${base}s/`) && link.endsWith('/') && !seen.has(link)) {
        seen.add(link);
        waiting.push(link);
      }
    }
  }
  const { files, errors } = await index.getFiles();
  refuse(errors);
  await close();
  return new Map(files.map(({ path, content }) => [path.replace(/^pagefind\//, ''), content]));
}

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex(OPTIONS);
  refuse(errors);
  if (!index) throw new Error('Pagefind did not open an index.');
  return index;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  if (path.endsWith('.json')) return 'application/json';
  return path.endsWith('.css') ? 'text/css' : 'application/octet-stream';
}
