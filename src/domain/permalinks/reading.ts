/** The words behind an address, as a reader reads them: what a stamp is taken of. */
import type { Nodes } from 'mdast';
import type { Cell } from '../../schemas/comparisons.ts';
import { wordsOfCell } from '../cells.ts';
import { sound, type Catalog, type Entry, type PageEntry } from '../catalog.ts';
import { attribute, isComponent, parseLine, type ComponentNode } from '../prose/parse.ts';
import { subsections, type Prose, type Section } from '../prose/sections.ts';
import type { KitPart } from '../../schemas/tools.ts';
import { toolAt, toolOf, toolsOf, type Tool } from '../tools/kit.ts';
import type { Permalink } from './inventory.ts';
import { stampOf } from './stamp.ts';

/** The stamp of what stands at an address. */
export function stampAt(catalog: Catalog, permalink: Permalink): string {
  return stampOf(readingOf(catalog, permalink));
}

/**
 * Every word a reader meets there, with tables and disagreements that stand in a section. Links, emphasis,
 * notes in the margin and marked terms are how it is shown, and are left out.
 */
export function readingOf(catalog: Catalog, { kind, entry, part }: Permalink): string {
  switch (kind) {
    case 'page':
      return wordsOfWhole(catalog, entry);
    case 'section':
      return wordsOfSection(catalog, entry.prose, part);
    case 'faq': {
      const { question, short } = (entry as Entry<'faqs'>).data;
      return join(question, line(short), prose(catalog, entry.prose?.opening ?? []));
    }
    case 'table':
      return wordsOfTable(catalog, entry as Entry<'comparisons'>);
    case 'row':
      return wordsOfRow(catalog, entry as Entry<'comparisons'>, part);
    case 'tool':
    case 'tool-row': {
      const found = toolAt(catalog, entry as Entry<'tools'>, part ?? '');
      if (!found) return '';
      const { tool, row } = found;
      // Rows of several kits may say the same: whose they are is part of what a reader reads.
      return row === null || !tool.table
        ? wordsOfTool(catalog, tool)
        : join(tool.title, wordsOfRow(catalog, tool.table, row));
    }
    case 'claim':
      return wordsOfClaim(entry as Entry<'claims'>);
    case 'term': {
      const { term, short, full } = (entry as Entry<'glossary'>).data;
      return join(term, short, line(full));
    }
    case 'question':
      return wordsOfQuestion(entry as Entry<'questions'>, null);
    case 'answer':
      return wordsOfQuestion(entry as Entry<'questions'>, part);
  }
}

/** A page that has no text of its own is made of its fields. */
function wordsOfWhole(catalog: Catalog, entry: Entry): string {
  const { title, summary } = entry.data as { title: string; summary: string };
  switch (entry.collection) {
    case 'tools': {
      const tools = toolsOf(catalog, entry as Entry<'tools'>);
      return join(title, line(summary), ...tools.map((tool) => wordsOfTool(catalog, tool)));
    }
    case 'paths': {
      const { steps } = (entry as Entry<'paths'>).data;
      const said = steps.map(({ why, question, answer }) => join(line(why), line(question), line(answer)));
      return join(title, line(summary), ...said);
    }
    case 'packets':
      return join(title, line(summary), ...(entry as Entry<'packets'>).data.parts);
    default:
      return wordsOfPage(catalog, entry as PageEntry);
  }
}

/** A tool with everything around its table. */
function wordsOfTool(catalog: Catalog, { title, lead, lists, table, text }: Tool): string {
  const listed = lists.map(({ label, lines }) => join(label, ...lines.map(line)));
  return join(title, ...lead.map(line), ...listed, table ? wordsOfTable(catalog, table) : '', text ?? '');
}

function wordsOfPage(catalog: Catalog, { data, prose: text }: PageEntry): string {
  const sections = (text?.sections ?? []).map((section) => wordsUnder(catalog, section));
  return join(data.title, line(data.summary), prose(catalog, text?.opening ?? []), ...sections);
}

function wordsOfSection(catalog: Catalog, text: Prose | null, id: string | null): string {
  const section = text?.sections.find((each) => each.id === id);
  if (!text || !section) return '';
  return join(...[section, ...subsections(text, section)].map((each) => wordsUnder(catalog, each)));
}

/** A heading and what stands under it, up to the next heading. */
export function wordsUnder(catalog: Catalog, { words, nodes }: Section): string {
  return join(prose(catalog, words), prose(catalog, nodes));
}

/** A table: its question, its heads and what its rows hold. */
export function wordsOfTable(catalog: Catalog, { data }: Entry<'comparisons'>): string {
  const heads = [data.question, data.rowHead, ...data.columns.map(({ label }) => label)];
  const rows = data.rows.map((row) => cells(catalog, row.label, Object.values(inColumns(data, row.cells))));
  return join(...heads, ...rows, data.note === undefined ? '' : line(data.note));
}

function wordsOfRow(catalog: Catalog, { data }: Entry<'comparisons'>, id: string | null): string {
  const row = data.rows.find((each) => each.id === id);
  if (!row) return '';
  const labelled = data.columns.map(({ id: column, label }) => cells(catalog, label, [row.cells[column]]));
  return join(row.label, ...labelled);
}

function inColumns(
  { columns }: Entry<'comparisons'>['data'],
  row: Record<string, Cell>,
): (Cell | undefined)[] {
  return columns.map(({ id }) => row[id]);
}

function cells(catalog: Catalog, label: string, found: readonly (Cell | undefined)[]): string {
  const words = found.flatMap((cell) => {
    if (cell === undefined) return [];
    const said = wordsOfCell(catalog, cell);
    return 'none' in said ? [line(said.none)] : said.lines.map(({ text }) => line(text));
  });
  return join(label, ...words);
}

function wordsOfClaim({ data }: Entry<'claims'>): string {
  const sides = [data.article, data.verdict].map((side) => (side === undefined ? '' : line(side)));
  return join(line(data.statement), data.status, ...sides, ...data.evidence.map(({ shows }) => line(shows)));
}

function wordsOfQuestion({ data }: Entry<'questions'>, id: string | null): string {
  const { question, why, answers } = data;
  const given = answers.filter((answer) => id === null || answer.id === id);
  const said = given.map(({ label, reasons }) => join(label, ...reasons.map(({ because }) => line(because))));
  return join(question, ...(id === null ? [line(why)] : []), ...said);
}

/** The words of a line, such as a field of front matter. */
function line(text: string): string {
  const parsed = parseLine(text);
  return 'tree' in parsed ? prose(null, parsed.tree) : text;
}

/** Blocks of prose, with what components bring into them. */
export function paragraphsOf(catalog: Catalog, nodes: readonly Nodes[]): string {
  return prose(catalog, nodes);
}

function prose(catalog: Catalog | null, nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'inlineCode') return node.value;
      if (node.type === 'code')
        return join(/title="([^"]*)"/.exec(node.meta ?? '')?.[1] ?? '', node.value, ' ');
      if (node.type === 'break') return ' ';
      if (node.type === 'image') return node.alt ?? '';
      if (isComponent(node) && catalog !== null && node.children.length === 0)
        return ` ${embedded(catalog, node)} `;
      if (!('children' in node)) return '';
      const inner = prose(catalog, node.children);
      return WITHIN_SENTENCES.has(node.type) ? inner : `${inner} `;
    })
    .join('');
}

/** What a component brings into the text. */
function embedded(catalog: Catalog, node: ComponentNode): string {
  if (node.name === 'Comparison') {
    const table = catalog.comparisons.find(({ id }) => id === attribute(node, 'id'));
    return table ? wordsOfTable(catalog, table) : '';
  }
  if (node.name === 'Disagreement') {
    const claim = catalog.claims.find(({ id }) => id === attribute(node, 'claim'));
    if (!claim) return '';
    const { statement, margin, article = statement, verdict = margin } = claim.data;
    return join(line(article), line(verdict));
  }
  if (node.name === 'Tools') {
    const tools = sound(catalog.tools).map((kit) => toolOf(catalog, kit, attribute(node, 'show') as KitPart));
    return join(...tools.map((tool) => wordsOfTool(catalog, tool)));
  }
  return attribute(node, 'id') ?? '';
}

function join(...words: string[]): string {
  return words.filter((each) => each !== '').join(' ');
}

const WITHIN_SENTENCES = new Set(['emphasis', 'strong', 'link', 'mdxJsxTextElement', 'delete']);
