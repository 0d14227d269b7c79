/** A packet: pages and sections made ready for one document, with one count of notes for all of it. */
import { addressOf, PAGES } from '../addresses.ts';
import type { Catalog, Entry, PageEntry } from '../catalog.ts';
import { leafOf, sectionsAt, titleInContext } from '../leaves.ts';
import type { Permalink } from '../permalinks/inventory.ts';
import { permalinks } from '../permalinks/inventory.ts';
import { placeAt } from '../places.ts';
import { isClaimNote, openPage, type Block, type ClaimNote, type Note, type Run } from '../render/page.ts';
import { toolAt, toolsOf } from '../tools/kit.ts';

/** A section of a part, under a heading of its own. */
export interface PacketSection {
  /** Its key in the ledger. */
  key: string;
  title: string;
  /** The address to share. */
  share: string;
  blocks: Block[];
}

/** One chosen thing. */
export interface PacketPart {
  key: string;
  title: string;
  /** What sort of thing it is: "Guides". */
  kind: string;
  /** Where it stands on the site. */
  address: string;
  share: string;
  reviewed: string | null;
  /** Its summary or short answer, as HTML; empty where it has none. */
  lede: string;
  blocks: Block[];
  sections: PacketSection[];
}

/** A whole packet. */
export interface Packet {
  parts: PacketPart[];
  notes: ClaimNote[];
  terms: Entry<'glossary'>[];
}

/** Kinds of things that a packet may hold. */
const KINDS: readonly Permalink['kind'][] = ['page', 'section', 'faq', 'table', 'tool'];

/** Everything a reader may choose from, pages with their sections after them, in reading order. */
export function packetChoices(catalog: Catalog): Permalink[] {
  return permalinks(catalog).filter(
    ({ kind, entry }) => KINDS.includes(kind) && !['paths', 'packets'].includes(entry.collection),
  );
}

/** The things at some addresses: all that a page lists where the page is no entry. */
export function thingsAt(catalog: Catalog, addresses: readonly string[]): Permalink[] {
  return addresses.flatMap((address) => placeAt(catalog, address)?.holds ?? []);
}

/** Every entry once, whole: what other packets are taken from. */
export function everything(catalog: Catalog): Permalink[] {
  return packetChoices(catalog).filter(({ kind }) => kind !== 'section' && kind !== 'tool');
}

/**
 * Makes a packet.
 * @param things what it holds, in order
 * @param href writes an address for the page
 * @param everyUse marks every use of a term, and not only the first: for a packet that others are taken from
 */
export function packetOf(
  catalog: Catalog,
  things: readonly Permalink[],
  href: (address: string) => string,
  { everyUse = false }: { everyUse?: boolean } = {},
): Packet {
  const page = openPage(catalog, href, { everyUse });
  const terms: Entry<'glossary'>[] = [];
  const keep = (notes: readonly Note[]) => {
    for (const note of notes) if (!isClaimNote(note) && !terms.includes(note.term)) terms.push(note.term);
  };
  const flat = (runs: readonly Run[]): Block[] =>
    runs.flatMap(({ blocks, notes }) => {
      keep(notes);
      return blocks;
    });
  const line = (text: string): string => {
    const { html, notes } = page.line(text);
    keep(notes);
    return html;
  };
  const toolBlock = (kit: Entry<'tools'>, part: string): Block[] => {
    const found = toolAt(catalog, kit, part);
    if (!found) return [];
    const tool = page.tool(kit, found.tool, found.row);
    keep(tool.notes);
    return [{ kind: 'tools', tools: [tool] }];
  };

  const sectionsOf = (entry: Entry): PacketSection[] => {
    if (entry.collection === 'tools') {
      const kit = entry as Entry<'tools'>;
      return toolsOf(catalog, kit).map(({ part, title }) => ({
        key: `${kit.id}/${part}`,
        title,
        share: `/s/${kit.id}/${part}/`,
        blocks: toolBlock(kit, part),
      }));
    }
    const { prose } = entry;
    return (prose?.sections ?? []).flatMap((section) => {
      if (!prose || section.level !== 2 || section.id === null) return [];
      const blocks = flat(page.section(prose, section));
      if (entry.collection === 'techniques' && section.id === 'settings') {
        const { block, notes } = page.settings((entry as Entry<'techniques'>).data.settings);
        keep(notes);
        blocks.push(block);
      }
      const key = `${entry.id}/${section.id}`;
      return [{ key, title: section.title, share: `/s/${key}/`, blocks }];
    });
  };

  const partOf = (thing: Permalink): PacketPart => {
    const { kind, entry, key, share } = thing;
    const base = {
      key,
      title: titleInContext(thing),
      kind: kindOf(thing),
      address: thing.address || addressOf(entry),
      share,
      reviewed: leafOf(catalog, thing).reviewed,
      lede: '',
      blocks: [] as Block[],
      sections: [] as PacketSection[],
    };
    switch (kind) {
      case 'page':
        return {
          ...base,
          lede: line((entry as PageEntry).data.summary),
          blocks: flat(page.runs(entry.prose?.opening ?? [])),
          sections: sectionsOf(entry),
        };
      case 'section': {
        const found = sectionsAt(thing);
        const { prose } = entry;
        return { ...base, blocks: found && prose ? flat(page.section(prose, found.section)) : [] };
      }
      case 'faq':
        return {
          ...base,
          lede: line((entry as Entry<'faqs'>).data.short),
          blocks: flat(page.runs(entry.prose?.opening ?? [])),
        };
      case 'table': {
        const table = page.table(entry as Entry<'comparisons'>);
        keep(table.notes);
        return { ...base, blocks: [{ kind: 'comparison', table }] };
      }
      case 'tool':
        return { ...base, blocks: toolBlock(entry as Entry<'tools'>, thing.part ?? '') };
      default:
        return { ...base, blocks: [{ kind: 'html', html: `<p>${line(thing.title)}</p>` }] };
    }
  };
  const parts = things.map(partOf);
  return { parts, notes: page.notes(), terms };
}

/** The place of a key in a document: an id, since keys may hold a slash. */
export function anchorOf(key: string): string {
  return `part-${key.replace('/', '--')}`;
}

function kindOf({ entry }: Permalink): string {
  const pages: Record<string, { title: string }> = {
    ...PAGES,
    comparisons: PAGES.compare,
    claims: PAGES.evidence,
  };
  return pages[entry.collection]?.title ?? PAGES.home.title;
}
