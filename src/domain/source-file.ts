/** Reading a content file: its YAML with the line of every field, and the prose beneath it. */
import { isMap, isPair, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';

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
  /** Why the YAML could not be read, if it could not. */
  faults: { line: number; reason: string }[];
}

/** Reads a YAML file. */
export function readYaml(file: SourceFile): ReadFile {
  return { ...readDocument(file.text, 0), body: '' };
}

/** Reads an MDX file: front matter between two lines of three hyphens, then prose. */
export function readFrontMatter(file: SourceFile): ReadFile {
  const text = file.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const match = /^---\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  if (!match || match.index !== 0) {
    return {
      data: {},
      lineOf: () => 1,
      body: text,
      faults: [{ line: 1, reason: 'it does not begin with front matter between two lines of ---' }],
    };
  }
  const [block, yaml = ''] = match;
  const blank = block.replace(/[^\n]/g, '');
  return { ...readDocument(yaml, 1), body: blank + text.slice(block.length) };
}

function readDocument(yaml: string, linesAbove: number): Omit<ReadFile, 'body'> {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + linesAbove;
  return {
    data: document.errors.length > 0 ? {} : (document.toJS() as unknown),
    lineOf: (path) => lineAt(offsetOf(document, path)),
    faults: document.errors.map((error) => ({
      line: lineAt(error.pos[0]),
      reason: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'it is not YAML',
    })),
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
