/** What a short page says of its section: read from the page itself, since it is always up to date. */

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
    return shortPageIn(await fetchPage(address), address, title);
  } catch {
    return { title, address, stamp: '', reviewed: '', changed: '', note: '' };
  }
}

/**
 * Another page of the site as a document. The site's policy lets no script make one from text; the browser
 * does it itself for this kind of request, and runs nothing that is in it.
 */
function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = PATIENCE;
    request.onload = () =>
      request.responseXML ? resolve(request.responseXML) : reject(new Error(`not a page: ${address}`));
    request.onerror = request.ontimeout = () => reject(new Error(`did not come: ${address}`));
    request.send();
  });
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
