import type { Parents } from 'mdast';
import type { Catalog, Entry, Passage } from '../catalog.ts';
import { idsOf } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { didYouMean } from '../nearest.ts';
import { COMPONENTS, type ComponentDefinition } from '../prose/components.ts';
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
    const reason = misplaced(node, ancestors);
    if (reason) issues.push(fault(entry, passage, node, reason, node.name ?? ''));
  }
  return issues;
}

/** Why a component may not stand where it does, or null where it may. */
function misplaced(node: ComponentNode, ancestors: readonly Parents[]): string | null {
  const definition = componentNamed(node.name);
  if (!definition) return null;
  if (ancestors.some((each) => isComponent(each) && each.name === node.name)) {
    return 'it stands inside another of its kind';
  }
  if (definition.place === 'block') {
    if (node.type === 'mdxJsxTextElement') {
      return 'it stands inside a sentence and needs a paragraph of its own';
    }
    // Pages lay blocks out one below the other: they look for them there and in <Added>, no deeper.
    return ancestors.every((each) => isComponent(each) && each.name === 'Added')
      ? null
      : 'it stands inside a list or a quotation and needs a paragraph of its own';
  }
  if (node.type === 'mdxJsxFlowElement' && node.children.length > 0) {
    return 'its tags stand on lines of their own and belong in the sentence';
  }
  // Each of them makes a link, and a link cannot hold another.
  return ancestors.some((each) => each.type === 'link' || (isComponent(each) && each.name === 'Term'))
    ? 'it makes a link and stands inside another link'
    : null;
}

function checkComponent(catalog: Catalog, node: ComponentNode, entry: Entry, passage: Passage): Issue[] {
  const name = node.name ?? '';
  const definition = componentNamed(name);
  if (!definition) {
    const hint = didYouMean(name, Object.keys(COMPONENTS));
    return [atNode(entry, passage, node, 'unknown-component', { name, hint, known: KNOWN_COMPONENTS })];
  }
  const issues: Issue[] = [];
  for (const each of node.attributes) {
    if (each.type !== 'mdxJsxAttribute' || /^on/i.test(each.name)) continue;
    if (!Object.hasOwn(definition.attributes, each.name)) {
      issues.push(fault(entry, passage, node, `it has no attribute ${each.name}`, name));
    }
  }
  for (const [key, wanted] of Object.entries(definition.attributes)) {
    const value = attribute(node, key);
    if (value === undefined && node.attributes.some(isExpression)) continue;
    if (value === undefined) {
      issues.push(fault(entry, passage, node, `the attribute ${key} is missing`, name));
    } else if ('oneOf' in wanted) {
      if (!wanted.oneOf.includes(value)) {
        issues.push(fault(entry, passage, node, `${key} must be one of ${wanted.oneOf.join(', ')}`, name));
      }
    } else {
      const ids = idsOf(catalog, wanted.reference);
      // A collection without entries has been reported itself.
      if (ids.length === 0 || ids.includes(value)) continue;
      issues.push(unknownId(entry, passage, node, wanted.reference, value, didYouMean(value, ids)));
    }
  }
  if (definition.wraps && node.children.length === 0) {
    issues.push(fault(entry, passage, node, 'it wraps nothing', name));
  }
  return issues;
}

function componentNamed(name: string | null): ComponentDefinition | undefined {
  return name !== null && Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
}

/** `{…}` where an attribute or its value should stand: code, which is refused for being code. */
function isExpression(each: ComponentNode['attributes'][number]): boolean {
  return each.type === 'mdxJsxExpressionAttribute' || typeof each.value === 'object';
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
  const definition = componentNamed(component);
  const attributes = Object.keys(definition?.attributes ?? {})
    .map((key) => ` ${key}="…"`)
    .join('');
  const example = definition?.wraps
    ? `<${component}${attributes}>…</${component}>`
    : `<${component}${attributes} />`;
  return atNode(entry, passage, node, 'component-attribute', { component, reason, example });
}
