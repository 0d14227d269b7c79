/**
 * Leaves every page the style it needs and little more: one style sheet is written for the whole site, and a page
 * with all of it would weigh twice what it must. A rule stays wherever anything on the page, or anything its
 * scripts name, could match it. Pages of one part of the site share what they need between them: a policy names
 * every style there is, and hosts read no header of any length. Script that is inlined loses what only its authors
 * read.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'parse5';
import { minifySync } from 'vite';
import { htmlFiles } from './html-files.ts';
import { attribute, rawText, type Element } from './html-tree.ts';
import { leanStyle } from './lean-style.ts';
import {
  everythingIn,
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
        const pages = new Map([...htmlFiles(root)].map(({ file, html }) => [file, html]));
        const { lean, styles } = await leanPagesOf(pages, root, base);
        for (const [file, html] of lean) writeFileSync(join(root, file), html);
        logger.info(`${lean.size} pages share ${styles} styles, each with what its pages need`);
      },
    },
  };
}

/** What a page asks of a style sheet. */
interface Needs {
  names: ElementNames;
  script: Script;
  /** Its `style` attributes. */
  inline: string;
}

interface Script {
  text: string;
  words: ScriptWords;
}

/**
 * The pages of a built site with one style each: that of their part.
 * @param pages the HTML of each, by its path below the root
 * @param root where the scripts are
 */
export async function leanPagesOf(
  pages: ReadonlyMap<string, string>,
  root: string,
  base: string,
): Promise<{ lean: Map<string, string>; styles: number }> {
  const scripts = new Map<string, Promise<Script>>();
  const fileAt = (address: string) => join(root, address.slice(base.length));

  const scriptOf = (elements: readonly Element[]): Promise<Script> => {
    const ours = elements.filter(
      (each) => each.tagName === 'script' && attribute(each, 'type') !== 'application/json',
    );
    const linked = ours.flatMap((each) => attribute(each, 'src') ?? []);
    const inlined = ours.map(rawText).filter((text) => text !== '');
    const key = JSON.stringify([linked, inlined]);
    const found = scripts.get(key) ?? readScript(inlined, linked.map(fileAt));
    scripts.set(key, found);
    return found;
  };

  const needsOf = async (html: string): Promise<Needs> => {
    const own = everythingIn(parse(html, { scriptingEnabled: false }));
    // A script may bring parts of another page onto this one.
    const sources = new Set(own.flatMap((each) => attribute(each, 'data-source') ?? []));
    const others = [...sources].flatMap((address) =>
      everythingIn(
        parse(pages.get(`${address.slice(base.length)}index.html`) ?? '', { scriptingEnabled: false }),
      ),
    );
    const elements = [...own, ...others];
    return {
      names: namesIn(elements),
      script: await scriptOf(elements),
      inline: elements.flatMap((each) => attribute(each, 'style') ?? []).join('\n'),
    };
  };

  const groups = new Map<string, { css: string; needs: Needs[] }>();
  const groupOf = new Map<string, string>();
  for (const [file, html] of pages) {
    // One style element: what one of them sets, another may ask for.
    const css = [...html.matchAll(STYLES)].map(([, text]) => text).join('');
    const needs = await needsOf(html);
    const key = [partOf(file), picturesOf(file, needs), css].join('\n');
    groupOf.set(file, key);
    const group = groups.get(key) ?? { css, needs: [] };
    groups.set(key, group);
    group.needs.push(needs);
  }

  const styles = new Map([...groups].map(([key, group]) => [key, styleFor(group)]));
  const lean = new Map(
    [...pages].map(([file, html]) => [
      file,
      withShortScript(withStyle(html, styles.get(groupOf.get(file) ?? '') ?? '')),
    ]),
  );
  return { lean, styles: new Set(styles.values()).size };
}

/** The part of the site a page belongs to: the first folder of its path. */
function partOf(file: string): string {
  return file.split('/', 1)[0] ?? '';
}

/** What a page shows beside text: most show nothing, and no other style is as long. */
function picturesOf(file: string, { names }: Needs): string {
  return PICTURED.includes(partOf(file)) ? PICTURES.filter((name) => names.classes.has(name)).join(' ') : '';
}

function styleFor({ css, needs }: { css: string; needs: readonly Needs[] }): string {
  const scripts = [...new Set(needs.map(({ script }) => script))];
  const names = namesOf(
    needs.map((each) => each.names),
    scripts.map(({ words }) => words),
  );
  const elsewhere = [...needs.map(({ inline }) => inline), ...scripts.map(({ text }) => text)].join('\n');
  return leanStyle(piecesOf(css), names, elsewhere);
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

function withShortScript(html: string): string {
  return html.replace(
    INLINED,
    (_, code: string) => `<script>${minifySync('inlined.js', code).code}</script>`,
  );
}

async function readScript(inlined: readonly string[], files: readonly string[]): Promise<Script> {
  const seen = new Set<string>();
  const linked = await Promise.all(files.map((file) => wholeScript(file, seen)));
  const texts = [...inlined, ...linked.flat()];
  return { text: texts.join('\n'), words: wordsOf(texts) };
}
