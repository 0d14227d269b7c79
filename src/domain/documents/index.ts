/** Every page that is written as Markdown from the content itself. Pages made of other pages' parts are read from their HTML. */
import type { Catalog } from '../catalog.ts';
import { onceFor } from '../once.ts';
import { compareDocuments } from './compare-documents.ts';
import { entryDocuments } from './entry-documents.ts';
import type { PageDocument } from './page-document.ts';
import { shelfDocuments } from './shelf-documents.ts';

/** All documents, in reading order. */
export function pageDocuments(catalog: Catalog): PageDocument[] {
  return [...entryDocuments(catalog), ...compareDocuments(catalog), ...shelfDocuments(catalog)];
}

/** All documents, by address. */
export const documentsByAddress = onceFor(
  (catalog: Catalog): ReadonlyMap<string, PageDocument> =>
    new Map(pageDocuments(catalog).map((document) => [document.address, document])),
);
