/** Finding the strings of an entry that its schema marks as prose, references or dates. */
import type { FieldPath } from './source-file.ts';

/** One marked string of an entry. */
export interface Field {
  path: FieldPath;
  value: string;
  /** `line` may hold inline markup; `plain` may not. */
  prose?: 'line' | 'plain';
  /** The collection, or vocabulary list, that the string names an entry of. */
  reference?: string;
  date?: boolean;
}

/** The part of JSON Schema that entries' schemas use. */
export interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  prose?: 'line' | 'plain';
  reference?: string;
  date?: boolean;
  /** An address of this site, from its root. */
  address?: boolean;
  description?: string;
  enum?: string[];
  const?: unknown;
  required?: string[];
  default?: unknown;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
}

/** Every marked string in `data`, in the order of the schema. */
export function markedFields(schema: JsonSchema, data: unknown, path: FieldPath = []): Field[] {
  if (schema.anyOf) {
    // A literal among the choices is the narrower one: a value that equals it is no reference.
    if (schema.anyOf.some((each) => each.const !== undefined && each.const === data)) return [];
    return schema.anyOf.flatMap((each) => (fits(each, data) ? markedFields(each, data, path) : []));
  }
  if (typeof data === 'string') {
    const { prose, reference, date } = schema;
    if (!prose && !reference && !date) return [];
    return [
      { path, value: data, ...(prose && { prose }), ...(reference && { reference }), ...(date && { date }) },
    ];
  }
  if (Array.isArray(data)) {
    const { items } = schema;
    return items ? data.flatMap((each, index) => markedFields(items, each, [...path, index])) : [];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const below = schemaBelow(schema, key);
    return below ? markedFields(below, value, [...path, key]) : [];
  });
}

/** The schema of the thing at a path, where the schema knows of one. */
export function schemaAt(schema: JsonSchema, path: FieldPath): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>(
    (each, key) =>
      each ? choicesOf(each).flatMap((choice) => schemaBelow(choice, key) ?? [])[0] : undefined,
    schema,
  );
}

/** The names of the fields that a group at a path may have. */
export function namesAt(schema: JsonSchema, path: FieldPath): string[] {
  const found = schemaAt(schema, path);
  return found ? choicesOf(found).flatMap((choice) => Object.keys(choice.properties ?? {})) : [];
}

/** `rows[2].cells.focus`: a path as an author would say it. */
export function nameOf(path: FieldPath): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name === '' ? key : `${name}.${key}`;
  }, '');
}

function choicesOf(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf ?? [schema];
}

function schemaBelow(schema: JsonSchema, key: string | number): JsonSchema | undefined {
  if (typeof key === 'number') return schema.items;
  const { properties = {}, additionalProperties } = schema;
  const below = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
  return typeof below === 'object' ? below : undefined;
}

function fits(schema: JsonSchema, data: unknown): boolean {
  if (schema.type === 'array') return Array.isArray(data);
  if (schema.type === 'object') return typeof data === 'object' && !Array.isArray(data);
  if (schema.type === 'string') {
    return typeof data === 'string' && (schema.const === undefined || schema.const === data);
  }
  return schema.const === undefined || schema.const === data;
}
