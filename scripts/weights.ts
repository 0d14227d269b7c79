/** What pages weigh, as a host sends them: brotli bytes by type. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A kind of page, recognised by its address. */
export interface PageKind {
  name: string;
  matches: (address: string) => boolean;
}

/** What one page weighs, in bytes after brotli. */
export interface Weight {
  address: string;
  /** The document with everything inlined in it. */
  html: number;
  /** Share of the document that is style, compressed alone. */
  style: number;
  /** Script that the page runs, inlined or not, compressed alone; not what it loads on demand, and no data. */
  script: number;
  /** Fonts the page asks for. */
  font: number;
}

/** Every kind of page, narrowest first. */
export const PAGE_KINDS: PageKind[] = [
  { name: 'home', matches: (address) => address === '/' },
  { name: 'section', matches: (address) => address.startsWith('/s/') },
  { name: 'role', matches: (address) => /^\/roles\/[^/]+\/$/.test(address) },
  { name: 'technique', matches: (address) => /^\/techniques\/[^/]+\/$/.test(address) },
  { name: 'guide', matches: (address) => /^\/guides\/[^/]+\/$/.test(address) },
  { name: 'index', matches: (address) => /^\/(?:roles|techniques|guides)\/$/.test(address) },
  { name: 'questions', matches: (address) => address === '/faq/' },
  { name: 'evidence', matches: (address) => address.startsWith('/evidence/') },
  { name: 'other', matches: () => true },
];

/** Addresses of all pages of a built site. */
export function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => path.slice(0, -'index.html'.length))
    .sort();
}

/** The weight of one page. */
export function weigh(folder: string, address: string): Weight {
  const html = readFileSync(join(folder, address, 'index.html'), 'utf8');
  const styles = all(html, /<style[^>]*>([\s\S]*?)<\/style>/g).join('');
  const inlined = all(
    html,
    /<script(?![^>]*\b(?:src=|type="application\/json"))[^>]*>([\s\S]*?)<\/script>/g,
  ).join('');
  const linked = withImports(folder, all(html, /<script[^>]*\bsrc="([^"]+)"/g));
  const fonts = [...new Set(all(styles, /url\("?([^")]+\.woff2)/g))];
  return {
    address,
    html: compressed(html),
    style: compressed(styles),
    script: compressed(inlined + linked.join('')),
    // A font is compressed already.
    font: fonts.reduce((sum, path) => sum + readFileSync(join(folder, path)).length, 0),
  };
}

/** Script files with whatever they import at once, each one time. */
function withImports(folder: string, paths: readonly string[]): string[] {
  const seen = new Map<string, string>();
  const waiting = [...paths];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path)) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    seen.set(path, text);
    waiting.push(
      ...all(text, /(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g).map((name) => `${dirname(path)}/${name}`),
    );
  }
  return [...seen.values()];
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

function compressed(text: string): number {
  return text === '' ? 0 : brotliCompressSync(text).length;
}
