/** A page as one Markdown document: what stands at its head and its foot, whatever it is about. */
import type { Catalog } from '../catalog.ts';
import { openMarkdown, type MarkdownWriter } from '../render/markdown.ts';
import { siteOf } from '../site.ts';

/** A page that can be written as Markdown. */
export interface PageDocument {
  /** Its address on the site. */
  address: string;
  title: string;
  /** What it is about, in a sentence. */
  description: string;
  /** The day it was last read against its sources; null where it is made of things with days of their own. */
  reviewed: string | null;
  /** Everything under the title. */
  body: (writer: MarkdownWriter, absolute: (address: string) => string) => string;
}

/** The document as text: front matter, title, body, and the claims it cites as footnotes. */
export function writeDocument(
  catalog: Catalog,
  { address, title, description, reviewed, body }: PageDocument,
  absolute: (address: string) => string,
): string {
  const writer = openMarkdown(catalog, absolute);
  const { edition, licence } = siteOf(catalog);
  const head = frontMatter({
    title,
    description,
    address: absolute(address),
    ...(reviewed !== null && { reviewed }),
    edition,
    licence: licence.id,
  });
  return `${together(head, `# ${title}`, body(writer, absolute), writer.footnotes())}\n`;
}

/** Fields between two lines of three hyphens; a JSON string is a YAML string. */
export function frontMatter(fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(
    ([name, value]) => `${name}: ${/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : JSON.stringify(value)}`,
  );
  return ['---', ...lines, '---'].join('\n');
}

/** Parts with an empty line between; empty ones are left out. */
export function together(...parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n\n');
}

/** A list, a line each. */
export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line.replace(/\s*\n\s*/g, ' ')}`).join('\n');
}

/** The day of what was read against its sources longest ago. */
export function earliest(days: readonly string[]): string | null {
  return [...days].sort()[0] ?? null;
}
