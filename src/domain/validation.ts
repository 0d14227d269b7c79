/** Turning a schema's complaints into issues an author can act on. */
import type { Issue, IssueKind } from './issues.ts';
import { nameOf, type JsonSchema } from './fields.ts';
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
  return complaints.flatMap((complaint) => {
    const path = complaint.path.map((key) => (typeof key === 'number' ? key : String(key)));
    if (complaint.code === 'unrecognized_keys') {
      return (complaint.keys ?? []).map((key) => unknownField(key, path, schema, place));
    }
    const name = nameOf(path);
    const about = descriptionAt(schema, path);
    if (valueAt(place.data, path) === undefined) {
      return [issue('missing-field', place, path, { name, about })];
    }
    const kind: IssueKind =
      complaint.params?.kind === 'impossible-date'
        ? 'impossible-date'
        : isDraft(path)
          ? 'published-draft'
          : 'invalid-value';
    return [issue(kind, place, path, { name, about, reason: reasonOf(complaint) })];
  });
}

function isDraft(path: FieldPath): boolean {
  return path.length === 1 && path[0] === 'draft';
}

function unknownField(key: string, path: FieldPath, schema: JsonSchema, place: Place): Issue {
  const known = Object.keys(schemaAt(schema, path)?.properties ?? {});
  const present = valueAt(place.data, path);
  const free = known.filter((each) => !(typeof present === 'object' && present !== null && each in present));
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

function reasonOf(complaint: SchemaComplaint): string {
  if (complaint.code === 'invalid_value' && complaint.values) {
    return `it must be ${complaint.values.map((value) => JSON.stringify(value)).join(' or ')}`;
  }
  if (complaint.code === 'invalid_type') return `it must be ${articleFor(complaint.expected ?? 'value')}`;
  return complaint.message.replace(/\.$/, '');
}

function articleFor(type: string): string {
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

function schemaAt(schema: JsonSchema | undefined, path: FieldPath): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>((each, key) => {
    if (typeof key === 'number') return each?.items;
    const below = each?.properties?.[key] ?? each?.additionalProperties;
    return typeof below === 'object' ? below : undefined;
  }, schema);
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (each, key) =>
      typeof each === 'object' && each !== null ? (each as Record<string | number, unknown>)[key] : undefined,
    data,
  );
}
