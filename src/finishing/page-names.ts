/** The names that stand in pages, and those that scripts may put there. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseAst } from 'vite';
import type { PageElement } from './page-elements.ts';
import type { PageNames } from './selector-needs.ts';

/** Attributes that a browser sets by itself when a reader opens something. */
const BY_THE_READER = new Set(['open']);

/** The names that elements have. */
export interface ElementNames {
  tags: Set<string>;
  classes: Set<string>;
  ids: Set<string>;
  attributes: Set<string>;
}

/** Adds names to others. */
export function addNames(to: ElementNames, more: ElementNames): void {
  for (const kind of ['tags', 'classes', 'ids', 'attributes'] as const)
    for (const name of more[kind]) to[kind].add(name);
}

/** Elements that a browser puts around others where they are not written. */
const ADDED: Readonly<Record<string, string>> = { tr: 'tbody', col: 'colgroup' };

/** The names of elements. */
export function namesIn(elements: readonly PageElement[]): ElementNames {
  const valuesOf = (name: string) =>
    new Set(elements.flatMap(({ attributes }) => attributes[name]?.split(/\s+/) ?? []));
  const written = elements.map(({ tagName }) => tagName);
  return {
    tags: new Set([...written, ...written.flatMap((name) => ADDED[name] ?? [])]),
    classes: valuesOf('class'),
    ids: valuesOf('id'),
    attributes: new Set(elements.flatMap(({ attributes }) => Object.keys(attributes))),
  };
}

/**
 * The names that pages have between them, or may be given.
 * @param found what their elements have
 * @param scripts what their scripts may put there
 */
export function namesOf(found: readonly ElementNames[], scripts: readonly ScriptWords[]): PageNames {
  const all = <T>(items: readonly T[], setOf: (item: T) => ReadonlySet<string>) =>
    new Set(items.flatMap((item) => [...setOf(item)]));
  const said = all(scripts, (each) => each.said);
  const properties = all(scripts, (each) => each.properties);
  const tags = all(found, (each) => each.tags);
  const classes = all(found, (each) => each.classes);
  const ids = all(found, (each) => each.ids);
  const attributes = all(found, (each) => each.attributes);
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
