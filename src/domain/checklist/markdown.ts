/** Markdown made of texts that others wrote: each reads as that text and as nothing else. */

/** Characters that begin markup, an automatic link, a mention or an emoji in some dialect of Markdown. */
const MARKUP = /[\\`*_[\]{}<>&|~#@:$!]/g;

/** One line of text that no Markdown reader takes for markup; it must not stand at the start of a line. */
export function asMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARKUP, '\\$&')
    .replace(/\b(www)\./gi, '$1\\.');
}

/** A link as Markdown; anything but a web address is printed as text. */
export function linkAsMarkdown(link: string): string {
  return /^https?:\/\/[^\s<>"\\^`{|}]+$/.test(link) ? `<${link}>` : asMarkdown(link);
}

/** A heading with a list beneath it; nothing where the list is empty. */
export function listUnder(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, lines.map((line) => `- ${line}`).join('\n')];
}

/** Blocks as a document that ends in a line break. */
export function asDocument(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}
