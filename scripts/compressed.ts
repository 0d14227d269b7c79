/** Sending text as a host does: with brotli or gzip, where the browser takes it. */
import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A file as it goes over the wire. */
export interface Compressed {
  body: Buffer;
  headers: Record<string, string>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'text/xml',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};
/** As a host would that compresses once: each file is kept. */
const QUALITY = 11;

/** Gives a folder's files compressed, each compressed once. Null where a file is sent as it is, or is none. */
export function compressedFiles(folder: string): (request: IncomingMessage) => Compressed | null {
  const kept = new Map<string, { at: number; found: Compressed }>();
  return ({ url = '/', method, headers }) => {
    const accepted = String(headers['accept-encoding'] ?? '');
    const coding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
    if (coding === null || (method !== 'GET' && method !== 'HEAD')) return null;
    const path = pathOf(folder, url);
    const type = path && TYPES[extname(path)];
    const written = path && type ? statSync(path, { throwIfNoEntry: false }) : undefined;
    if (!path || !type || !written?.isFile()) return null;
    const key = `${coding} ${path}`;
    const before = kept.get(key);
    if (before?.at === written.mtimeMs) return before.found;
    const found = {
      body: compress(readFileSync(path), coding),
      headers: {
        'Content-Type': type,
        'Content-Encoding': coding,
        Vary: 'Accept-Encoding',
      },
    };
    kept.set(key, { at: written.mtimeMs, found });
    return found;
  };
}

function pathOf(folder: string, url: string): string | null {
  try {
    const path = normalize(decodeURIComponent(url.split(/[?#]/)[0] ?? '/'));
    if (path.includes('..') || path.includes('\0')) return null;
    return join(folder, path.endsWith('/') ? `${path}index.html` : path);
  } catch {
    // A lone percent sign: no file is called so.
    return null;
  }
}

function compress(body: Buffer, coding: 'br' | 'gzip'): Buffer {
  return coding === 'gzip'
    ? gzipSync(body)
    : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
}
