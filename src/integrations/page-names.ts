/** The names that stand in pages, and those that scripts may put there. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, type Element } from './html-tree.ts';
import { parseAst } from 'vite';
import type { PageNames } from './selector-needs.ts';

/** Attributes that a browser sets by itself when a reader opens something. */
const BY_THE_READER = new Set(['open']);

/** Every element below a node, those in templates as well. */
export function everythingIn(node: Tree.Node): Element[] {
  const inner =
    tree.isElementNode(node) && node.tagName === 'template' ? [(node as Tree.Template).content] : [];
  const nodes: Tree.Node[] = [...('childNodes' in node ? node.childNodes : []), ...inner];
  return nodes.flatMap((child) => [...(tree.isElementNode(child) ? [child] : []), ...everythingIn(child)]);
}

/**
 * The names of a page.
 * @param elements all its elements, and those of pages it takes parts from
 * @param scripts what its scripts may put there
 */
export function namesOf(elements: readonly Element[], { said, properties }: ScriptWords): PageNames {
  const tags = new Set(elements.map(({ tagName }) => tagName));
  const attributes = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
  const valuesOf = (name: string) =>
    new Set(elements.flatMap((each) => attribute(each, name)?.split(/\s+/) ?? []));
  const classes = valuesOf('class');
  const ids = valuesOf('id');
  return {
    hasTag: (name) => tags.has(name) || said.has(name),
    hasClass: (name) => classes.has(name) || said.has(name),
    hasId: (name) => ids.has(name) || said.has(name),
    hasAttribute: (name) =>
      attributes.has(name) ||
      BY_THE_READER.has(name) ||
      [name, inScript(name), inScript(name.replace(/^data-/, ''))].some(
        (word) => said.has(word) || properties.has(word),
      ),
  };
}

/** What a script may put on a page. */
export interface ScriptWords {
  /** The words of its strings and templates; one after a full stop is a class that is only looked for. */
  said: ReadonlySet<string>;
  /** The properties it uses: attributes are set by them as well. */
  properties: ReadonlySet<string>;
}

/** The words of scripts. What else they name is nobody's but their own. */
export function wordsOf(scripts: readonly string[]): ScriptWords {
  const said = new Set<string>();
  const properties = new Set<string>();
  const add = (text: unknown) =>
    String(text)
      .match(/(?<![.\w-])[\w-]+/g)
      ?.forEach((word) => said.add(word));
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { type, value, property, computed } = node as Record<string, unknown>;
    if (type === 'Literal' && typeof value === 'string') add(value);
    if (type === 'TemplateElement') add((value as { raw: string }).raw);
    if (type === 'MemberExpression' && !computed) properties.add((property as { name: string }).name);
    Object.values(node).forEach(visit);
  };
  for (const script of scripts) visit(parseAst(script));
  return { said, properties };
}

/**
 * The texts of a script file and of all it may ever import.
 * @param seen files read already
 */
export async function wholeScript(file: string, seen: Set<string>): Promise<string[]> {
  if (seen.has(file) || !existsSync(file)) return [];
  seen.add(file);
  const text = await readFile(file, 'utf8');
  const imported = [...text.matchAll(/["'`](\.\.?\/[\w./-]+\.js)["'`]/g)].map(([, path = '']) => path);
  const parts = await Promise.all(imported.map((path) => wholeScript(join(dirname(file), path), seen)));
  return [text, ...parts.flat()];
}

/** An attribute's name as a property: `data-next` is `dataNext`, `next` of a dataset. */
function inScript(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
