/** What stands around a page: contents, the way back, the next page. */
import { addressOf, PAGES, type PageName } from './addresses.ts';
import type { Catalog, Entry, PageEntry } from './catalog.ts';
import { onceFor } from './once.ts';

/** A link with its words. */
export interface NavigationLink {
  address: string;
  label: string;
  /** The role whose mark goes with it. */
  role?: string;
}

/** A group of links under a heading. */
export interface NavigationGroup {
  label: string;
  links: NavigationLink[];
}

/** Pages of the header, in order. */
export const HEADER: readonly PageName[] = [
  'paths',
  'roles',
  'compare',
  'techniques',
  'guides',
  'faqs',
  'evidence',
  'decide',
];

/** Further pages behind the button on narrow screens. */
export const FURTHER: readonly PageName[] = ['tools', 'packets', 'glossary', 'data'];

/** At most so many links of one group stand in the contents; the rest are on the index page. */
const MOST_IN_GROUP = 9;

/** The contents beside a page. The group of the current page is shown whole around it. */
export function contents(catalog: Catalog, current: PageEntry | null): NavigationGroup[] {
  return [
    group(PAGES.roles.title, catalog.roles, PAGES.roles.address, current),
    ...guideGroups(catalog).map(({ label, guides }) => group(label, guides, PAGES.guides.address, current)),
    group(PAGES.techniques.title, catalog.techniques, PAGES.techniques.address, current),
  ].filter(({ links }) => links.length > 0);
}

/** Every page has the contents beside it. */
const guideGroups = onceFor((catalog: Catalog) =>
  (catalog.vocabulary[0]?.data.groups ?? []).map(({ id, label }) => ({
    label,
    guides: catalog.guides.filter((guide) => guide.data.group === id),
  })),
);

function group(
  label: string,
  entries: readonly PageEntry[],
  index: string,
  current: PageEntry | null,
): NavigationGroup {
  const links = around(entries, current, MOST_IN_GROUP).map(linkTo);
  const more = entries.length > links.length ? [{ address: index, label: `All ${entries.length}` }] : [];
  return { label, links: [...links, ...more] };
}

/** The entries nearest to the current one, or the first ones. */
function around<Each>(entries: readonly Each[], current: Each | null, most: number): Each[] {
  if (entries.length <= most + 1) return [...entries];
  const index = current === null ? -1 : entries.indexOf(current);
  const start = Math.min(Math.max(0, index - Math.floor(most / 2)), entries.length - most);
  return entries.slice(start, start + most);
}

/** A link to an entry, with its mark where it is a role. */
export function linkTo(entry: Entry): NavigationLink {
  const { data } = entry as PageEntry;
  const link = { address: addressOf(entry), label: data.title };
  return entry.collection === 'roles' ? { ...link, role: entry.id } : link;
}

/** The page before and the page after, among entries of one kind. */
export function neighbours(
  catalog: Catalog,
  entry: PageEntry,
): { previous?: NavigationLink; next?: NavigationLink } {
  const siblings: readonly PageEntry[] = catalog[entry.collection];
  const index = siblings.indexOf(entry);
  const before = siblings[index - 1];
  const after = siblings[index + 1];
  return { ...(before && { previous: linkTo(before) }), ...(after && { next: linkTo(after) }) };
}

/** The way back from an entry to the home page. */
export function crumbs(entry: PageEntry): NavigationLink[] {
  const { address, title } = PAGES[entry.collection];
  return [
    { address: PAGES.home.address, label: PAGES.home.title },
    { address, label: title },
  ];
}
