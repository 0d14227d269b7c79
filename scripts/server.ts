/** Serving the built site as a host would: pages, their 404, the base path, and the headers of the build. */
import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { cacheOf, isPart, isUnserved, RULES_FILE, type HostRules } from '../src/domain/hosting/rules.ts';
import { compressedFiles } from './compressed.ts';

/** A running server. */
export interface Serving {
  /** Where the home page is, with a slash at the end. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder.
 * @param options.port the port to try first; where it is taken, the next free one
 * @param options.base the path the site was built for, with slashes at both ends
 * @param options.headers sent with every answer in place of the build's own
 * @throws where the folder holds no site
 */
export async function serve(
  folder: string,
  {
    port = 0,
    base = '/',
    headers,
  }: { port?: number; base?: string; headers?: Readonly<Record<string, string>> } = {},
): Promise<Serving> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no site in ${folder}. Run: npm run build`);
  const files = sirv(folder, { dev: true });
  const compressed = compressedFiles(folder);
  const rules = rulesOf(folder);
  const server = createServer((request, response) => {
    const add = (all: Readonly<Record<string, string>> = {}) => {
      for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
    };
    const addPageHeaders = () => add(headers ? {} : rules?.pageHeaders);
    // HTTP/1.1 keeps it open without being told so in every answer.
    response.removeHeader('Connection');
    add(headers ?? rules?.headers);
    const notFound = () => {
      addPageHeaders();
      response.setHeader('Cache-Control', cacheOf('', 404));
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : readFileSync(join(folder, '404.html')));
    };
    const redirect = (location: string) => {
      addPageHeaders();
      response.writeHead(301, { Location: location, 'Cache-Control': cacheOf('', 301) });
      response.end();
    };
    // Slashes in a row would make the name of another host of what is answered below.
    const url = (request.url ?? '/').replace(/^[^?]*/, (path) => path.replace(/\/{2,}/g, '/'));
    if (!url.startsWith(base)) return url === base.slice(0, -1) ? redirect(base) : notFound();
    request.url = `/${url.slice(base.length)}`;
    const [path = '', query] = request.url.split('?');
    if (isUnserved(path.slice(1)) || path === '/404.html') return notFound();
    if (!path.endsWith('/') && !/\.[a-z0-9]+$/i.test(path) && existsSync(join(folder, path, 'index.html')))
      return redirect(`${base}${path.slice(1)}/${query ? `?${query}` : ''}`);
    response.setHeader('Cache-Control', cacheOf(path.slice(1), 200));
    if (!isPart(path.slice(1), 200)) addPageHeaders();
    const sent = compressed(request);
    if (sent) {
      response.writeHead(200, sent.headers);
      return response.end(request.method === 'HEAD' ? undefined : sent.body);
    }
    return files(request, response, notFound);
  });
  await listen(server, port);
  const { port: bound } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${bound}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The rules of a build; none where it was made without. */
function rulesOf(folder: string): HostRules | undefined {
  const file = join(folder, RULES_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as HostRules) : undefined;
}

async function listen(server: Server, port: number): Promise<void> {
  const taken = await new Promise<boolean>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(true) : reject(error),
    );
    server.listen(port, () => resolve(false));
  });
  // Port 0 asks the system for any that is free.
  if (taken) await listen(server, port >= 65_535 ? 0 : port + 1);
}
