/** What every rule about one page takes and gives. */
import type { Page, Site } from '../site.ts';

/** Reads one page; says what is wrong with it, a sentence each, and nothing where all is well. */
export type Rule = (page: Page, site: Site) => string[];
