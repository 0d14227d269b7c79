/** Saying where a defect stands. */
import type { Entry, Passage } from '../catalog.ts';
import { nameOf } from '../fields.ts';
import type { Issue, IssueKind } from '../issues.ts';
import type { FieldPath } from '../source-file.ts';

/** A defect in a field of an entry. */
export function atField(
  entry: Entry,
  path: FieldPath,
  kind: IssueKind,
  values: Record<string, string>,
): Issue {
  return { kind, file: entry.file, line: entry.lineOf(path), field: nameOf(path), values };
}

/** A defect at a node of a passage. */
export function atNode(
  entry: Entry,
  passage: Passage,
  node: { position?: { start: { line: number } } | undefined },
  kind: IssueKind,
  values: Record<string, string>,
): Issue {
  const line = passage.lineAt(node.position?.start.line ?? 1);
  return { kind, file: entry.file, line, field: passage.field, values };
}

/** A defect at a line of an entry's text. */
export function atLine(entry: Entry, line: number, kind: IssueKind, values: Record<string, string>): Issue {
  return { kind, file: entry.file, line, field: '', values };
}
