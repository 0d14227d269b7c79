/** A finished page as Markdown: its title, its address, and the words of its main part. */
import { defaultTreeAdapter as tree, parse } from 'parse5';
import { frontMatter } from '../domain/documents/page-document.ts';
import { attribute, below, children, rawText, textOf, type Element, type Node } from './html-tree.ts';

/** What a page has for the eye, the hand or the script alone. */
const APART =
  /^(?:script|style|template|svg|nav|button|select|noscript)$|(?:^| )(?:permalink|sr-only|print-only|aka|copy-panel|margin)(?: |$)/;
const BLOCKS =
  /^(?:address|article|aside|blockquote|details|div|dl|dd|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|ol|p|pre|section|summary|table|ul)$|-/;

/** The Markdown of a page's HTML. */
export function pageMarkdown(html: string): string {
  const elements = below(parse(html, { scriptingEnabled: false }));
  const said = (name: string, value: string, key: string) =>
    attribute(
      elements.find((each) => attribute(each, name) === value),
      key,
    ) ?? '';
  const main = elements.find(({ tagName }) => tagName === 'main');
  const address = said('property', 'og:url', 'content');
  const title =
    textOf(elements.find(({ tagName }) => tagName === 'h1')) || said('property', 'og:title', 'content');
  const { blocks } = writer(address);
  const foot = elements.find(({ tagName }) => tagName === 'footer');
  const head = frontMatter({
    title,
    description: said('name', 'description', 'content'),
    address,
    edition:
      attribute(
        (foot ? below(foot) : []).find(({ tagName }) => tagName === 'time'),
        'datetime',
      ) ?? '',
    licence: textOf((foot ? below(foot) : []).find((each) => attribute(each, 'rel') === 'license')),
  });
  const notes = elements
    .filter((each) => attribute(each, 'class') === 'note')
    .map((note) => `[^${(attribute(note, 'id') ?? '').slice('note-'.length)}]: ${noteOf(note, address)}`);
  const body = main ? blocks(main.childNodes) : [];
  const parts = [head, ...body, notes.join('\n')].filter((each) => each.trim() !== '');
  // The choices of one question stand together.
  return `${parts.join('\n\n').replace(/^(- \[ \] .*)\n\n(?=- \[ \] )/gm, '$1\n')}\n`;
}

/** A note's words without its number, which the footnote has in its place. */
function noteOf(note: Element, address: string): string {
  const { inline } = writer(address);
  const words = below(note).filter(({ tagName }) => tagName === 'p');
  return words
    .map((each) => inline(each.childNodes).trim())
    .join(' ')
    .replace(/^\*\*\d+\*\*\s*/, '');
}

/** Writes parts of a page; links are written in full from the page's address. */
function writer(address: string) {
  const inline = (nodes: readonly Node[]): string =>
    nodes
      .map(phrase)
      .join('')
      .replace(/[ \t\n]+/g, ' ')
      .replace(/ (?=[,.;:](?:\s|$))/g, '');

  const phrase = (node: Node): string => {
    if (tree.isTextNode(node)) return escaped(node.value);
    if (!tree.isElementNode(node) || isApart(node)) return '';
    const words = inline(node.childNodes);
    const name = node.tagName;
    if (name === 'br') return ' ';
    if (name === 'input') return control(node);
    if (name === 'code' || name === 'kbd') return `\`${rawText(node)}\``;
    if (words.trim() === '') return words;
    if (name === 'b' || name === 'strong') return `**${words.trim()}**`;
    if (name === 'i' || name === 'em') return `_${words.trim()}_`;
    if (name === 'a') return link(node, words);
    return BLOCKS.test(name) ? ` ${words} ` : words;
  };

  const link = (node: Element, words: string): string => {
    const href = attribute(node, 'href');
    if (attribute(node, 'role') === 'doc-noteref') return `[^${(href ?? '').replace('#note-', '')}]`;
    return href === undefined ? words : `[${words.trim()}](${new URL(href, address).href})`;
  };

  const blocks = (nodes: readonly Node[]): string[] => {
    const found: string[] = [];
    let loose: Node[] = [];
    const flush = () => {
      const words = inline(loose).trim();
      if (words !== '') found.push(words);
      loose = [];
    };
    for (const node of nodes) {
      if (tree.isElementNode(node) && isApart(node)) continue;
      if (tree.isElementNode(node) && isBlock(node)) {
        flush();
        found.push(...block(node));
      } else {
        loose.push(node);
      }
    }
    flush();
    return found;
  };

  const block = (node: Element): string[] => {
    const name = node.tagName;
    const words = () => inline(node.childNodes).trim();
    if (/^h[1-6]$/.test(name)) return [`${'#'.repeat(Number(name[1]))} ${words()}`];
    if (name === 'ul' || name === 'ol') return [items(node)];
    if (name === 'table') return [table(node)];
    if (name === 'pre') return [`\`\`\`\n${rawText(node).trimEnd()}\n\`\`\``];
    if (name === 'hr') return ['---'];
    if (name === 'dt' || name === 'legend' || name === 'summary' || name === 'figcaption')
      return words() === '' ? [] : [`**${words().replaceAll('**', '')}**`];
    if (name === 'blockquote') return [blocks(node.childNodes).join('\n\n').replace(/^/gm, '> ')];
    if (isChoice(node)) return [`- ${words()}`];
    return hasBlocks(node) ? blocks(node.childNodes) : words() === '' ? [] : [words()];
  };

  const items = (node: Element): string =>
    children(node)
      .filter(({ tagName }) => tagName === 'li')
      .map((item, at) => {
        const mark = node.tagName === 'ol' ? `${at + 1}. ` : '- ';
        const parts = blocks(item.childNodes);
        // The heading of a part that is an item is the item's name, not a section of the page.
        if (parts[0]) parts[0] = parts[0].replace(/^#+ (.*)$/, '**$1**');
        return `${mark}${parts.join('\n\n').replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`)}`;
      })
      .filter((each) => each.trim() !== '-')
      .join('\n');

  const table = (node: Element): string => {
    const rows = below(node).filter(({ tagName }) => tagName === 'tr');
    const caption = below(node).find(({ tagName }) => tagName === 'caption');
    const cells = rows.map((row) =>
      children(row)
        .filter(({ tagName }) => /^t[hd]$/.test(tagName))
        .map((cell) => cellWords(cell).replaceAll('|', '\\|')),
    );
    const width = Math.max(...cells.map(({ length }) => length), 1);
    const [head = [], ...rest] = cells.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
    const lines = [head, head.map(() => '---'), ...rest].map((row) => `| ${row.join(' | ')} |`);
    return [...(caption ? [`**${inline(caption.childNodes).trim()}**`, ''] : []), ...lines].join('\n');
  };

  const cellWords = (cell: Element): string => {
    const lines = below(cell).filter(({ tagName }) => tagName === 'li');
    return (lines.length > 0 ? lines : [cell]).map((each) => inline(each.childNodes).trim()).join('; ');
  };

  return { inline, blocks };
}

/** A box to tick reads as one; other fields are for the hand alone. */
function control(node: Element): string {
  return node.tagName === 'input' && /^(?:checkbox|radio)$/.test(attribute(node, 'type') ?? '') ? '[ ] ' : '';
}

function isApart(node: Element): boolean {
  const name = attribute(node, 'class') ?? '';
  return APART.test(node.tagName) || APART.test(name) || attribute(node, 'aria-hidden') === 'true';
}

function isBlock(node: Element): boolean {
  return BLOCKS.test(node.tagName) || isChoice(node) || hasBlocks(node);
}

/** A box to tick with its words: one of several, each on a line. */
function isChoice(node: Element): boolean {
  return node.tagName === 'label' && below(node).some((each) => control(each) !== '');
}

function hasBlocks(node: Element): boolean {
  return children(node).some((each) => !isApart(each) && isBlock(each));
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}
