/** What stands on the page of one permalink: the thing itself, what to call it, and where it belongs. */
import type { Nodes } from 'mdast';
import type { Catalog, Entry, PageEntry } from './catalog.ts';
import { addressOf, PAGES } from './addresses.ts';
import { wordsOfCell } from './cells.ts';
import { latestChange } from './changes.ts';
import type { NavigationLink } from './navigation.ts';
import type { Permalink } from './permalinks/inventory.ts';
import { readingOf, stampAt } from './permalinks/reading.ts';
import { plainText } from './prose/plain-text.ts';
import { subsections, type Section } from './prose/sections.ts';
import { textOf } from './prose/text.ts';
import { toolAt, type Tool } from './tools/kit.ts';
import { labelOf } from './vocabulary.ts';

export { plainText };

/** A permalink with what its page says of itself. */
export interface Leaf {
  permalink: Permalink;
  title: string;
  /** What stands there, in a sentence or two; no part of it is the title. */
  description: string;
  /** The page it is part of. */
  context: NavigationLink;
  /** The stamp of what a reader reads there. */
  stamp: string;
  /** Upkeep of the entry, where it has any. */
  reviewed: string | null;
  /** Curated changes of the entry, newest first. */
  changes: readonly { date: string; note: string }[];
  /** The newest change note of the entry, and where it stands. */
  noted: { date: string; address: string } | null;
}

/** The leaf of a permalink that has a page of its own under `/s/`. */
export function leafOf(catalog: Catalog, permalink: Permalink): Leaf {
  const { entry } = permalink;
  const data = entry.data as { reviewed?: string; asOf?: string; changes?: { date: string; note: string }[] };
  return {
    permalink,
    title: titleInContext(permalink),
    description: clip(sayOf(catalog, permalink), MOST_DESCRIPTION),
    context: contextOf(permalink),
    stamp: stampAt(catalog, permalink),
    reviewed: data.reviewed ?? data.asOf ?? null,
    changes: data.changes ?? [],
    noted: latestChange(catalog, entry),
  };
}

/** A title of this length still fits a link preview. */
const MOST_TITLE = 110;
/** Link previews cut a description at about this many characters. */
const MOST_DESCRIPTION = 200;
/** A sentence shorter than this says little by itself: “Live.” */
const LITTLE = 20;

/** The first sentence of a text; the whole text where it is one. */
export function firstSentence(text: string): string {
  return /^.+?[.?!](?=\s+[A-Z“‘]|$)/s.exec(text)?.[0] ?? text;
}

/** The first sentence of a text, with the next where it says little. */
function openingOf(text: string): string {
  const first = firstSentence(text);
  const rest = text.slice(first.length).trim();
  return first.length < LITTLE && rest ? `${first} ${firstSentence(rest)}` : first;
}

/** The section a permalink names, with those below it. */
export function sectionsAt(permalink: Permalink): { section: Section; below: Section[] } | null {
  const { prose } = permalink.entry;
  const section = prose?.sections.find((each) => each.id === permalink.part);
  return prose && section ? { section, below: subsections(prose, section) } : null;
}

/** What a permalink is called away from its page: with the name of what it is part of. */
export function titleInContext({ kind, title, entry }: Permalink): string {
  const { data } = entry as PageEntry;
  if (kind === 'section') return `${title}: ${data.title}`;
  if (kind === 'row') return `${title}: ${data.title}`;
  if (kind === 'tool' || kind === 'tool-row') return clip(`${title}: ${data.title}`, MOST_TITLE);
  return kind === 'claim' ? clip(firstSentence(title), MOST_TITLE) : title;
}

function contextOf({ kind, entry, address }: Permalink): NavigationLink {
  const label = {
    page: (entry as PageEntry).data.title,
    section: (entry as PageEntry).data.title,
    faq: PAGES.faqs.title,
    table: PAGES.compare.title,
    row: (entry as Entry<'comparisons'>).data.title,
    tool: (entry as Entry<'tools'>).data.title,
    'tool-row': (entry as Entry<'tools'>).data.title,
    claim: PAGES.evidence.title,
    term: PAGES.glossary.title,
    question: PAGES.decide.title,
    answer: PAGES.decide.title,
  }[kind];
  return { address: address || addressOf(entry), label };
}

/** What to say of a place beside its title, where a link is previewed: it stands there alone, and is no heading. */
function sayOf(catalog: Catalog, permalink: Permalink): string {
  const { kind, entry, part } = permalink;
  switch (kind) {
    case 'section': {
      const found = sectionsAt(permalink);
      const read = found && [found.section, ...found.below].flatMap(({ nodes }): Nodes[] => nodes);
      return openingOf(textOf(read ?? []));
    }
    case 'faq':
      return openingOf(plainText((entry as Entry<'faqs'>).data.short));
    case 'term':
      return openingOf((entry as Entry<'glossary'>).data.short);
    case 'claim': {
      const { status, margin } = (entry as Entry<'claims'>).data;
      return inSentences([labelOf(catalog, 'statuses', status), plainText(margin)]);
    }
    case 'row':
      return inSentences(cellsOf(catalog, entry as Entry<'comparisons'>, part));
    case 'tool':
    case 'tool-row': {
      const kit = entry as Entry<'tools'>;
      const found = toolAt(catalog, kit, part ?? '');
      if (!found) return '';
      const { tool, row } = found;
      if (row !== null && tool.table) return inSentences([tool.title, ...cellsOf(catalog, tool.table, row)]);
      return inSentences([tool.title, ...openingOfTool(catalog, kit, tool)]);
    }
    case 'question':
      return openingOf(plainText((entry as Entry<'questions'>).data.why));
    case 'answer': {
      const { question, answers } = (entry as Entry<'questions'>).data;
      const reasons = answers.find(({ id }) => id === part)?.reasons ?? [];
      return inSentences([question, ...new Set(reasons.map(({ because }) => plainText(because)))]);
    }
    default:
      return openingOf(readingOf(catalog, permalink));
  }
}

/** What a tool begins with: words, or the first row of its table; an advert begins with the role. */
function openingOfTool(catalog: Catalog, kit: Entry<'tools'>, { lead: [lead], table }: Tool): string[] {
  if (lead !== undefined) return [openingOf(plainText(lead))];
  const first = table?.data.rows[0];
  if (table && first) return [plainText(first.label), ...cellsOf(catalog, table, first.id)];
  return [catalog.roles.find(({ id }) => id === kit.data.role)?.data.summary ?? kit.data.summary];
}

/** The cells of a row, each after the head of its column. */
function cellsOf(catalog: Catalog, { data }: Entry<'comparisons'>, id: string | null): string[] {
  const row = data.rows.find((each) => each.id === id);
  return data.columns.map((column) => {
    const said = wordsOfCell(catalog, row?.cells[column.id]);
    const lines = 'none' in said ? [said.none] : said.lines.map(({ text }) => text);
    return `${column.label}: ${lines.map(plainText).join('; ')}`;
  });
}

/** Texts one after another, each with the stop it may lack. */
function inSentences(texts: readonly string[]): string {
  return texts.map((text) => (/[.?!…]["”’)]?$/.test(text) ? text : `${text}.`)).join(' ');
}

function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(' ', most - 1)).replace(/[,;:.]$/, '')}…`;
}
