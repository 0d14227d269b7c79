/**
 * From files to a checked catalog: reads every file, validates it, cuts its prose into sections,
 * and runs every check. Plain files in, a catalog and its issues out: the pages, the tests and the
 * command line all come through here.
 */
import { COLLECTIONS, jsonSchemaOf } from './schemas/collections.ts';
import type { CollectionDefinition, CollectionName } from './schemas/collections.ts';
import type { Catalog, Entry } from './domain/catalog.ts';
import { runChecks, type Surroundings } from './domain/checks/index.ts';
import { markedFields, type JsonSchema } from './domain/fields.ts';
import { compare, sortIssues, type Issue } from './domain/issues.ts';
import { collidingFiles, strayFiles } from './domain/layout.ts';
import { bodyPassages, fieldPassages } from './domain/passages.ts';
import { proseFault } from './domain/prose/faults.ts';
import { parseProse } from './domain/prose/parse.ts';
import { cutSections, type Prose } from './domain/prose/sections.ts';
import { readFrontMatter, readYaml, type FieldPath, type SourceFile } from './domain/source-file.ts';
import { issuesFromSchema, type SchemaComplaint } from './domain/validation.ts';

/** What a build knows of the content. */
export interface Assembly {
  catalog: Catalog;
  /** Everything that is wrong, in reading order; empty when the content may be published. */
  issues: Issue[];
}

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

/**
 * Assembles the content.
 * @param files every file below `content/`, with paths from the project root
 * @param surroundings what the content may refer to outside itself
 */
export function assemble(files: readonly SourceFile[], surroundings: Surroundings): Assembly {
  const issues: Issue[] = [...strayFiles(files, COLLECTIONS), ...collidingFiles(files)];
  const catalog = Object.fromEntries(
    Object.keys(COLLECTIONS).map((name) => {
      const { entries, issues: found } = readCollection(name as CollectionName, files);
      issues.push(...found);
      return [name, entries];
    }),
  ) as unknown as Catalog;
  issues.push(...runChecks(catalog, surroundings));
  return { catalog, issues: sortIssues(withoutRepeats(issues)) };
}

function readCollection(
  name: CollectionName,
  files: readonly SourceFile[],
): { entries: Entry[]; issues: Issue[] } {
  const definition: CollectionDefinition = COLLECTIONS[name];
  const schema = jsonSchemaOf(name) as JsonSchema;
  const issues: Issue[] = [];
  const entries = rawEntries(definition, files, issues).flatMap((raw) => {
    const { entry, issues: found } = validate(name, raw, definition, schema);
    issues.push(...found);
    return entry ? [entry] : [];
  });
  return { entries: inOrder(entries, definition), issues };
}

function rawEntries(
  definition: CollectionDefinition,
  files: readonly SourceFile[],
  issues: Issue[],
): RawEntry[] {
  const { shape, place } = definition;
  if (shape === 'prose' || shape === 'table') {
    const extension = shape === 'prose' ? '.mdx' : '.yaml';
    const prefix = `content/${place}/`;
    return files
      .filter((file) => isEntryFile(file.path, prefix, extension))
      .flatMap((file) => {
        const read = shape === 'prose' ? readFrontMatter(file) : readYaml(file);
        issues.push(...unreadable(file, read.faults));
        if (read.faults.length > 0) return [];
        const id = file.path.slice(prefix.length, -extension.length);
        return [
          {
            id,
            file: file.path,
            data: read.data,
            base: [],
            lineOf: read.lineOf,
            body: shape === 'prose' ? read.body : null,
          },
        ];
      });
  }
  const file = files.find((each) => each.path === `content/${place}`);
  if (!file) return [];
  const read = readYaml(file);
  issues.push(...unreadable(file, read.faults));
  if (read.faults.length > 0) return [];
  const common = { file: file.path, lineOf: read.lineOf, body: null };
  if (shape === 'single') return [{ id: place.replace(/\.yaml$/, ''), data: read.data, base: [], ...common }];
  if (!Array.isArray(read.data)) {
    issues.push(
      ...unreadable(file, [{ line: 1, reason: 'it must be a list of entries, each beginning with "- id:"' }]),
    );
    return [];
  }
  return read.data.map((data: unknown, index) => ({ id: idOf(data), data, base: [index], ...common }));
}

function validate(
  name: CollectionName,
  raw: RawEntry,
  definition: CollectionDefinition,
  schema: JsonSchema,
): { entry: Entry | null; issues: Issue[] } {
  const issues: Issue[] = [];
  const parsed = definition.schema.safeParse(raw.data);
  if (!parsed.success) {
    issues.push(...issuesFromSchema(parsed.error.issues as SchemaComplaint[], schema, raw));
  }
  const prose = readProse(raw, issues);
  // The rest of a faulty entry is still looked at, so that one run lists everything.
  const data = (parsed.success ? parsed.data : withDefaults(raw.data, schema)) as Entry['data'] | null;
  if (!data) return { entry: null, issues };
  const lineOf = (path: FieldPath) => raw.lineOf([...raw.base, ...path]);
  const fields = markedFields(schema, data);
  const lines = fieldPassages({ fields, lineOf, file: raw.file });
  issues.push(...lines.issues);
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
  return { entry, issues };
}

function readProse(raw: RawEntry, issues: Issue[]): Prose | null {
  if (raw.body === null) return null;
  const parsed = parseProse(raw.body);
  if ('tree' in parsed) return cutSections(parsed.tree);
  issues.push(proseFault(raw.file, raw.body, parsed.fault));
  return { opening: [], sections: [] };
}

/** The author's data with the lists the schema would have filled in. */
function withDefaults(data: unknown, schema: JsonSchema): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const defaults = Object.entries(schema.properties ?? {}).flatMap(([key, below]) =>
    below.default === undefined ? [] : [[key, below.default] as const],
  );
  return { ...Object.fromEntries(defaults), ...data };
}

function isEntryFile(path: string, prefix: string, extension: string): boolean {
  const rest = path.slice(prefix.length);
  return path.startsWith(prefix) && path.endsWith(extension) && !rest.includes('/') && !rest.startsWith('_');
}

function unreadable(file: SourceFile, faults: readonly { line: number; reason: string }[]): Issue[] {
  return faults.map(({ line, reason }) => ({
    kind: 'unreadable-file',
    file: file.path,
    line,
    field: '',
    values: { reason },
  }));
}

function idOf(data: unknown): string {
  const id = typeof data === 'object' && data !== null ? (data as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : '';
}

/** Lists keep their author's order; folders are read by `order`, then by id. */
function inOrder(entries: Entry[], definition: CollectionDefinition): Entry[] {
  if (definition.shape === 'list' || definition.shape === 'single') return entries;
  const orderOf = (entry: Entry) => ('order' in entry.data ? Number(entry.data.order) : 0);
  return entries.sort((a, b) => orderOf(a) - orderOf(b) || compare(a.id, b.id));
}

/** A fault in a shared list may be seen from several places; it is said once. */
function withoutRepeats(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const key = JSON.stringify(issue);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
