/** From one file to its entries: reads it, validates it, and cuts its prose into sections. */
import { COLLECTIONS, jsonSchemaOf } from './schemas/collections.ts';
import type { CollectionDefinition, CollectionName } from './schemas/collections.ts';
import type { Entry } from './domain/catalog.ts';
import { markedFields, type JsonSchema } from './domain/fields.ts';
import type { Issue, IssueKind } from './domain/issues.ts';
import { bodyPassages, fieldPassages } from './domain/passages.ts';
import { proseFault } from './domain/prose/faults.ts';
import { parseProse } from './domain/prose/parse.ts';
import { cutSections, type Prose } from './domain/prose/sections.ts';
import { isForeignText, readFrontMatter, readYaml } from './domain/source-file.ts';
import type { FieldPath, ReadFile, SourceFile } from './domain/source-file.ts';
import { issuesFromSchema, type SchemaComplaint } from './domain/validation.ts';

/** What one file holds. */
export interface Reading {
  entries: Entry[];
  issues: Issue[];
  /** False where part of the file could not be read, so that nobody knows what else it says. */
  whole: boolean;
}

/** Reads one file of a collection. */
export type EntryReader = (name: CollectionName, file: SourceFile) => Reading;

/** An entry as far as its file goes, before its schema has looked at it. */
interface RawEntry {
  id: string;
  file: string;
  data: unknown;
  /** The path of the entry within its file. */
  base: FieldPath;
  lineOf: (path: FieldPath) => number;
  body: string | null;
}

/** A reader that remembers: the same file object is not read again. */
export function entryReader(): EntryReader {
  const schemas = new Map<CollectionName, JsonSchema>();
  const known = new WeakMap<SourceFile, Reading>();
  return (name, file) => {
    const before = known.get(file);
    if (before) return before;
    const schema = schemas.get(name) ?? (jsonSchemaOf(name) as JsonSchema);
    schemas.set(name, schema);
    const reading = readFile(name, schema, file);
    known.set(file, reading);
    return reading;
  };
}

function readFile(name: CollectionName, schema: JsonSchema, file: SourceFile): Reading {
  const { shape }: CollectionDefinition = COLLECTIONS[name];
  const read = shape === 'prose' ? readFrontMatter(file) : readYaml(file);
  const fault = (kind: IssueKind, line: number, values: Issue['values'] = {}): Issue => ({
    kind,
    file: file.path,
    line,
    field: '',
    values,
  });
  const unread = (...issues: Issue[]): Reading => ({ entries: [], issues, whole: false });
  const merge = mergeMark(file.text);
  if (merge !== null) return unread(fault('merge-mark', merge));
  if (isForeignText(file)) return unread(fault('foreign-text', 1));
  if (read.noFields !== null) return unread(fault('no-front-matter', 1, { reason: read.noFields }));
  if (read.faults.length > 0) {
    return unread(...read.faults.map(({ line, ...values }) => fault('unreadable-file', line, values)));
  }
  if (shape === 'list' && !Array.isArray(read.data ?? [])) return unread(fault('not-a-list', 1));

  const readings = rawEntries(shape === 'list', file, read).map((raw) => validate(name, raw, schema));
  return {
    entries: readings.flatMap(({ entries }) => entries),
    issues: readings.flatMap(({ issues }) => issues),
    whole: readings.every(({ whole }) => whole),
  };
}

/** The line of a mark that git leaves where it could not bring two versions together. */
function mergeMark(text: string): number | null {
  const found = text.split('\n').findIndex((line) => /^(?:<{7}|>{7}|\|{7})(?: |\r?$)/.test(line));
  return found === -1 ? null : found + 1;
}

function rawEntries(isList: boolean, file: SourceFile, read: ReadFile): RawEntry[] {
  const common = {
    file: file.path,
    lineOf: read.lineOf,
    body: file.path.endsWith('.mdx') ? read.body : null,
  };
  if (isList) {
    return ((read.data ?? []) as unknown[]).map((data, index) => ({
      id: idOf(data),
      data,
      base: [index],
      ...common,
    }));
  }
  const id = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
  // A file of nothing but comments lacks every field; it does not hold a wrong value.
  return [{ id, data: read.data ?? {}, base: [], ...common }];
}

function validate(name: CollectionName, raw: RawEntry, schema: JsonSchema): Reading {
  const definition: CollectionDefinition = COLLECTIONS[name];
  const parsed = definition.schema.safeParse(raw.data);
  const issues = parsed.success
    ? []
    : issuesFromSchema(parsed.error.issues as SchemaComplaint[], schema, raw);
  const prose = readProse(raw, issues);
  const whole = raw.body === null || prose !== null;
  // The rest of a faulty entry is still looked at, so that one run lists everything.
  const data = (parsed.success ? parsed.data : withDefaults(raw.data, schema)) as Entry['data'] | null;
  if (!data) return { entries: [], issues, whole };
  const lineOf = (path: FieldPath) => raw.lineOf([...raw.base, ...path]);
  const fields = markedFields(schema, data);
  const lines = fieldPassages({ fields, lineOf, file: raw.file });
  const entry: Entry = {
    collection: name,
    id: raw.id,
    data,
    file: raw.file,
    lineOf,
    fields,
    prose,
    passages: [...bodyPassages(prose), ...lines.passages],
    faulty: !parsed.success,
  };
  return {
    entries: [entry],
    issues: [...issues, ...lines.issues],
    whole: whole && lines.issues.length === 0,
  };
}

function readProse(raw: RawEntry, issues: Issue[]): Prose | null {
  if (raw.body === null) return null;
  const parsed = parseProse(raw.body);
  if ('tree' in parsed) return cutSections(parsed.tree);
  issues.push(proseFault({ file: raw.file, field: '', firstLine: 1 }, raw.body, parsed.fault));
  return null;
}

/** The author's data with the lists the schema would have filled in. */
function withDefaults(data: unknown, schema: JsonSchema): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const defaults = Object.entries(schema.properties ?? {}).flatMap(([key, below]) =>
    below.default === undefined ? [] : [[key, below.default] as const],
  );
  return { ...Object.fromEntries(defaults), ...data };
}

function idOf(data: unknown): string {
  const id = typeof data === 'object' && data !== null ? (data as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : '';
}
