/** What link previews show. */
import { PAGES } from './addresses.ts';
import type { Catalog, Entry } from './catalog.ts';
import { pageEntries } from './catalog.ts';
import { ROLE_MARKS } from './marks.ts';
import { siteOf } from './site.ts';
import type { RoleData } from '../schemas/roles.ts';

/** Collections whose entries have a picture each; the others share one a collection. */
const PICTURED: readonly string[] = ['roles', 'techniques', 'guides', 'faqs', 'comparisons'];

/** The role colours on paper; link previews have no dark theme. */
const HUES: Record<RoleData['hue'], string> = {
  blue: '#1d5fa8',
  plum: '#8c2f6b',
  green: '#2c6a4b',
  rust: '#9a3d1a',
  slate: '#4a5568',
  olive: '#5f6115',
};

/** One picture to be drawn. */
export interface Picture {
  /** Its name in `/share/`, without the ending. */
  name: string;
  kind: string;
  title: string;
  sentence: string;
  marks: { path: string; colour: string }[];
}

/** The address of the picture for an entry. */
export function imageFor({ collection, id }: Pick<Entry, 'collection' | 'id'>): string {
  return PICTURED.includes(collection) ? `/share/${collection}-${id}.png` : SITE_IMAGE;
}

/** The picture of everything that has none of its own. */
export const SITE_IMAGE = '/share/rolebook.png';

/** The address of a section's own page: `/s/<entry>/<section>/`. */
export function permalinkOf(entry: string, section: string): string {
  return `/s/${entry}/${section}/`;
}

/** Every picture of the site. */
export function pictures(catalog: Catalog): Picture[] {
  const { name, question, answer } = siteOf(catalog);
  const marks = catalog.roles.map(({ data }) => markOf(data));
  return [
    { name: 'rolebook', kind: name, title: question, sentence: answer, marks },
    ...pageEntries(catalog).map((entry) => ({
      name: `${entry.collection}-${entry.id}`,
      kind: PAGES[entry.collection].title,
      title: entry.collection === 'faqs' ? entry.data.question : entry.data.title,
      sentence: entry.data.summary,
      marks: entry.collection === 'roles' ? [markOf(entry.data)] : [],
    })),
    ...catalog.comparisons.map(({ id, data }) => ({
      name: `comparisons-${id}`,
      kind: PAGES.compare.title,
      title: data.title,
      sentence: data.question,
      marks: [],
    })),
  ];
}

function markOf({ mark, hue }: RoleData): { path: string; colour: string } {
  return { path: ROLE_MARKS[mark], colour: HUES[hue] };
}
