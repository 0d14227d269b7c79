/** Prose as clean Markdown: components become words, claims become footnotes, links become absolute. */
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Cell } from '../../schemas/comparisons.ts';
import { wordsOfCell } from '../cells.ts';
import type { KitPart } from '../../schemas/tools.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { entryById } from '../catalog.ts';
import { sayDay } from '../days.ts';
import { markdownTable } from '../markdown-table.ts';
import type { ChartName } from '../prose/components.ts';
import { attribute, isComponent, parseLine, type ComponentNode } from '../prose/parse.ts';
import { toolOf, type Tool } from '../tools/kit.ts';
import { labelOf } from '../vocabulary.ts';
import { CHART_WORDS, chartGrid } from './chart-table.ts';

/** Collects Markdown for one document, with its footnotes. */
export interface MarkdownWriter {
  /** A line of prose. */
  line: (text: string) => string;
  /** Blocks of prose. */
  blocks: (nodes: readonly RootContent[]) => string;
  /** A comparison as a table under its question. */
  table: (entry: Entry<'comparisons'>, rowIds?: readonly string[]) => string;
  /** A tool of a kit: what is said of it, its lists and its table. */
  tool: (tool: Tool) => string;
  /** The footnotes of all claims cited so far, or an empty string. */
  footnotes: () => string;
  /** The ids of all claims cited so far, in the order they were cited. */
  cited: () => string[];
}

/**
 * Opens a Markdown document.
 * @param absolute writes an address of the site in full
 */
export function openMarkdown(catalog: Catalog, absolute: (address: string) => string): MarkdownWriter {
  const { lines, sections } = writtenBefore(catalog, absolute);
  let cited: Entry<'claims'>[] = [];

  const cite = (claim: Entry<'claims'>) => {
    if (!cited.includes(claim)) cited.push(claim);
  };

  /** Writes a passage, or takes it as it was written, with the claims it cites. */
  const once = <Key>(known: Known<Key>, key: Key, writeIt: () => string): string => {
    let passage = known.get(key);
    if (!passage) {
      const outside = cited;
      cited = [];
      passage = { text: writeIt(), cites: cited };
      cited = outside;
      known.set(key, passage);
    }
    passage.cites.forEach(cite);
    return passage.text;
  };

  const inline = (nodes: readonly PhrasingContent[]): PhrasingContent[] => nodes.flatMap(phrase);

  const phrase = (node: PhrasingContent): PhrasingContent[] => {
    if (node.type === 'link') return [{ ...node, url: absolute(node.url), children: inline(node.children) }];
    if (node.type === 'image') return [{ ...node, url: absolute(node.url) }];
    if (isComponent(node)) return component(node);
    return 'children' in node ? [{ ...node, children: inline(node.children) } as PhrasingContent] : [node];
  };

  const component = (node: ComponentNode): PhrasingContent[] => {
    const children = inline(node.children as PhrasingContent[]);
    if (node.name !== 'Claim') return children;
    const claim = entryById(catalog, 'claims', attribute(node, 'id') ?? '');
    cite(claim);
    // As code to the serialiser: a footnote mark must not be escaped.
    return [...children, { type: 'html', value: `[^${claim.id}]` }];
  };

  const block = (node: RootContent): RootContent[] => {
    if (!isComponent(node)) return [rewrite(node)];
    switch (node.name) {
      case 'Comparison':
        return [raw(table(entryById(catalog, 'comparisons', attribute(node, 'id') ?? '')))];
      case 'Disagreement':
        return [raw(disagreement(entryById(catalog, 'claims', attribute(node, 'claim') ?? '')))];
      case 'Tools': {
        const part = attribute(node, 'show') as KitPart;
        return catalog.tools.map((kit) => raw(tool(toolOf(catalog, kit, part))));
      }
      case 'Chart':
        return [raw(figure(attribute(node, 'id') as ChartName))];
      case 'Added':
        return [raw('_Added here; not in the article:_'), ...(node.children as RootContent[]).flatMap(block)];
      default:
        return [{ type: 'paragraph', children: component(node) }];
    }
  };

  const rewrite = (node: RootContent): RootContent => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      return { ...node, children: inline(node.children) } as RootContent;
    }
    if ('children' in node) {
      return { ...node, children: (node.children as RootContent[]).flatMap(block) } as RootContent;
    }
    return node;
  };

  const disagreement = ({ data }: Entry<'claims'>) =>
    [
      `> **The article says:** ${line(data.article ?? data.statement)}`,
      '>',
      `> **The evidence says:** ${line(data.verdict ?? data.margin)}`,
      '>',
      `> ${labelOf(catalog, 'statuses', data.status)}, as of ${sayDay(data.asOf)}.`,
    ].join('\n');

  const figure = (chart: ChartName) =>
    markdownTable(CHART_WORDS[chart].caption, chartGrid(catalog, chart)).trimEnd();

  const blocks = (nodes: readonly RootContent[]) => once(sections, nodes, () => write(nodes.flatMap(block)));
  const line = (text: string) =>
    once(lines, text, () => {
      const parsed = parseLine(text);
      if ('fault' in parsed) return text;
      return write([{ type: 'paragraph', children: inline(parsed.tree) }]);
    });

  const cell = (content: Cell | undefined): string => {
    const words = wordsOfCell(catalog, content);
    const lines = 'none' in words ? [words.none] : words.lines.map(({ text }) => text);
    return inCell(lines.map(line).join('; '));
  };

  const table = ({ data }: Entry<'comparisons'>, rowIds?: readonly string[]) => {
    const head = [data.rowHead, ...data.columns.map((column) => column.label)].map(inCell);
    const rows = data.rows
      .filter((row) => !rowIds || rowIds.includes(row.id))
      .map((row) => [inCell(row.label), ...data.columns.map((column) => cell(row.cells[column.id]))]);
    const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
    return [`**${data.question}**`, '', ...lines, ...(data.note ? ['', line(data.note)] : [])].join('\n');
  };

  const tool = ({ title, lead, lists, table: rows, text }: Tool) =>
    [
      `**${title}**`,
      ...lead.map(line),
      ...lists.map(({ label, lines }) =>
        [`${label}:`, '', ...lines.map((each) => `- ${line(each)}`)].join('\n'),
      ),
      ...(rows ? [table(rows)] : []),
      ...(text === null ? [] : [`\`\`\`text\n${text.trimEnd()}\n\`\`\``]),
    ].join('\n\n');

  const footnotes = () =>
    cited
      .map(({ id, data }) => {
        const status = labelOf(catalog, 'statuses', data.status);
        return `[^${id}]: ${status}. ${data.margin} <${absolute(`/s/claims/${id}/`)}>`;
      })
      .join('\n');

  return { line, blocks, table, tool, footnotes, cited: () => cited.map(({ id }) => id) };
}

/** A passage as Markdown, and the claims it cites, in order. */
interface Passage {
  text: string;
  cites: readonly Entry<'claims'>[];
}

/** A map, as far as passages need one. */
interface Known<Key> {
  get: (key: Key) => Passage | undefined;
  set: (key: Key, passage: Passage) => unknown;
}

/** Passages written before: a section stands in its own file, its page's, the whole book's and the data's. */
interface Written {
  lines: Map<string, Passage>;
  sections: WeakMap<readonly RootContent[], Passage>;
}

const written = new WeakMap<Catalog, WeakMap<(address: string) => string, Written>>();

function writtenBefore(catalog: Catalog, absolute: (address: string) => string): Written {
  const here = written.get(catalog) ?? new WeakMap<(address: string) => string, Written>();
  written.set(catalog, here);
  const found = here.get(absolute) ?? { lines: new Map(), sections: new WeakMap() };
  here.set(absolute, found);
  return found;
}

/** Text that may stand in a cell of a Markdown table: a line of its own would end the table. */
export function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
}

/** Text that is Markdown already. */
function raw(value: string): RootContent {
  return { type: 'html', value };
}

function write(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  return toMarkdown(root as Nodes, {
    bullet: '-',
    emphasis: '_',
    fence: '`',
    rule: '-',
    extensions: [gfmTableToMarkdown()],
  }).trim();
}
