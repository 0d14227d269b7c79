/** Where the machine-readable files are, and which page each belongs to. */

/** A comparison as comma-separated values. */
export function csvAddress(id: string): string {
  return `/data/comparisons/${id}.csv`;
}

/** The entries of a collection. */
export function jsonAddress(collection: string): string {
  return `/data/${collection}.json`;
}

/** What those entries look like. */
export function schemaAddress(collection: string): string {
  return `/data/${collection}.schema.json`;
}

/** The Markdown of a page. */
export function markdownAddress(page: string): string {
  return page === '/' ? '/index.md' : page.replace(/\/$/, '.md');
}

/** Everything in one place, for readers that are programs. */
export const LLMS = '/llms.txt';
export const LLMS_FULL = '/llms-full.txt';
/** The feed of changes. */
export const FEED = '/changes.xml';
