/** What a host has to know of the built site; each server's configuration is written from this. */

/** An old address and where it leads, both with the base path; `to` may name a place in its page. */
export interface Redirect {
  from: string;
  to: string;
}

/** The rules of one build. */
export interface HostRules {
  /** The path the site was built for, with slashes at both ends. */
  base: string;
  /** Headers of every answer. */
  headers: Readonly<Record<string, string>>;
  /** Headers of every answer but those with parts of pages. */
  pageHeaders: Readonly<Record<string, string>>;
  /** Scripts and fonts with hashed names, with the base path. */
  assets: readonly string[];
  redirects: readonly Redirect[];
}

/** Where a build keeps what is meant for servers. Nobody is served from it. */
export const HOSTING = '_hosting/';
/** The rules as data, for the site's own server and for hosts nothing is written for. */
export const RULES_FILE = `${HOSTING}rules.json`;
/** Files of the built folder that are read by hosts, not by readers. */
export const UNSERVED = ['_headers', '_redirects'];

/** How long an answer may be kept. */
export const CACHE = {
  /** Its name will never stand for another content. */
  forever: 'public, max-age=31536000, immutable',
  /** It is asked for again each time, and comes only when it has changed. */
  asked: 'no-cache',
  never: 'no-store',
} as const;

/**
 * Folders of what pages load and no browser shows by itself, below the base path. What is said of pages is left out
 * there: a first search asks for some twenty small files, and would be half headers.
 */
export const PARTS = ['_astro/', 'pagefind/'];
/** Statuses of answers that hold the file that was asked for. */
export const SERVED = [200, 206, 304];

/**
 * True for an answer that holds a part of a page.
 * @param path below the base path
 */
export function isPart(path: string, status: number): boolean {
  return SERVED.includes(status) && PARTS.some((folder) => path.startsWith(folder));
}

/** Files with hashed names, below the base path: patterns that every server reads alike. */
export const HASHED = ['_astro/.+', 'pagefind/.+_[0-9a-f]{6,}[.](?:pf_[a-z]+|wasm)'];
const hashed = new RegExp(`^(?:${HASHED.join('|')})$`);

/** True for a file whose name changes with its content; its path is below the built folder. */
export function isHashed(path: string): boolean {
  return hashed.test(path);
}

/** True for a path that no reader is served, though a file may stand there. */
export function isUnserved(path: string): boolean {
  return path.startsWith(HOSTING) || UNSERVED.includes(path) || /(?:^|\/)\.(?!well-known\/)/.test(path);
}

/**
 * How long an answer may be kept.
 * @param path below the base path
 */
export function cacheOf(path: string, status: number): string {
  if (status >= 400) return CACHE.never;
  return isHashed(path) && SERVED.includes(status) ? CACHE.forever : CACHE.asked;
}

/** Types of text, with the ending of their files: they say their character set. */
export const TEXT = [
  ['text/html', 'html'],
  ['text/css', 'css'],
  ['text/csv', 'csv'],
  ['text/javascript', 'js'],
  ['text/markdown', 'md'],
  ['text/plain', 'txt'],
  ['text/xml', 'xml'],
  ['application/json', 'json'],
  ['image/svg+xml', 'svg'],
] as const;

/** Types that are sent compressed. A server's own list may lack some: that of Caddy 2.6 lacks compiled programs. */
export const COMPRESSED: readonly string[] = [...TEXT.map(([type]) => type), 'application/wasm'];
