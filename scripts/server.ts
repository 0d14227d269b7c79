/** Serving the built site as a host would: pages, their 404, the base path, and the headers of the build. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
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
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const add = (all: Readonly<Record<string, string>> = {}) => {
      for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
    };
    const addPageHeaders = () => add(headers ? {} : rules?.pageHeaders);
    // HTTP/1.1 keeps it open without being told so in every answer.
    response.removeHeader('Connection');
    add(headers ?? rules?.headers);
    const isHead = request.method === 'HEAD';
    const notFound = () => {
      const page = isHead ? undefined : readFileSync(join(folder, '404.html'));
      addPageHeaders();
      response.setHeader('Cache-Control', cacheOf('', 404));
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(page);
    };
    const redirect = (location: string) => {
      addPageHeaders();
      response.writeHead(301, { Location: location, 'Cache-Control': cacheOf('', 301) });
      response.end();
    };
    if (request.method !== 'GET' && !isHead) {
      addPageHeaders();
      response.writeHead(405, { Allow: 'GET, HEAD', 'Cache-Control': cacheOf('', 405) });
      return response.end();
    }
    const { path: asked, query } = partsOf(request.url ?? '/');
    if (base !== '/' && asked === base.slice(0, -1)) return redirect(`${base}${query}`);
    if (!asked?.startsWith(base)) return notFound();
    const path = asked.slice(base.length);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (isUnserved(path) || file === '404.html') return notFound();
    if (!isFile(join(folder, file))) {
      const isFolder = file === path && isFile(join(folder, path, 'index.html'));
      return isFolder ? redirect(`${encodeURI(asked)}/${query}`) : notFound();
    }
    response.setHeader('Cache-Control', cacheOf(file, 200));
    if (!isPart(file, 200)) addPageHeaders();
    const sent = compressed(file, String(request.headers['accept-encoding'] ?? ''));
    if (sent) {
      response.writeHead(200, sent.headers);
      return response.end(isHead ? undefined : sent.body);
    }
    request.url = `/${file.split('/').map(encodeURIComponent).join('/')}`;
    // No server of the site answers with a part of a file: what refuses one would be kept for as long as the file.
    delete request.headers.range;
    return files(request, response, notFound);
  };
  const server = createServer((request, response) => {
    // Whatever becomes of an answer, the server goes on.
    const fail = () => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'Cache-Control': cacheOf('', 500) }).end();
    };
    response.once('pipe', (file) => file.once('error', fail));
    try {
      answer(request, response);
    } catch {
      fail();
    }
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

/**
 * What is asked for, as servers read it: the path decoded, without dots and slashes in a row, and the query as it is.
 * There is no path where no file can be called so.
 */
function partsOf(url: string): { path: string | undefined; query: string } {
  const [raw = ''] = url.split('?');
  const query = url.slice(raw.length);
  try {
    const path = decodeURIComponent(raw);
    return { path: /[\p{Cc}\\]/u.test(path) ? undefined : posix.normalize(path), query };
  } catch {
    // A lone percent sign.
    return { path: undefined, query };
  }
}

/** False as well where the name is one that no file can have. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
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
