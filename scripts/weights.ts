/** What pages weigh, as a host sends them: brotli bytes by type. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes a server sends before it waits for an answer: ten packets of 1,460. A page of this size is one round trip. */
export const ROUND_TRIP = 14_600;
/** The aim for the page of one section, and for the script of a page that is only read. */
const SHORT = 8_192;
const READING = 2_000;

/** A kind of page, recognised by its address, and what a page of it may weigh at most. */
export interface PageKind {
  name: string;
  matches: (address: string) => boolean;
  budget: {
    /** Document and script together. */
    page: number;
    script: number;
  };
  /** Why it may weigh more than others of its sort. */
  because?: string;
}

/** What one page weighs, in bytes after brotli. */
export interface Weight {
  address: string;
  /** The document with everything inlined in it. */
  html: number;
  /** The document and the script it links: all it takes to read the page and to use it. */
  page: number;
  /** Share of the document that is style, compressed alone. */
  style: number;
  /** Script that the page runs, inlined or not, compressed alone; not what it loads on demand, and no data. */
  script: number;
  /** The font the page asks for. */
  font: number;
}

const read = { page: ROUND_TRIP, script: READING };
const at =
  (...addresses: string[]) =>
  (address: string) =>
    addresses.includes(address);

/** Every kind of page, narrowest first. */
export const PAGE_KINDS: readonly PageKind[] = [
  { name: 'home', matches: at('/'), budget: read },
  {
    name: 'section',
    matches: (address) => address.startsWith('/s/'),
    budget: { page: SHORT, script: READING },
  },
  { name: 'role', matches: (address) => /^\/roles\/[^/]+\/$/.test(address), budget: read },
  { name: 'technique', matches: (address) => /^\/techniques\/[^/]+\/$/.test(address), budget: read },
  { name: 'guide', matches: (address) => /^\/guides\/[^/]+\/$/.test(address), budget: read },
  { name: 'index', matches: at('/roles/', '/techniques/', '/guides/', '/start/'), budget: read },
  { name: 'questions', matches: at('/faq/'), budget: read },
  { name: 'evidence', matches: (address) => address.startsWith('/evidence/'), budget: read },
  {
    name: 'all roles',
    matches: at('/compare/'),
    budget: { page: 19_700, script: 2_800 },
    because: 'every row of every table is a published place on it',
  },
  {
    name: 'decide',
    matches: at('/decide/', '/decide/together/'),
    budget: { page: 25_400, script: 7_850 },
    because: 'questions, reasons and outcomes work without a server, and without script',
  },
  {
    name: 'start',
    matches: (address) => address.startsWith('/start/'),
    budget: { page: ROUND_TRIP, script: 4_350 },
    because: 'it keeps a place',
  },
  {
    name: 'search',
    matches: at('/search/'),
    budget: { page: 20_350, script: 10_650 },
    because: 'it is the search panel, under a full index',
  },
  {
    name: 'packet maker',
    matches: at('/packet/'),
    budget: { page: ROUND_TRIP, script: 3_400 },
    because: 'it puts packets together',
  },
  {
    name: 'packet',
    matches: at('/packet/deciding/', '/packet/interviewing/', '/packet/onboarding/'),
    budget: { page: 24_850, script: READING },
    because: 'it is made to be printed',
  },
  {
    name: 'everything',
    matches: at('/packet/everything/'),
    budget: { page: 115_000, script: READING },
    because: 'it is the whole book, to be printed',
  },
  {
    name: 'specimens',
    matches: at('/design/'),
    budget: { page: 16_650, script: READING },
    because: 'it shows every component in all its states to those who build the site',
  },
  { name: 'other', matches: () => true, budget: read },
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
  const file = address.endsWith('/') ? `${address}index.html` : address;
  const html = readFileSync(join(folder, file), 'utf8');
  const styles = all(html, /<style[^>]*>([\s\S]*?)<\/style>/g).join('');
  const inlined = all(
    html,
    /<script(?![^>]*\b(?:src=|type="application\/json"))[^>]*>([\s\S]*?)<\/script>/g,
  ).join('');
  const linked = withImports(folder, all(html, /<script[^>]*\bsrc="([^"]+)"/g));
  const fonts = [...new Set(all(inlined, /["'`]([^"'`]+\.woff2)/g))];
  return {
    address,
    html: compressed(html),
    page: compressed(html) + linked.reduce((sum, text) => sum + compressed(text), 0),
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

/** What was compressed is remembered: pages share their style and their script. */
const known = new Map<string, number>();

function compressed(text: string): number {
  const bytes = known.get(text) ?? (text === '' ? 0 : brotliCompressSync(text).length);
  known.set(text, bytes);
  return bytes;
}
