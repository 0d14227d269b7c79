/** The words readers see for sources. */
import type { SourceData } from '../schemas/sources.ts';

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
