/** Sources by kind, and the words readers see for them. */
import type { SourceData } from '../schemas/sources.ts';
import { PAGES } from './addresses.ts';
import type { Catalog, Entry } from './catalog.ts';

/** Kinds of document, firmest first. */
export const KINDS: Record<SourceData['kind'], string> = {
  article: 'The article',
  statistics: 'Official statistics',
  paper: 'Research papers',
  survey: 'Surveys',
  standard: 'Standards',
  regulation: 'Law and regulation',
  guide: 'Public guides',
  documentation: 'Documentation',
  press: 'Press',
  advert: 'Job adverts',
  vendor: 'Vendors',
  blog: 'Blogs and job boards',
};

/** All sources of a kind, with the page that says everything of them. */
export interface Shelf {
  id: string;
  title: string;
  address: string;
  sources: readonly Entry<'sources'>[];
}

/** The kinds there are sources of, firmest first. */
export function shelves(catalog: Catalog): Shelf[] {
  return Object.entries(KINDS)
    .map(([id, title]) => ({
      id,
      title,
      address: `${PAGES.sources.address}${id}/`,
      sources: catalog.sources.filter(({ data }) => data.kind === id),
    }))
    .filter(({ sources }) => sources.length > 0);
}

/** How much of a document was seen. */
export const EXTENTS: Record<SourceData['extent'], string> = {
  whole: 'read whole',
  abstract: 'abstract read',
  excerpt: 'excerpt read',
  relayed: 'seen only as another page relays it',
};

/** What search knows of a source beyond its title. */
export function wordsOfSource({ by, published, kind, interest }: SourceData): string {
  return `${by}, ${published}. ${KINDS[kind]}. ${interest}`;
}
