/**
 * Leaves every page the style it needs and little more: one style sheet is written for the whole site, and a page
 * with all of it would weigh twice what it must. A rule stays wherever anything on the page, or anything its
 * scripts name, could match it. Pages of one part of the site share what they need between them: a policy names
 * every style there is, and hosts read no header of any length. Script that is inlined loses what only its authors
 * read.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minifySync } from 'vite';
import { htmlFiles } from './html-files.ts';
import { leanStyle } from './lean-style.ts';
import { elementsOf, type PageElement } from './page-elements.ts';
import {
  addNames,
  namesIn,
  namesOf,
  wholeScript,
  wordsOf,
  type ElementNames,
  type ScriptWords,
} from './page-names.ts';
import { piecesOf } from './style-pieces.ts';

/** Parts of the site whose pages differ most in what they show beside text. */
const PICTURED = ['s', 'roles'];
/** Classes of tables and charts. */
const PICTURES = ['comparison', 'chart'];
const STYLES = /<style>([\s\S]*?)<\/style>/g;
const INLINED = /<script>([\s\S]*?)<\/script>/g;

/** Makes the built pages lean; it comes before whatever reads or lists them. */
export function leanPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'rolebook-lean-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { lean, styles } = await leanPagesOf(htmlFiles(root), root, base);
        let count = 0;
        for (const { file, html } of htmlFiles(root)) {
          writeFileSync(join(root, file), lean(file, html));
          count += 1;
        }
        logger.info(`${count} pages share ${styles} styles, each with what its pages need`);
      },
    },
  };
}

/** A style sheet of the whole site. */
interface Sheet {
  css: string;
  /** The ids it names. A page has many that it does not. */
  ids: ReadonlySet<string>;
}

/** What the pages of one style ask of it. */
interface Group {
  sheet: Sheet;
  names: ElementNames;
  scripts: Set<Script>;
  /** Their `style` attributes. */
  inline: Set<string>;
}

interface Script {
  text: string;
  words: ScriptWords;
}

/** A site whose pages have been read. */
export interface LeanSite {
  /**
   * A page with one style in place of its own: that of its part.
   * @throws where the page was not among those read
   */
  lean: (file: string, html: string) => string;
  /** How many styles there are. */
  styles: number;
}

/**
 * Reads the pages of a built site, one after another: none is kept.
 * @param pages the HTML of each, with its path below the root
 * @param root where the scripts are, and the pages that others take parts of
 */
export async function leanPagesOf(
  pages: Iterable<{ file: string; html: string }>,
  root: string,
  base: string,
): Promise<LeanSite> {
  const scripts = new Map<string, Promise<Script>>();
  const fileAt = (address: string) => join(root, address.slice(base.length));

  const scriptOf = (elements: readonly PageElement[]): Promise<Script> => {
    const ours = elements.filter(
      ({ tagName, attributes }) => tagName === 'script' && attributes['type'] !== 'application/json',
    );
    const linked = ours.flatMap(({ attributes }) => attributes['src'] ?? []);
    const inlined = ours.map((each) => each.inlined).filter((text) => text !== '');
    const key = JSON.stringify([linked, inlined]);
    const found = scripts.get(key) ?? readScript(inlined, linked.map(fileAt));
    scripts.set(key, found);
    return found;
  };

  /** The elements of a page, and of those that a script may bring parts of onto it. */
  const elementsOn = (html: string): PageElement[] => {
    const own = elementsOf(html);
    const sources = new Set(own.flatMap(({ attributes }) => attributes['data-source'] ?? []));
    const others = [...sources].map((address) => join(fileAt(address), 'index.html')).filter(existsSync);
    return [...own, ...others.flatMap((file) => elementsOf(readFileSync(file, 'utf8')))];
  };

  const groups = new Map<string, Group>();
  const groupOf = new Map<string, Group>();
  const sheets = new Map<string, Sheet>();
  for (const { file, html } of pages) {
    // One style element: what one of them sets, another may ask for.
    const css = [...html.matchAll(STYLES)].map(([, text]) => text).join('');
    const sheet = sheets.get(css) ?? { css, ids: new Set(css.match(/(?<=#)[\w-]+/g)) };
    sheets.set(css, sheet);
    const elements = elementsOn(html);
    const { ids, ...names } = namesIn(elements);
    const named = { ...names, ids: ids.intersection(sheet.ids) };
    const key = [partOf(file), picturesOf(file, named), [...sheets.values()].indexOf(sheet)].join(' ');
    const group = groups.get(key) ?? { sheet, names: named, scripts: new Set(), inline: new Set() };
    groups.set(key, group);
    groupOf.set(file, group);
    addNames(group.names, named);
    group.scripts.add(await scriptOf(elements));
    for (const { attributes } of elements) if (attributes['style']) group.inline.add(attributes['style']);
  }

  const shortened = new Map<string, string>();
  const styles = new Map([...groups.values()].map((group) => [group, styleFor(group)]));
  return {
    lean: (file, html) => {
      const group = groupOf.get(file);
      if (!group) throw new Error(`${file} was not among the pages that styles were made for.`);
      return withShortScript(withStyle(html, styles.get(group) ?? ''), shortened);
    },
    styles: new Set(styles.values()).size,
  };
}

/** The part of the site a page belongs to: the first folder of its path. */
function partOf(file: string): string {
  return file.split('/', 1)[0] ?? '';
}

/** What a page shows beside text: most show nothing, and no other style is as long. */
function picturesOf(file: string, { classes }: ElementNames): string {
  return PICTURED.includes(partOf(file)) ? PICTURES.filter((name) => classes.has(name)).join(' ') : '';
}

function styleFor({ sheet, names, scripts, inline }: Group): string {
  const read = [...scripts];
  const given = namesOf(
    [names],
    read.map(({ words }) => words),
  );
  const elsewhere = [...inline, ...read.map(({ text }) => text)].join('\n');
  return leanStyle(piecesOf(sheet.css), given, elsewhere);
}

/** A page with this style in place of its own. */
function withStyle(html: string, style: string): string {
  let left = `<style>${style}</style>`;
  return html.replace(STYLES, () => {
    const here = left;
    left = '';
    return here;
  });
}

function withShortScript(html: string, made: Map<string, string>): string {
  return html.replace(INLINED, (_, code: string) => {
    const short = made.get(code) ?? minifySync('inlined.js', code).code;
    made.set(code, short);
    return `<script>${short}</script>`;
  });
}

async function readScript(inlined: readonly string[], files: readonly string[]): Promise<Script> {
  const seen = new Set<string>();
  const linked = await Promise.all(files.map((file) => wholeScript(file, seen)));
  const texts = [...inlined, ...linked.flat()];
  return { text: texts.join('\n'), words: wordsOf(texts) };
}
