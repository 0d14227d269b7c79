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

/** A defect of an entry as a whole: at its id, or at the head of its file. */
export function atEntry(entry: Entry, kind: IssueKind, values: Record<string, string>): Issue {
  return Object.hasOwn(entry.data, 'id')
    ? atField(entry, ['id'], kind, values)
    : atLine(entry, 1, kind, values);
}

/**
 * A defect at a node of a passage.
 * @param below lines between the node's first line and the defect
 */
export function atNode(
  entry: Entry,
  passage: Passage,
  node: { position?: { start: { line: number } } | undefined },
  kind: IssueKind,
  values: Record<string, string>,
  below = 0,
): Issue {
  const line = passage.lineAt((node.position?.start.line ?? 1) + below);
  return { kind, file: entry.file, line, field: passage.field, values };
}

/** A defect at a line of an entry's text. */
export function atLine(entry: Entry, line: number, kind: IssueKind, values: Record<string, string>): Issue {
  return { kind, file: entry.file, line, field: '', values };
}
