/** Turning a schema's complaints into issues an author can act on. */
import type { Issue, IssueKind } from './issues.ts';
import { namesAt, nameOf, schemaAt, type JsonSchema } from './fields.ts';
import { didYouMean } from './nearest.ts';
import type { FieldPath } from './source-file.ts';

/** What a schema library says of one field (the common part of every Zod issue). */
export interface SchemaComplaint {
  code: string;
  path: readonly PropertyKey[];
  message: string;
  keys?: string[];
  expected?: string;
  input?: unknown;
  values?: readonly unknown[];
  origin?: string;
  minimum?: number | bigint;
  maximum?: number | bigint;
  format?: string;
  params?: { kind?: string };
  errors?: readonly (readonly SchemaComplaint[])[];
}

/** Where the complaint is about. */
interface Place {
  file: string;
  /** The path of the entry within its file. */
  base: FieldPath;
  lineOf: (path: FieldPath) => number;
  data: unknown;
}

/** One issue for each thing that is wrong. */
export function issuesFromSchema(
  complaints: readonly SchemaComplaint[],
  schema: JsonSchema,
  place: Place,
): Issue[] {
  return complaints.flatMap(intendedChoice).flatMap((complaint) => {
    const path = complaint.path.map((key) => (typeof key === 'number' ? key : String(key)));
    if (complaint.code === 'unrecognized_keys') {
      return (complaint.keys ?? []).map((key) => unknownField(key, path, schema, place));
    }
    const name = nameOf(path) || 'The entry';
    const about = descriptionAt(schema, path);
    const value = valueAt(place.data, path);
    if (value === undefined) {
      return [issue('missing-field', place, path, { name, key: String(path.at(-1)), about })];
    }
    const kind: IssueKind =
      complaint.params?.kind === 'impossible-date'
        ? 'impossible-date'
        : isDraft(path)
          ? 'published-draft'
          : 'invalid-value';
    const reason = value === null ? 'it is empty' : (mistaken(complaint, value) ?? reasonOf(complaint));
    return [issue(kind, place, path, { name, about, reason })];
  });
}

/**
 * A union complains of every choice. Only one of them has the form the author wrote, and its
 * complaints are the useful ones; where none has, the union's own sentence stands.
 */
function intendedChoice(complaint: SchemaComplaint): SchemaComplaint[] {
  if (complaint.code !== 'invalid_union') return [complaint];
  const meant = complaint.errors?.find(
    (choice) =>
      choice.length > 0 &&
      !choice.some(({ code, path }) => path.length === 0 && /^invalid_(?:type|value)$/.test(code)),
  );
  if (!meant) return [complaint];
  return meant.map((each) => ({ ...each, path: [...complaint.path, ...each.path] })).flatMap(intendedChoice);
}

function isDraft(path: FieldPath): boolean {
  return path.length === 1 && path[0] === 'draft';
}

function unknownField(key: string, path: FieldPath, schema: JsonSchema, place: Place): Issue {
  const present = valueAt(place.data, path);
  const known = namesAt(schema, path);
  const free = known.filter(
    (each) => !(typeof present === 'object' && present !== null && Object.hasOwn(present, each)),
  );
  return issue('unknown-field', place, [...path, key], {
    name: nameOf([...path, key]),
    hint: didYouMean(key, free.length > 0 ? free : known),
    known: known.join(', '),
  });
}

function issue(kind: IssueKind, place: Place, path: FieldPath, values: Record<string, string>): Issue {
  const full = [...place.base, ...path];
  return { kind, file: place.file, line: place.lineOf(full), field: nameOf(path), values };
}

/** What YAML made of a value that was meant to be something else. */
function mistaken({ code, expected }: SchemaComplaint, value: unknown): string | null {
  if (code !== 'invalid_type') return null;
  if (expected === 'string' && typeof value === 'object' && !Array.isArray(value))
    return 'its first words are taken for the name of a field, because ": " follows them; put the whole text in quotes';
  if ((expected === 'number' || expected === 'int') && typeof value === 'string')
    return 'it must be a number, in figures alone: no quotes, commas, units or words';
  return null;
}

/** Sentences of our own stand; where the schema library speaks for itself, it is put in plain words. */
function reasonOf(complaint: SchemaComplaint): string {
  const { code, message, values, origin, minimum, maximum, format } = complaint;
  if (!/^(?:Invalid|Too) /.test(message)) return message.replace(/\.$/, '');
  const few = origin === 'array' ? 'it needs at least' : 'it must be at least';
  if (code === 'too_small') return `${few} ${minimum}${origin === 'array' ? ' of them' : ''}`;
  if (code === 'too_big') return `it must be at most ${maximum}`;
  if (code === 'invalid_value' && values) return `it must be ${values.map(inQuotes).join(' or ')}`;
  if (code === 'invalid_type') return `it must be ${formOf(complaint.expected ?? 'something else')}`;
  if (format === 'url') return 'it must be a full web address, beginning with https://';
  return 'it has none of the forms allowed here';
}

function inQuotes(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}

/** A type in an author's words. */
function formOf(type: string): string {
  const words: Record<string, string> = {
    string: 'text (put it in quotes if it looks like a number or a date)',
    array: 'a list',
    object: 'a group of fields',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    record: 'a group of fields',
  };
  return words[type] ?? type;
}

/** The sentence the schema has for a field, or for the nearest thing above it. */
function descriptionAt(schema: JsonSchema, path: FieldPath): string {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const description = schemaAt(schema, path.slice(0, depth))?.description;
    if (description) return description;
  }
  return '';
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (each, key) =>
      typeof each === 'object' && each !== null && Object.hasOwn(each, key)
        ? (each as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}
