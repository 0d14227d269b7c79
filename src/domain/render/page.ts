/**
 * What one page shows: prose made ready, with its notes numbered in the order a reader meets them.
 * A note is printed once a page, beside the first words that cite its claim.
 */
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Catalog, Entry } from '../catalog.ts';
import { entryById } from '../catalog.ts';
import type { KitPart } from '../../schemas/tools.ts';
import type { ChartName } from '../prose/components.ts';
import { attribute, isComponent, parseLine } from '../prose/parse.ts';
import { subsections, type Prose, type Section } from '../prose/sections.ts';
import { toolOf, type Tool } from '../tools/kit.ts';
import { renderHtml, renderInline, type RenderContext } from './html.ts';
import { inRuns } from './runs.ts';
import { tableOf, type Table } from './table.ts';
import { outlineOf, readyTool, type ReadyTool, type ToolOutline } from './tool.ts';

/** A numbered note in the margin. */
export interface ClaimNote {
  number: number;
  claim: Entry<'claims'>;
}

/** What a term means, shown on demand and on paper. */
export interface TermNote {
  term: Entry<'glossary'>;
}

/** Something that is said beside the text. */
export type Note = ClaimNote | TermNote;

/** True for a note that stands in the margin of every page, and not only on paper. */
export function isClaimNote(note: Note): note is ClaimNote {
  return 'claim' in note;
}

/** Something that stands in a paragraph's place. */
export type Block =
  | { kind: 'html'; html: string }
  | { kind: 'heading'; id: string; level: number; title: string; html: string }
  | { kind: 'settings'; settings: { id: string; name: string; html: string }[] }
  | { kind: 'comparison'; table: Table }
  | { kind: 'disagreement'; claim: Entry<'claims'>; article: string; verdict: string }
  | { kind: 'chart'; chart: ChartName }
  | { kind: 'tools'; tools: ReadyTool[] }
  | { kind: 'outlines'; tools: ToolOutline[] }
  | { kind: 'added'; blocks: Block[] };

/** Blocks with the notes that stand beside the first of them. */
export interface Run {
  blocks: Block[];
  notes: Note[];
}

/** A line of prose made ready. */
export interface Line {
  html: string;
  notes: Note[];
}

/** A block with the notes its words cite. */
export interface NotedBlock {
  block: Block;
  notes: Note[];
}

/** Turns prose into what the components show; keeps the count of the page's notes. */
export interface Page {
  line: (text: string) => Line;
  lines: (texts: readonly string[]) => Line[];
  runs: (nodes: readonly RootContent[]) => Run[];
  /** A section without its own heading, with those below it. */
  section: (prose: Prose, section: Section) => Run[];
  /** All the prose of an entry; `after` gives what follows the text of a section. */
  flow: (prose: Prose, after?: (section: string) => NotedBlock[]) => Run[];
  /** What there is to set, as a block. */
  settings: (settings: readonly { id: string; name: string; advice: string }[]) => NotedBlock;
  /** A comparison; with `row`, only that row of it. */
  table: (entry: Entry<'comparisons'>, row?: string | null) => Table;
  /** One tool of a kit; with `row`, only that row of its table. */
  tool: (kit: Entry<'tools'>, tool: Tool, row?: string | null) => ReadyTool;
  /** Every note so far, in order. */
  notes: () => ClaimNote[];
}

/**
 * Opens a page.
 * @param catalog the checked content
 * @param href writes an address for this page
 * @param everyUse marks every use of a term, and not only the first
 * @param brief names the tools in a text and what they consist of, in place of showing them
 */
export function openPage(
  catalog: Catalog,
  href: (address: string) => string,
  { everyUse = false, brief = false }: { everyUse?: boolean; brief?: boolean } = {},
): Page {
  const notes: ClaimNote[] = [];
  const defined = new Set<string>();
  let fresh: Note[] = [];

  const cite = (id: string) => {
    const known = notes.find((note) => note.claim.id === id);
    const claim = known?.claim ?? entryById(catalog, 'claims', id);
    if (known) return { number: known.number, status: claim.data.status, markId: null };
    const note = { number: notes.length + 1, claim };
    notes.push(note);
    fresh.push(note);
    return { number: note.number, status: claim.data.status, markId: `cite-${id}` };
  };
  const define = (id: string) => {
    if (defined.has(id)) return everyUse;
    defined.add(id);
    fresh.push({ term: entryById(catalog, 'glossary', id) });
    return true;
  };
  const context: RenderContext = { href, cite, define };
  const html = (nodes: readonly Nodes[]) => renderHtml(nodes, context);
  const inline = (nodes: readonly PhrasingContent[]) => renderInline(nodes, context);

  /** Notes that appeared since the last call. */
  const takeFresh = () => {
    const taken = fresh;
    fresh = [];
    return taken;
  };

  const line = (text: string): Line => {
    const rendered = inline(phrasing(text));
    return { html: rendered, notes: takeFresh() };
  };
  const lines = (texts: readonly string[]) => texts.map(line);
  const table = (entry: Entry<'comparisons'>, row: string | null = null) =>
    tableOf(catalog, entry, line, row);

  const tool = (kit: Entry<'tools'>, each: Tool, row: string | null = null) =>
    readyTool(catalog, kit, each, line, row);

  const block = (node: RootContent): NotedBlock => {
    if (!isComponent(node)) return { block: { kind: 'html', html: html([node]) }, notes: takeFresh() };
    switch (node.name) {
      case 'Comparison': {
        const view = table(entryById(catalog, 'comparisons', attribute(node, 'id') ?? ''));
        return { block: { kind: 'comparison', table: view }, notes: view.notes };
      }
      case 'Disagreement': {
        const claim = entryById(catalog, 'claims', attribute(node, 'claim') ?? '');
        const { article = claim.data.statement, verdict = claim.data.margin } = claim.data;
        const sides = { article: inline(phrasing(article)), verdict: inline(phrasing(verdict)) };
        return { block: { kind: 'disagreement', claim, ...sides }, notes: takeFresh() };
      }
      case 'Chart':
        return { block: { kind: 'chart', chart: attribute(node, 'id') as ChartName }, notes: [] };
      case 'Tools': {
        const part = attribute(node, 'show') as KitPart;
        if (brief) {
          const outlines = catalog.tools.map((kit) => outlineOf(kit, toolOf(catalog, kit, part)));
          return { block: { kind: 'outlines', tools: outlines }, notes: [] };
        }
        const tools = catalog.tools.map((kit) => tool(kit, toolOf(catalog, kit, part)));
        return { block: { kind: 'tools', tools }, notes: tools.flatMap((each) => each.notes) };
      }
      case 'Added': {
        const inner = (node.children as RootContent[]).map(block);
        return {
          block: { kind: 'added', blocks: inner.map((each) => each.block) },
          notes: inner.flatMap((each) => each.notes),
        };
      }
      default:
        return { block: { kind: 'html', html: html([asParagraph(node)]) }, notes: takeFresh() };
    }
  };

  const blocks = (nodes: readonly RootContent[]): NotedBlock[] => nodes.map(block);

  const underHeading = ({ id, level, title, words, nodes }: Section): NotedBlock[] => {
    const heading: Block = { kind: 'heading', id: id ?? '', level, title, html: inline(words) };
    return [{ block: heading, notes: takeFresh() }, ...blocks(nodes)];
  };

  const settings: Page['settings'] = (all) => {
    const ready = all.map(({ id, name, advice }) => ({ id, name, html: inline(phrasing(advice)) }));
    return { block: { kind: 'settings', settings: ready }, notes: takeFresh() };
  };

  const flow: Page['flow'] = (prose, after = () => []) =>
    inRuns([
      ...blocks(prose.opening),
      ...prose.sections.flatMap((each) => [...underHeading(each), ...after(each.id ?? '')]),
    ]);

  return {
    line,
    lines,
    runs: (nodes) => inRuns(blocks(nodes)),
    section: (prose, each) => {
      // Its own heading is the title there, so the headings below it move up.
      const lifted = subsections(prose, each).map((below) => ({
        ...below,
        level: below.level - each.level + 1,
      }));
      return inRuns([...blocks(each.nodes), ...lifted.flatMap(underHeading)]);
    },
    flow,
    settings,
    table,
    tool,
    notes: () => notes,
  };
}

function phrasing(text: string): PhrasingContent[] {
  const parsed = parseLine(text);
  return 'tree' in parsed ? parsed.tree : [{ type: 'text', value: text }];
}

/** `<Claim>` alone on its line is a block to the parser and a sentence to its author. */
function asParagraph(node: RootContent): RootContent {
  return { type: 'paragraph', children: [{ ...node, type: 'mdxJsxTextElement' } as PhrasingContent] };
}
