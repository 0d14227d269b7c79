/** An entry as open data: what its page says, with every address in full. */
import type { Catalog, Entry } from '../catalog.ts';
import { addressOf, hasOwnPage } from '../addresses.ts';
import type { JsonSchema } from '../fields.ts';
import { openMarkdown, type MarkdownWriter } from '../render/markdown.ts';
import { markdownAddress } from './files.ts';
import { isLeftOut, type PublishedName } from './published.ts';

/** A value of JSON. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What making a record needs. */
export interface RecordContext {
  catalog: Catalog;
  /** Writes an address of the site in full. */
  absolute: (address: string) => string;
  /** The schema of the collection as authors have it. */
  schema: JsonSchema;
}

/** One entry, its fields in the order of the schema. */
export function recordOf(
  name: PublishedName,
  entry: Entry,
  { catalog, absolute, schema }: RecordContext,
): { [key: string]: Json } {
  const writer = openMarkdown(catalog, absolute);
  const named = new Set<string>();
  const value = valuesWith(name, writer, absolute, named);
  const fields = value(schema, ordered(entry)) as { [key: string]: Json };
  const text = textOf(entry, writer, absolute);
  return {
    id: entry.id,
    address: absolute(addressOf(entry)),
    ...(hasOwnPage(entry) && { markdown: absolute(markdownAddress(addressOf(entry))) }),
    ...fields,
    ...text,
    cites: [...new Set([...writer.cited(), ...named])],
  };
}

/** The prose of an entry. */
function textOf(
  entry: Entry,
  writer: MarkdownWriter,
  absolute: (address: string) => string,
): { [key: string]: Json } {
  if (entry.prose === null) return {};
  const sections = entry.prose.sections.map(({ id, title, level, nodes }) => ({
    id: id ?? '',
    title,
    level,
    address: absolute(`${addressOf(entry)}#${id ?? ''}`),
    text: writer.blocks(nodes),
  }));
  return { opening: writer.blocks(entry.prose.opening), sections };
}

/**
 * Turns a value into its published form, by what its schema says of it.
 * @param named takes the ids of claims that a field names instead of citing them in a sentence
 */
function valuesWith(
  name: PublishedName,
  writer: MarkdownWriter,
  absolute: (address: string) => string,
  named: Set<string>,
) {
  const value = (schema: JsonSchema, data: unknown): Json => {
    if (schema.anyOf) {
      const choice = schema.anyOf.find((each) => fits(each, data));
      return choice ? value(choice, data) : (data as Json);
    }
    if (typeof data === 'string') {
      if (schema.prose === 'line') return writer.line(data);
      if (schema.reference === 'claims') named.add(data);
      return schema.address ? absolute(data) : data;
    }
    if (Array.isArray(data)) return data.map((each) => value(schema.items ?? {}, each));
    if (typeof data !== 'object' || data === null) return data as Json;
    return Object.fromEntries(
      keysOf(schema, data)
        // The keys of a record are ids that an author chose, and never fields.
        .filter((key) => !schema.properties || !isLeftOut(name, key))
        .map((key) => [key, value(below(schema, key), (data as Record<string, unknown>)[key])]),
    );
  };
  return value;
}

/** The names of a group's fields in the order of its schema; those of a record as they stand. */
function keysOf(schema: JsonSchema, data: object): string[] {
  const has = (key: string) =>
    Object.hasOwn(data, key) && (data as Record<string, unknown>)[key] !== undefined;
  const known = Object.keys(schema.properties ?? {}).filter(has);
  return schema.properties ? known : Object.keys(data);
}

function below(schema: JsonSchema, key: string): JsonSchema {
  const found = schema.properties?.[key] ?? schema.additionalProperties;
  return typeof found === 'object' ? found : {};
}

function fits(schema: JsonSchema, data: unknown): boolean {
  if (schema.const !== undefined) return schema.const === data;
  if (schema.type === 'array') return Array.isArray(data);
  if (schema.type === 'object') return typeof data === 'object' && data !== null && !Array.isArray(data);
  return typeof data === schema.type;
}

/** The cells of a row in the order of the columns. */
function ordered(entry: Entry): unknown {
  if (entry.collection !== 'comparisons') return entry.data;
  const { data } = entry as Entry<'comparisons'>;
  const rows = data.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(data.columns.map(({ id }) => [id, row.cells[id]])),
  }));
  return { ...data, rows };
}
