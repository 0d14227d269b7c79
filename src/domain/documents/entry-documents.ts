/** Every entry that has a page, whole, as Markdown. */
import { addressOf } from '../addresses.ts';
import type { Catalog, Entry, PageEntry } from '../catalog.ts';
import { ATTRIBUTES, linesOf } from '../matrix.ts';
import type { MarkdownWriter } from '../render/markdown.ts';
import { techniqueFacts } from '../techniques.ts';
import { list, together, type PageDocument } from './page-document.ts';

/** A fact: its name and its lines of prose. */
interface Fact {
  name: string;
  texts: readonly string[];
}

/** The documents of all roles, guides and techniques. */
export function entryDocuments(catalog: Catalog): PageDocument[] {
  const entries: PageEntry[] = [...catalog.roles, ...catalog.guides, ...catalog.techniques];
  return entries.map((entry) => ({
    address: addressOf(entry),
    title: entry.data.title,
    description: entry.data.summary,
    reviewed: entry.data.reviewed,
    body: (writer) => together(entry.data.summary, factsOf(catalog, entry, writer), proseOf(entry, writer)),
  }));
}

/** The text of an entry with its headings. */
export function proseOf(entry: PageEntry, writer: MarkdownWriter): string {
  const { prose } = entry;
  if (!prose) return '';
  const sections = prose.sections.map(({ id, title, level, nodes }) =>
    together(`${'#'.repeat(level)} ${title}`, writer.blocks(nodes), settingsAt(entry, id, writer)),
  );
  return together(writer.blocks(prose.opening), ...sections);
}

/** What there is to set stands in the section that speaks of it. */
function settingsAt(entry: PageEntry, section: string | null, writer: MarkdownWriter): string {
  if (entry.collection !== 'techniques' || section !== 'settings') return '';
  const { settings } = (entry as Entry<'techniques'>).data;
  return list(settings.map(({ name, advice }) => `**${name}:** ${writer.line(advice)}`));
}

function factsOf(catalog: Catalog, entry: PageEntry, writer: MarkdownWriter): string {
  const facts: Fact[] =
    entry.collection === 'roles'
      ? ATTRIBUTES.map(({ label, field }) => ({
          name: label,
          texts: linesOf(entry as Entry<'roles'>, field),
        }))
      : entry.collection === 'techniques'
        ? techniqueFacts(catalog, (entry as Entry<'techniques'>).data)
        : [];
  return list(
    facts
      .filter(({ texts }) => texts.length > 0)
      .map(({ name, texts }) => `**${name}:** ${inSeries(texts.map(writer.line))}`),
  );
}

/** Several sentences in one line: only the last keeps its full stop. */
function inSeries(texts: readonly string[]): string {
  return texts.map((text, index) => (index < texts.length - 1 ? text.replace(/\.$/, '') : text)).join('; ');
}
