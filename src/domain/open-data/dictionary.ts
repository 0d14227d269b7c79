/** The data dictionary: every field of every published file, in words. */
import type { CollectionDefinition } from '../../schemas/collections.ts';
import { COLLECTIONS } from '../../schemas/collections.ts';
import type { Catalog } from '../catalog.ts';
import { collectionSchema } from './collection.ts';
import { PUBLISHED_NAMES, type PublishedName } from './published.ts';
import type { Json } from './record.ts';

/** One field of an entry. */
export interface DictionaryField {
  /** Its path, such as `rows[].cells`. */
  name: string;
  /** What sort of value it is, in a word or two. */
  form: string;
  /** It may be missing. */
  optional: boolean;
  about: string;
}

/** One published file. */
export interface DictionaryPart {
  name: PublishedName;
  about: string;
  count: number;
  fields: DictionaryField[];
}

type Schema = { [key: string]: Json };

/** Every file with its fields, in order. */
export function dictionary(catalog: Catalog): DictionaryPart[] {
  return PUBLISHED_NAMES.map((name) => {
    const { about }: CollectionDefinition = COLLECTIONS[name];
    const schema = collectionSchema(name, (address) => new URL(address, 'https://rolebook.example').href);
    const entries = at(at(schema, 'properties'), 'entries');
    return {
      name,
      about,
      count: catalog[name].length,
      fields: fieldsOf(at(entries, 'items'), ''),
    };
  });
}

function fieldsOf(schema: Schema, above: string): DictionaryField[] {
  const required = (schema['required'] ?? []) as string[];
  return Object.entries(at(schema, 'properties')).flatMap(([key, value]) => {
    const field = value as Schema;
    const name = `${above}${key}`;
    const items = at(field, 'items');
    const under = items['properties'] ? fieldsOf(items, `${name}[].`) : fieldsOf(field, `${name}.`);
    const about = typeof field['description'] === 'string' ? field['description'] : '';
    return [{ name, form: formOf(field), optional: !required.includes(key), about }, ...under];
  });
}

function formOf(schema: Schema): string {
  const { enum: values, format, type, contentMediaType, anyOf, $comment } = schema;
  if (Array.isArray(values)) return `one of ${values.join(', ')}`;
  if (typeof $comment === 'string') return $comment.replace(/^An id of (.*)\.$/, 'id in $1');
  if (format === 'date') return 'date';
  if (format === 'uri') return 'address';
  if (contentMediaType) return 'Markdown';
  if (type === 'array') {
    const items = at(schema, 'items');
    return items['properties'] ? 'list' : `list of ${formOf(items)}`;
  }
  if (anyOf) return 'several forms';
  if (type === 'object') return schema['properties'] ? 'group' : 'group by id';
  return type === 'string' ? 'text' : String(type ?? 'value');
}

function at(schema: Schema, key: string): Schema {
  const found = schema[key];
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {};
}
