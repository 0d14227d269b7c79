/** Sending text as a host does: with brotli or gzip, where the browser takes it. */
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
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
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'text/xml',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};
/** As a host would that compresses once: each file is kept. */
const QUALITY = 11;

/**
 * Gives a folder's files compressed, each compressed once. Null where a file is sent as it is.
 * The file's path is below the folder; what the browser accepts is as it says it.
 */
export function compressedFiles(folder: string): (file: string, accepted: string) => Compressed | null {
  const kept = new Map<string, { at: number; found: Compressed }>();
  return (file, accepted) => {
    const coding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
    const type = TYPES[extname(file)];
    if (coding === null || !type) return null;
    const path = join(folder, file);
    const { mtimeMs } = statSync(path);
    const key = `${coding} ${path}`;
    const before = kept.get(key);
    if (before?.at === mtimeMs) return before.found;
    const found = {
      body: compress(readFileSync(path), coding),
      headers: {
        'Content-Type': type,
        'Content-Encoding': coding,
        Vary: 'Accept-Encoding',
      },
    };
    kept.set(key, { at: mtimeMs, found });
    return found;
  };
}

function compress(body: Buffer, coding: 'br' | 'gzip'): Buffer {
  return coding === 'gzip'
    ? gzipSync(body)
    : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
}
