/** Addresses that people paste: one short page for each thing that can be pointed at. */

/** The address of a section's own page: `/s/<entry>/<section>/`. */
export function permalinkOf(entry: string, section: string): string {
  return `/s/${entry}/${section}/`;
}
