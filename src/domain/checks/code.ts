import type { Nodes, Text } from 'mdast';
import type { Catalog } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { KNOWN_COMPONENTS } from '../prose/faults.ts';
import { isComponent } from '../prose/parse.ts';
import { linesBefore } from '../prose/text.ts';
import { everyNode } from '../prose/walk.ts';
import { atNode } from './at.ts';

/** Content carries no code: no HTML, script, handler, expression, import or export. */
export function checkCode(catalog: Catalog): Issue[] {
  const issues: Issue[] = [];
  for (const { node, entry, passage, ancestors } of everyNode(catalog)) {
    for (const { kind, values, below } of faultsOf(node, ancestors.at(-1))) {
      issues.push(atNode(entry, passage, node, kind, values, below));
    }
  }
  return issues;
}

/** A defect of a node, and how many lines below the node's first it stands. */
type Found = Pick<Issue, 'kind' | 'values'> & { below?: number };

function faultsOf(node: Nodes, parent: Nodes | undefined): Found[] {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    // The id of a heading that stands where none may: that the heading does is fault enough.
    if (parent?.type === 'heading' && node.value.startsWith('#')) return [];
    return [{ kind: 'expression', values: { text: clip(node.value) } }];
  }
  if (node.type === 'html')
    return [{ kind: 'raw-html', values: { name: clip(node.value), known: KNOWN_COMPONENTS } }];
  if (node.type === 'text') return moduleFault(node, parent);
  if (!isComponent(node)) return [];
  const name = node.name ?? '';
  const faults: Found[] = [];
  if (name.toLowerCase() === 'script') faults.push({ kind: 'script', values: {} });
  else if (!/^[A-Z]/.test(name)) faults.push({ kind: 'raw-html', values: { name, known: KNOWN_COMPONENTS } });
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      faults.push({ kind: 'expression', values: { text: clip(attribute.value) } });
    } else if (/^on/i.test(attribute.name)) {
      faults.push({ kind: 'event-handler', values: { name: attribute.name } });
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      faults.push({ kind: 'expression', values: { text: clip(attribute.value.value) } });
    } else if (/^\s*(?:javascript|vbscript|data):/i.test(attribute.value ?? '')) {
      faults.push({ kind: 'javascript-link', values: { target: clip(attribute.value ?? '') } });
    }
  }
  return faults;
}

/** `import x from 'y'` is a sentence to a parser without a module system; to an author it was code. */
function moduleFault(node: Text, parent: Nodes | undefined): Found[] {
  if (parent && parent.type !== 'paragraph') return [];
  const next = parent?.children[parent.children.indexOf(node) + 1];
  const names = next?.type === 'mdxTextExpression' ? `{${next.value}}` : '';
  const found =
    MODULE_LINE.exec(node.value) ??
    (names === '' ? null : /^(?:import|export)\s+(?:\w+,\s*)?(?!.|\n)/m.exec(node.value));
  if (!found) return [];
  const line = node.value.slice(found.index).split('\n')[0] ?? '';
  const ending = node.value.endsWith(line) ? names : '';
  const values = { text: clip(`${line}${ending}`), known: KNOWN_COMPONENTS };
  return [{ kind: 'import-or-export', values, below: linesBefore(node.value, found.index) }];
}

/** A line that a module begins with, told from a sentence such as "import data from a file". */
const MODULE_LINE = new RegExp(
  [
    `^import\\s+(?:[\\w*$][\\w*$ ,]*\\s+from\\s*)?['"]`,
    `^export\\s+(?:default|const|let|var|function|class|async)\\s+[\\w$({\\['"]`,
    `^export\\s+\\*\\s*(?:as\\s+\\w+\\s+)?from\\s*['"]`,
  ].join('|'),
  'm',
);

function clip(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 60 ? `${flat.slice(0, 57)}…` : flat;
}
