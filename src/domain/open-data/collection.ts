/** A published file: a collection with what a reader of the file alone must know. */
import { COLLECTIONS, jsonSchemaOf, type CollectionDefinition } from '../../schemas/collections.ts';
import { hasOwnPage, PAGES } from '../addresses.ts';
import type { Catalog, Entry } from '../catalog.ts';
import type { JsonSchema } from '../fields.ts';
import { siteOf } from '../site.ts';
import { jsonAddress, schemaAddress } from './files.ts';
import { recordOf, type Json } from './record.ts';
import { publishedSchema } from './schema.ts';
import type { PublishedName } from './published.ts';

/** Writes an address of the site in full. */
type Absolute = (address: string) => string;

/** The whole file of a collection. */
export function collectionFile(
  catalog: Catalog,
  name: PublishedName,
  absolute: Absolute,
): { [key: string]: Json } {
  const site = siteOf(catalog);
  const schema = jsonSchemaOf(name, 'output') as JsonSchema;
  return {
    $schema: absolute(schemaAddress(name)),
    collection: name,
    about: COLLECTIONS[name].about,
    edition: site.edition,
    licence: { ...site.licence },
    attribution: attributionOf(catalog, absolute),
    file: absolute(jsonAddress(name)),
    dictionary: absolute(`${PAGES.data.address}#${name}`),
    entries: (catalog[name] as Entry[]).map((entry) => recordOf(name, entry, { catalog, absolute, schema })),
  };
}

/** The schema of that file. */
export function collectionSchema(name: PublishedName, absolute: Absolute): { [key: string]: Json } {
  const { about, shape }: CollectionDefinition = COLLECTIONS[name];
  return publishedSchema(name, jsonSchemaOf(name, 'output') as JsonSchema, {
    about,
    hasProse: shape === 'prose',
    hasPage: hasOwnPage({ collection: name }),
    absolute,
  });
}

/** How to name where the content comes from. */
export function attributionOf(catalog: Catalog, absolute: Absolute): string {
  const { name, edition, licence } = siteOf(catalog);
  return `${name} (${absolute('/')}), edition of ${edition}, ${licence.id}`;
}
