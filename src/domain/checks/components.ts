import type { Catalog, Entry, Passage } from '../catalog.ts';
import { idsOf } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { didYouMean } from '../nearest.ts';
import { COMPONENTS } from '../prose/components.ts';
import { KNOWN_COMPONENTS } from '../prose/faults.ts';
import { attribute, isComponent, type ComponentNode } from '../prose/parse.ts';
import { everyNode } from '../prose/walk.ts';
import { atNode } from './at.ts';

/** Components in prose exist, stand where they belong, and name things that exist. */
export function checkComponents(catalog: Catalog): Issue[] {
  const issues: Issue[] = [];
  for (const { node, ancestors, entry, passage } of everyNode(catalog)) {
    if (!isComponent(node) || !/^[A-Z]/.test(node.name ?? '')) continue;
    issues.push(...checkComponent(catalog, node, entry, passage));
    const outer = ancestors.find((each) => isComponent(each) && each.name === node.name);
    if (outer)
      issues.push(fault(entry, passage, node, 'it stands inside another of its kind', node.name ?? ''));
  }
  return issues;
}

function checkComponent(catalog: Catalog, node: ComponentNode, entry: Entry, passage: Passage): Issue[] {
  const name = node.name ?? '';
  const definition = COMPONENTS[name];
  if (!definition) {
    const hint = didYouMean(name, Object.keys(COMPONENTS));
    return [atNode(entry, passage, node, 'unknown-component', { name, hint, known: KNOWN_COMPONENTS })];
  }
  const issues: Issue[] = [];
  for (const each of node.attributes) {
    if (each.type === 'mdxJsxAttribute' && !(each.name in definition.attributes) && !/^on/i.test(each.name)) {
      issues.push(fault(entry, passage, node, `it has no attribute ${each.name}`, name));
    }
  }
  for (const [key, wanted] of Object.entries(definition.attributes)) {
    const value = attribute(node, key);
    if (value === undefined) {
      issues.push(fault(entry, passage, node, `the attribute ${key} is missing`, name));
    } else if ('oneOf' in wanted) {
      if (!wanted.oneOf.includes(value)) {
        issues.push(fault(entry, passage, node, `${key} must be one of ${wanted.oneOf.join(', ')}`, name));
      }
    } else if (!idsOf(catalog, wanted.reference).includes(value)) {
      const hint = didYouMean(value, idsOf(catalog, wanted.reference));
      issues.push(unknownId(entry, passage, node, wanted.reference, value, hint));
    }
  }
  if (definition.wraps && node.children.length === 0) {
    issues.push(fault(entry, passage, node, 'it wraps nothing', name));
  }
  if (definition.place === 'block' && node.type === 'mdxJsxTextElement') {
    issues.push(
      fault(entry, passage, node, 'it stands inside a sentence and needs a paragraph of its own', name),
    );
  }
  return issues;
}

function unknownId(
  entry: Entry,
  passage: Passage,
  node: ComponentNode,
  collection: string,
  id: string,
  hint: string,
): Issue {
  if (collection === 'claims') return atNode(entry, passage, node, 'unknown-claim', { id, hint });
  if (collection === 'glossary') return atNode(entry, passage, node, 'unknown-term', { id, hint });
  return atNode(entry, passage, node, 'dangling-reference', { name: `<${node.name}>`, id, collection, hint });
}

function fault(
  entry: Entry,
  passage: Passage,
  node: ComponentNode,
  reason: string,
  component: string,
): Issue {
  const definition = COMPONENTS[component];
  const attributes = Object.keys(definition?.attributes ?? {})
    .map((key) => ` ${key}="…"`)
    .join('');
  const example = definition?.wraps
    ? `<${component}${attributes}>…</${component}>`
    : `<${component}${attributes} />`;
  return atNode(entry, passage, node, 'component-attribute', { component, reason, example });
}
