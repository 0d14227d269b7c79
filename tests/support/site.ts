/** The built site as the tests read it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { onceFor } from '../../src/domain/once.ts';
import { attribute, elementsOf, type Element } from './html.ts';

/** One HTML file of the built site. */
export interface Page {
  /** Its path below the built folder: `roles/index.html`. */
  file: string;
  /** Where readers find it, without the base path: `/roles/`; `/404.html`. */
  address: string;
  html: string;
  /** Its elements in source order. */
  elements: Element[];
}

/** Everything that was built. */
export interface Site {
  folder: string;
  /** Protocol and host that the site says it is published at. */
  origin: string;
  /** The path it was built for, with slashes at both ends. */
  base: string;
  pages: Page[];
  /** Every file's path below the folder, with a slash before it. */
  files: Set<string>;
  /** The ids of every page, by its address. */
  ids: Map<string, Set<string>>;
}

/** Where the site under test lies. SITE_FOLDER names another one, such as a copy that is broken on purpose. */
export const SITE_FOLDER = process.env['SITE_FOLDER'] ?? 'dist';

/**
 * Reads a built site.
 * @throws where the folder holds none
 */
export function readSite(folder = SITE_FOLDER): Site {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}/. Build it first:  npm run build`);
  }
  const files = new Set(filesBelow(folder));
  const pages = [...files]
    .filter((file) => file.endsWith('.html'))
    .map((file) => toPage(file, readFileSync(join(folder, file), 'utf8')));
  const home = pages.find(({ address }) => address === '/');
  const canonical = new URL(canonicalOf(home?.elements ?? []) ?? 'http://localhost/');
  return {
    folder,
    origin: canonical.origin,
    base: canonical.pathname,
    pages,
    files,
    get ids() {
      return idsIn(this);
    },
  };
}

/** A page from its source, which is parsed when it is asked for its elements: many a test asks for addresses alone. */
export function toPage(file: string, html: string): Page {
  return {
    file: file.replace(/^\//, ''),
    address: file.replace(/index\.html$/, ''),
    html,
    get elements() {
      return elementsIn(this);
    },
  };
}

const elementsIn = onceFor(({ html }: { html: string }) => elementsOf(html));
const idsIn = onceFor(
  ({ pages }: { pages: readonly Page[] }) =>
    new Map(pages.map(({ address, elements }) => [address, idsOf(elements)])),
);

/** One page of each kind, by address: a page's kind is its folder and how deep it lies. */
export function pagesOfEachKind(addresses: readonly string[]): string[] {
  const byKind = Map.groupBy([...addresses].sort(), kindOf);
  return [...byKind.values()].flatMap((group) => group.slice(0, 1));
}

/** The address of the shortest page of each kind, whose foot is the likeliest to be seen at once. */
export function shortestOfEachKind(pages: readonly Page[]): string[] {
  const byKind = Map.groupBy(pages, ({ address }) => kindOf(address));
  return [...byKind.values()].map(
    (group) => group.reduce((least, page) => (page.html.length < least.html.length ? page : least)).address,
  );
}

function kindOf(address: string): string {
  const parts = address.split('/');
  return `${parts[1] ?? ''} ${parts.length}`;
}

/** The address that a page names as its own. */
export function canonicalOf(elements: readonly Element[]): string | undefined {
  const link = elements.find((each) => each.tagName === 'link' && attribute(each, 'rel') === 'canonical');
  return link && attribute(link, 'href');
}

/** The content of a `<meta name=…>`. */
export function metaOf({ elements }: Page, name: string): string | undefined {
  const meta = elements.find((each) => each.tagName === 'meta' && attribute(each, 'name') === name);
  return meta && attribute(meta, 'content');
}

/** True for a page that search engines may keep under its own address. */
export function isIndexable(page: Page, { origin, base }: Site): boolean {
  if (metaOf(page, 'robots')?.includes('noindex')) return false;
  return canonicalOf(page.elements) === `${origin}${base}${page.address.slice(1)}`;
}

function idsOf(elements: readonly Element[]): Set<string> {
  return new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
}

/** Paths with a slash before them, in the same order on every machine. */
function filesBelow(folder: string, path = ''): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((each) =>
      each.isDirectory() ? filesBelow(folder, `${path}/${each.name}`) : [`${path}/${each.name}`],
    );
}
