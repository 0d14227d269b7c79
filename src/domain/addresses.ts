/** Where things are on the site. Every address begins and ends with a slash; the base path is added when a page is written. */
import type { Catalog, Entry, PageEntry } from './catalog.ts';
import { pageEntries } from './catalog.ts';
import { ATTRIBUTES, MATRIX } from './matrix.ts';
import { rolePairs } from './pairs.ts';
import { partFragment } from './permalinks/fragments.ts';
import { partsOfKit } from './tools/parts.ts';

/** Pages that are not entries: address and name. */
export const PAGES = {
  home: { address: '/', title: 'Rolebook' },
  roles: { address: '/roles/', title: 'Roles' },
  compare: { address: '/compare/', title: 'Compare' },
  techniques: { address: '/techniques/', title: 'Techniques' },
  guides: { address: '/guides/', title: 'Guides' },
  tools: { address: '/tools/', title: 'Hiring tools' },
  paths: { address: '/start/', title: 'Start here' },
  packets: { address: '/packet/', title: 'Packet' },
  everything: { address: '/packet/everything/', title: 'Everything, as one packet' },
  faqs: { address: '/faq/', title: 'Questions' },
  evidence: { address: '/evidence/', title: 'Evidence' },
  sources: { address: '/evidence/sources/', title: 'Sources' },
  article: { address: '/evidence/article/', title: 'The article, point by point' },
  decide: { address: '/decide/', title: 'Decide' },
  together: { address: '/decide/together/', title: 'Decide together' },
  glossary: { address: '/glossary/', title: 'Glossary' },
  search: { address: '/search/', title: 'Search' },
  changes: { address: '/changes/', title: 'Changes' },
  data: { address: '/data/', title: 'Data' },
} as const;

/** Name of a page that is not an entry. */
export type PageName = keyof typeof PAGES;

/** The address of an entry: a page of its own, or its place on the page of its kind. */
export function addressOf(entry: Pick<Entry, 'collection' | 'id'>): string {
  const { collection, id } = entry;
  switch (collection) {
    case 'roles':
    case 'techniques':
    case 'guides':
    case 'tools':
    case 'paths':
    case 'packets':
      return `${PAGES[collection].address}${id}/`;
    case 'faqs':
      return `${PAGES.faqs.address}#${id}`;
    case 'comparisons':
      return `${PAGES.compare.address}#${id}`;
    case 'claims':
      return `${PAGES.evidence.address}#${id}`;
    case 'sources':
      return `${PAGES.sources.address}#${id}`;
    case 'glossary':
      return `${PAGES.glossary.address}#${id}`;
    case 'article':
      return `${PAGES.article.address}#${id.toLowerCase()}`;
    case 'questions':
      return `${PAGES.decide.address}#${id}`;
    case 'outcomes':
    case 'checklist':
      return PAGES.decide.address;
    default:
      return PAGES.home.address;
  }
}

/** True where an entry has a page to itself. */
export function hasOwnPage(entry: Pick<Entry, 'collection'>): boolean {
  return ['roles', 'techniques', 'guides', 'tools', 'paths', 'packets'].includes(entry.collection);
}

/** Every page with the fragments an author may link to. */
export function addressBook(catalog: Catalog): Map<string, Set<string>> {
  const book = new Map<string, Set<string>>(Object.values(PAGES).map(({ address }) => [address, new Set()]));
  const add = (address: string) => {
    const [page = '', fragment] = address.split('#') as [string, string?];
    const fragments = book.get(page) ?? new Set();
    if (fragment) fragments.add(fragment);
    book.set(page, fragments);
  };
  for (const entry of pageEntries(catalog)) {
    add(addressOf(entry));
    for (const fragment of fragmentsOf(entry)) add(`${addressOf(entry)}#${fragment}`);
  }
  for (const entry of catalog.tools) {
    add(addressOf(entry));
    for (const { id } of partsOfKit(catalog, entry)) add(`${addressOf(entry)}#${id}`);
  }
  for (const entry of [...catalog.paths, ...catalog.packets]) add(addressOf(entry));
  for (const name of ['comparisons', 'claims', 'sources', 'glossary', 'article', 'questions'] as const) {
    for (const entry of catalog[name] as Entry[]) add(addressOf(entry));
  }
  const attributes = ATTRIBUTES.map(({ id }) => partFragment(MATRIX, id));
  for (const page of [PAGES.compare.address, ...rolePairs(catalog).map(({ address }) => address)]) {
    for (const fragment of [MATRIX, ...attributes]) add(`${page}#${fragment}`);
  }
  return book;
}

function fragmentsOf(entry: PageEntry): string[] {
  if (!hasOwnPage(entry)) return [];
  return (entry.prose?.sections ?? []).flatMap((section) => section.id ?? []);
}
