/** Markdown made of texts that others wrote: each reads as that text and as nothing else. */

/** What begins markup, an automatic link, a mention, a formula or an emoji in some dialect of Markdown. */
const MARKUP = /[\\`*_[\]{}<>&|~#@$]|:(?=\S)|(?<=\bwww)\./gi;

/** What begins a list, a rule or a heading at the start of a line: the last character of it is escaped. */
const START = /^(?=[-+=]|\d+[.)])(\d*)/;

/** One line of text that no Markdown reader takes for markup, wherever in a line it stands. */
export function asMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(MARKUP, '\\$&').replace(START, '$1\\');
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
