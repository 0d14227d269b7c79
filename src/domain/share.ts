/** What link previews show. */
import type { Entry } from './catalog.ts';

/** Collections whose entries have a picture each; the others share one a collection. */
const PICTURED = ['roles', 'techniques', 'guides', 'faqs', 'comparisons'];

/** The address of the picture for an entry. */
export function imageFor({ collection, id }: Pick<Entry, 'collection' | 'id'>): string {
  return PICTURED.includes(collection) ? `/share/${collection}-${id}.png` : `/share/${collection}.png`;
}

/** The picture of pages that are about no entry. */
export const SITE_IMAGE = '/share/site.png';

/** The address of a section's own page: `/s/<entry>/<section>/`. */
export function permalinkOf(entry: string, section: string): string {
  return `/s/${entry}/${section}/`;
}
