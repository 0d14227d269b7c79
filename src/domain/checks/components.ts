import type { Parents } from 'mdast';
import type { Catalog, Entry, Passage } from '../catalog.ts';
import { idsOf } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { didYouMean } from '../nearest.ts';
import { COMPONENTS, type ComponentDefinition } from '../prose/components.ts';
import { KNOWN_COMPONENTS } from '../prose/faults.ts';
import { attribute, isComponent, type ComponentNode } from '../prose/parse.ts';
import { everyNode, nodesIn } from '../prose/walk.ts';
import { atNode } from './at.ts';

/** Components in prose exist, stand where they belong, and name things that exist. */
export function checkComponents(catalog: Catalog): Issue[] {
  const issues: Issue[] = [];
  for (const { node, ancestors, entry, passage } of everyNode(catalog)) {
    if (!isComponent(node) || !isCapital(node.name)) continue;
    issues.push(...checkComponent(catalog, node, entry, passage));
    const found = misplacement(node, ancestors, passage) ?? unnoted(node, entry, passage);
    if (!found) continue;
    const values = { component: node.name ?? '', ...found };
    issues.push(atNode(entry, passage, node, 'misplaced-component', values));
  }
  return issues;
}

/** Lines that pages show without notes: the evidence, which notes are made of, and what introduces something. */
const WITHOUT_NOTES = /^(?:article|claims|vocabulary)\/|^(?:packets|paths)\/reader$|^checklist\/.*means$/;

function unnoted({ name }: ComponentNode, entry: Entry, { field }: Passage) {
  return (name === 'Claim' || name === 'Term') && WITHOUT_NOTES.test(`${entry.collection}/${field}`)
    ? { where: 'in a line that is shown without notes', advice: 'Write the words alone.' }
    : null;
}

/** Components begin with a capital; all else is HTML, and so is a script however it is written. */
function isCapital(name: string | null): boolean {
  return /^[A-Z]/.test(name ?? '') && name?.toLowerCase() !== 'script';
}

/** Where a component stands that it may not, and what to do; null where all is well. */
function misplacement(
  node: ComponentNode,
  ancestors: readonly Parents[],
  passage: Passage,
): { where: string; advice: string } | null {
  const definition = componentNamed(node.name);
  if (!definition) return null;
  if (ancestors.some((each) => isComponent(each) && each.name === node.name)) {
    return {
      where: 'inside another of its kind',
      advice: 'End the outer one first, or leave one of them out.',
    };
  }
  return definition.place === 'block'
    ? misplacedBlock(node, ancestors, passage)
    : misplacedWords(node, ancestors);
}

/** Pages lay blocks out one below the other: they look for them there and in <Added>, and no deeper. */
function misplacedBlock(node: ComponentNode, ancestors: readonly Parents[], passage: Passage) {
  const advice = 'Give it lines of its own at the left margin, with a blank line above and below.';
  if (passage.field !== '' && !passage.field.startsWith('#')) {
    return { where: 'in a field', advice: 'A field holds a sentence: move it to the text below the fields.' };
  }
  if (node.type === 'mdxJsxTextElement') return { where: 'inside a sentence', advice };
  return ancestors.every((each) => isComponent(each) && each.name === 'Added')
    ? null
    : { where: 'inside a list or a quotation', advice };
}

function misplacedWords(node: ComponentNode, ancestors: readonly Parents[]) {
  if (node.type === 'mdxJsxFlowElement' && node.children.length > 0) {
    const advice = 'Write both tags in the sentence, around the words that they are about.';
    return { where: 'around whole lines', advice };
  }
  // Each of them makes a link, and browsers take a link inside a link apart.
  const advice = 'Let the two stand side by side: each makes a link, and a link cannot hold another.';
  if (ancestors.some((each) => each.type === 'link' || (isComponent(each) && each.name === 'Term'))) {
    return { where: 'inside a link', advice };
  }
  const links = nodesIn(node.children).some((below) => below.node.type === 'link');
  return node.name === 'Term' && links ? { where: 'around a link', advice } : null;
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
  return each.type === 'mdxJsxExpressionAttribute' || (each.value !== null && typeof each.value === 'object');
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
