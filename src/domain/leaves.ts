/** What stands on the page of one permalink: the thing itself, what to call it, and where it belongs. */
import type { Nodes } from 'mdast';
import type { Catalog, Entry, PageEntry } from './catalog.ts';
import { addressOf, PAGES } from './addresses.ts';
import { latestChange } from './changes.ts';
import type { NavigationLink } from './navigation.ts';
import type { Permalink } from './permalinks/inventory.ts';
import { readingOf, stampAt } from './permalinks/reading.ts';
import { plainText } from './prose/plain-text.ts';
import { subsections, type Section } from './prose/sections.ts';
import { textOf } from './prose/text.ts';
import { toolAt } from './tools/kit.ts';

export { plainText };

/** A permalink with what its page says of itself. */
export interface Leaf {
  permalink: Permalink;
  title: string;
  /** The first sentence of what stands there. */
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
    description: clip(openingOf(wordsAt(catalog, permalink)), MOST_DESCRIPTION),
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

/** The words to describe a permalink by, without its title. */
function wordsAt(catalog: Catalog, permalink: Permalink): string {
  const { kind, entry } = permalink;
  if (kind === 'faq') return plainText((entry as Entry<'faqs'>).data.short);
  if (kind === 'term') return (entry as Entry<'glossary'>).data.short;
  if (kind === 'tool')
    return toolAt(catalog, entry as Entry<'tools'>, permalink.part ?? '')?.tool.title ?? '';
  const found = kind === 'section' ? sectionsAt(permalink) : null;
  if (!found) return readingOf(catalog, permalink);
  return textOf([found.section, ...found.below].flatMap(({ nodes }): Nodes[] => nodes));
}

function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(' ', most - 1)).replace(/[,;:.]$/, '')}…`;
}
