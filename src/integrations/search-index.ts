/** Search while an editor writes: its files are made when they are asked for. A build makes them when it finishes. */
import type { AstroIntegration } from 'astro';
import { FOLDER, RECORDS } from '../finishing/search-files.ts';
import { runningSearch } from './search-running.ts';

/** Serves fresh files of search in development. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'rolebook-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
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

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  if (path.endsWith('.txt')) return 'text/plain';
  if (path.endsWith('.wasm')) return 'application/wasm';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
