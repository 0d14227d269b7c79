/** What a short page says of its section: read from the page itself, since it is always up to date. */
import { fetchPage } from './fetch-page.ts';

/** A section as its own page has it. */
export interface ShortPage {
  title: string;
  address: string;
  /** Stamp of its text; empty where the page could not be read. */
  stamp: string;
  /** The day it was last read against its sources. */
  reviewed: string;
  /** The day of the latest change note of its entry, and where the note stands. */
  changed: string;
  note: string;
}

const PATIENCE = 2000;

/** Reads a short page. Where that fails, its title and address still make a link. */
export async function readShortPage(address: string, title: string): Promise<ShortPage> {
  try {
    return shortPageIn(await fetchPage(address, PATIENCE), address, title);
  } catch {
    return { title, address, stamp: '', reviewed: '', changed: '', note: '' };
  }
}

/** What a short page says that has been read already. */
export function shortPageIn(page: Document, address: string, title: string): ShortPage {
  const said = (property: string) =>
    page.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
  const { stamp = '', changed = '', note = '' } = page.querySelector<HTMLElement>('article')?.dataset ?? {};
  return {
    title: said('og:title') || title,
    address,
    stamp,
    reviewed: said('article:modified_time'),
    changed,
    note,
  };
}
