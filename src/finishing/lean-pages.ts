/**
 * The style of each page: what it needs and little more. One style sheet is written for the whole site, and a page
 * with all of it would weigh twice what it must. A rule stays wherever anything on the page, or anything its
 * scripts name, could match it. Pages of one part of the site share what they need between them: a policy names
 * every style there is, and hosts read no header of any length. Script that is inlined loses what only its authors
 * read.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'vite';
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
/** How Astro links a style sheet; one for paper says so and is left. */
const LINKED = /<link rel="stylesheet" href="([^"]+)">/g;
const FOR_PAPER = /<link rel="stylesheet" media="print" href="([^"]+)">/g;
const INLINED = /<script>([\s\S]*?)<\/script>/g;

/** A style sheet of the whole site. */
interface Sheet {
  css: string;
  /** What changes it on paper. */
  paper: string;
  /** The ids it names. A page has many that it does not. */
  ids: ReadonlySet<string>;
}

/** What the pages of one style ask of it. */
interface Group {
  sheet: Sheet;
  names: ElementNames;
  scripts: Set<Script>;
  /** Attributes that ask for a custom property, as those of a drawing may. */
  asked: Set<string>;
  /** Addresses of pages that a script may bring parts of onto them. */
  sources: Set<string>;
  /** Its style, once it is made. */
  style?: string;
}

interface Script {
  text: string;
  words: ScriptWords;
}

/** Makes the styles of a site. */
export interface StyleMaker {
  /**
   * Takes note of what a page needs.
   * @throws where the style it shares is made already
   */
  read: (page: { file: string; html: string; elements: readonly PageElement[] }) => Promise<void>;
  /**
   * Makes the styles of all pages read so far, which must be all of their parts of the site.
   * @throws where one takes parts of a page that is not there
   */
  make: () => Promise<void>;
  /**
   * The style of a page, by its file.
   * @throws where none is made for it
   */
  styleOf: (file: string) => string;
  /** Takes the sheets away that pages linked. */
  end: () => void;
}

/**
 * Opens the styles of a built site. No page is kept.
 * @param root where the scripts are, and the pages that others take parts of
 */
export function styleMaker(root: string, base: string): StyleMaker {
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

  /** Elements of a page that is taken from. */
  const elementsAt = (source: string): PageElement[] => {
    const file = join(fileAt(source), 'index.html');
    if (!existsSync(file))
      throw new Error(`A page takes parts of ${source} (data-source), which is not there when it is styled.`);
    const elements = sources.get(source) ?? elementsOf(readFileSync(file, 'utf8'));
    sources.set(source, elements);
    return elements;
  };

  const takeIn = async (group: Group, elements: readonly PageElement[], named = namesIn(elements)) => {
    addNames(group.names, { ...named, ids: named.ids.intersection(group.sheet.ids) });
    group.scripts.add(await scriptOf(elements));
    for (const { attributes } of elements)
      for (const value of Object.values(attributes)) if (value.includes('var(')) group.asked.add(value);
  };

  const sources = new Map<string, PageElement[]>();
  const groups = new Map<string, Group>();
  const groupOf = new Map<string, Group>();
  const sheets = new Map<string, Sheet>();
  const replaced = new Set<string>();
  return {
    read: async ({ file, html, elements }) => {
      const linked = addressesIn(html, LINKED);
      const paper = addressesIn(html, FOR_PAPER);
      const sheetKey = JSON.stringify([linked, paper]);
      const sheet = sheets.get(sheetKey) ?? sheetOf(linked.map(fileAt), paper.map(fileAt));
      sheets.set(sheetKey, sheet);
      for (const address of linked) replaced.add(fileAt(address));
      const named = namesIn(elements);
      const key = [partOf(file), picturesOf(file, named), [...sheets.values()].indexOf(sheet)].join(' ');
      const group = groups.get(key) ?? newGroup(sheet);
      if (group.style !== undefined) throw new Error(`${file} comes after the style of its part was made.`);
      groups.set(key, group);
      groupOf.set(file, group);
      await takeIn(group, elements, named);
      for (const { attributes } of elements)
        if (attributes['data-source']) group.sources.add(attributes['data-source']);
    },
    make: async () => {
      for (const group of groups.values()) {
        if (group.style !== undefined) continue;
        for (const source of group.sources) await takeIn(group, elementsAt(source));
        group.style = styleFor(group);
      }
    },
    styleOf: (file) => {
      const style = groupOf.get(file)?.style;
      if (style === undefined) throw new Error(`${file} was not among the pages that styles were made for.`);
      return style;
    },
    end: () => {
      for (const path of replaced) rmSync(path);
    },
  };
}

function newGroup(sheet: Sheet): Group {
  const names = { tags: new Set<string>(), classes: new Set<string>(), ids: new Set<string>() };
  return {
    sheet,
    names: { ...names, attributes: new Set() },
    scripts: new Set(),
    asked: new Set(),
    sources: new Set(),
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

function styleFor({ sheet, names, scripts, asked }: Group): string {
  const read = [...scripts];
  const given = namesOf(
    [names],
    read.map(({ words }) => words),
  );
  const elsewhere = [sheet.paper, ...asked, ...read.map(({ text }) => text)].join('\n');
  return leanStyle(piecesOf(sheet.css), given, elsewhere);
}

/** One sheet of several: what one of them sets, another may ask for. */
function sheetOf(paths: readonly string[], forPaper: readonly string[]): Sheet {
  const read = (each: readonly string[]) => each.map((path) => readFileSync(path, 'utf8').trim()).join('');
  const css = read(paths);
  return { css, paper: read(forPaper), ids: new Set(css.match(/(?<=#)[\w-]+/g)) };
}

function addressesIn(html: string, link: RegExp): string[] {
  return [...html.matchAll(link)].map(([, address = '']) => address);
}

/** A page with this style in place of the sheets it links. */
export function withStyle(html: string, style: string): string {
  let left = `<style>${style}</style>`;
  return html.replace(LINKED, () => {
    const here = left;
    left = '';
    return here;
  });
}

const shortened = new Map<string, string>();

/** A page whose inlined script is as short as it can be. */
export function withShortScript(html: string): string {
  return html.replace(INLINED, (_, code: string) => {
    const short = shortened.get(code) ?? minifySync('inlined.js', code).code;
    shortened.set(code, short);
    return `<script>${short}</script>`;
  });
}

async function readScript(inlined: readonly string[], files: readonly string[]): Promise<Script> {
  const seen = new Set<string>();
  const linked = await Promise.all(files.map((file) => wholeScript(file, seen)));
  const texts = [...inlined, ...linked.flat()];
  return { text: texts.join('\n'), words: wordsOf(texts) };
}
