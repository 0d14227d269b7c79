/**
 * Leaves every page the style it needs and no more: one style sheet is written for the whole site, and a page
 * with all of it would weigh twice what it must. A rule stays wherever anything on the page, or anything its
 * scripts name, could match it.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'parse5';
import { attribute, rawText, type Element } from './html-tree.ts';
import { leanStyle } from './lean-style.ts';
import { everythingIn, namesOf, wholeScript, wordsOf, type ScriptWords } from './page-names.ts';
import { piecesOf, type Piece } from './style-pieces.ts';

const STYLES = /<style>([\s\S]*?)<\/style>/g;

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
        const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
        const make = leanIn(root, base);
        const changed = await Promise.all(
          files.map(async (file) => {
            const html = await readFile(join(root, file), 'utf8');
            return { file, html: await make(html) };
          }),
        );
        // A page may need another as it was built, so nothing is written before all are read.
        await Promise.all(changed.map(({ file, html }) => writeFile(join(root, file), html)));
        logger.info(`${changed.length} pages with the style they need`);
      },
    },
  };
}

/** Gives what makes one page of a built site lean. */
export function leanIn(root: string, base: string): (html: string) => Promise<string> {
  const sheets = new Map<string, Piece[]>();
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

  return async (html) => {
    const own = everythingIn(parse(html, { scriptingEnabled: false }));
    const sources = new Set(own.flatMap((each) => attribute(each, 'data-source') ?? []));
    const others = await Promise.all(
      [...sources].map((address) => readFile(join(fileAt(address), 'index.html'), 'utf8')),
    );
    const elements = [
      ...own,
      ...others.flatMap((other) => everythingIn(parse(other, { scriptingEnabled: false }))),
    ];
    const script = await scriptOf(elements);
    const names = namesOf(elements, script.words);
    const inline = elements.flatMap((each) => attribute(each, 'style') ?? []).join('\n');
    // One style element: what one of them sets, another may ask for.
    const css = [...html.matchAll(STYLES)].map(([, text]) => text).join('');
    const pieces = sheets.get(css) ?? piecesOf(css);
    sheets.set(css, pieces);
    const lean = `<style>${leanStyle(pieces, names, inline + script.text)}</style>`;
    let left = lean;
    return html.replace(STYLES, () => {
      const here = left;
      left = '';
      return here;
    });
  };
}

interface Script {
  text: string;
  words: ScriptWords;
}

async function readScript(inlined: readonly string[], files: readonly string[]): Promise<Script> {
  const seen = new Set<string>();
  const linked = await Promise.all(files.map((file) => wholeScript(file, seen)));
  const texts = [...inlined, ...linked.flat()];
  return { text: texts.join('\n'), words: wordsOf(texts) };
}
