/** Reading a content file: its YAML with the line of every field, and the prose beneath it. */
import { isMap, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import { yamlFaults } from './yaml-faults.ts';

/** A content file as it stands on disk. */
export interface SourceFile {
  /** Path from the project root, with forward slashes. */
  path: string;
  text: string;
}

/** Keys and indices that lead to a field. */
export type FieldPath = readonly (string | number)[];

/** A file read as far as YAML goes. */
export interface ReadFile {
  data: unknown;
  /** 1-based line of a field, or of the nearest thing above it that exists. */
  lineOf: (path: FieldPath) => number;
  /** The prose with the front matter blanked out, so that its lines are the file's lines. */
  body: string;
  /** Why no fields were found at the beginning of the file; null where there are some, as in every YAML file. */
  noFields: string | null;
  /** Why the YAML could not be read, if it could not. */
  faults: { line: number; reason: string; advice: string }[];
}

/** Reads a YAML file. */
export function readYaml(file: SourceFile): ReadFile {
  return { ...readDocument(plainText(file), 0), noFields: null, body: '' };
}

/** Reads an MDX file: front matter between two lines of three hyphens, then prose. */
export function readFrontMatter(file: SourceFile): ReadFile {
  const text = plainText(file);
  const match = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  if (!match || match.index !== 0) {
    return { data: {}, lineOf: () => 1, body: text, noFields: whyNoFields(text), faults: [] };
  }
  const [block, yaml = ''] = match;
  const blank = block.replace(/[^\n]/g, '');
  return { ...readDocument(yaml, 1), noFields: null, body: blank + text.slice(block.length) };
}

function whyNoFields(text: string): string {
  if (text.trim() === '') return 'The file is empty';
  if (/^---[ \t]*\n/.test(text)) return 'The fields begin and never end: there is no second line of ---';
  return 'The file does not begin with its fields';
}

/** Whether a text was saved in another way than as UTF-8 (two bytes a letter, most often) and read as if it were. */
export function isForeignText({ text }: SourceFile): boolean {
  return /^(?:\uFFFD|[^\0]\0)/u.test(text);
}

/** The text without a byte order mark, and with one kind of line end. */
function plainText(file: SourceFile): string {
  return file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function readDocument(yaml: string, linesAbove: number): Pick<ReadFile, 'data' | 'lineOf' | 'faults'> {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + linesAbove;
  const faults = yamlFaults(document, yaml);
  return {
    data: faults.length > 0 ? {} : (document.toJS() as unknown),
    lineOf: (path) => lineAt(offsetOf(document, path)),
    faults: faults.map(({ offset, reason, advice }) => ({ line: lineAt(offset), reason, advice })),
  };
}

/** Where a field stands: its key in a map, its value in a list. */
function offsetOf(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = (node as Node | null)?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((candidate) => isPair(candidate) && String(candidate.key) === String(key));
      if (!pair) return offset;
      offset = (pair.key as Node | null)?.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}
