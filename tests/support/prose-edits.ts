/** Edits of the prose of an entry: some change what a reader reads, some only how it is set. */
import type { Parents, Text } from 'mdast';
import { isComponent, parseProse } from '../../src/domain/prose/parse.ts';
import { cutSections, type Prose } from '../../src/domain/prose/sections.ts';
import { nodesIn } from '../../src/domain/prose/walk.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import type { Random } from './random.ts';

/** One word of a section, where it stands in the file. */
export interface Word {
  section: string;
  word: string;
  start: number;
  end: number;
  /** It stands in a sentence that is not marked in any way. */
  bare: boolean;
}

/** The prose of a file's text. */
export function proseOf(text: string): Prose {
  const parsed = parseProse(bodyOf(text));
  if ('fault' in parsed) throw new Error(parsed.fault.reason);
  return cutSections(parsed.tree);
}

/** The text without its front matter. */
function bodyOf(text: string): string {
  return text.replace(/^---\n[\s\S]*?^---\n/m, '');
}

/** Every word of the sections of a file, with its place in the file's text. */
export function wordsOf(file: SourceFile): Word[] {
  const body = bodyOf(file.text);
  const shift = file.text.length - body.length;
  return proseOf(file.text).sections.flatMap(({ id, nodes }) =>
    [...nodesIn(nodes)].flatMap(({ node, ancestors }) => {
      if (node.type !== 'text') return [];
      return wordsIn(node, body).map((word) => ({
        ...word,
        section: id ?? '',
        bare: !ancestors.some(isMarked),
        start: word.start + shift,
        end: word.end + shift,
      }));
    }),
  );
}

function isMarked(node: Parents): boolean {
  return isComponent(node) || ['link', 'emphasis', 'strong', 'heading'].includes(node.type);
}

function wordsIn(node: Text, body: string): { word: string; start: number; end: number }[] {
  const start = node.position?.start.offset ?? 0;
  const written = body.slice(start, node.position?.end.offset);
  return [...written.matchAll(/(?<![\w\\&-])[A-Za-z]{4,}(?![\w-])/g)].map(({ 0: word, index }) => ({
    word,
    start: start + index,
    end: start + index + word.length,
  }));
}

/** The text of one section of a file, with those below it, and nothing else. */
export function sectionIn(text: string, id: string): string {
  const heading = new RegExp(`^(#+) .*\\{#${id}\\}$`, 'm').exec(text);
  const [line = '', marks = ''] = heading ?? [];
  const rest = text.slice((heading?.index ?? 0) + line.length);
  const end = new RegExp(`^#{1,${marks.length}} `, 'm').exec(rest)?.index ?? rest.length;
  return line + rest.slice(0, end);
}

/** An edit of one word, given its text, what stands before it and what after. */
type WordEdit = (word: string, random: Random) => string;

/** Edits that change how a word is set, and not what is read. */
export const SETTINGS: Record<string, WordEdit> = {
  'make it strong': (word) => `**${word}**`,
  'make it emphatic': (word) => `*${word}*`,
  'set it as code': (word) => `\`${word}\``,
  'link it': (word) => `[${word}](/glossary/)`,
  'mark it as a term': (word) => `<Term id="prompt">${word}</Term>`,
  'cite a claim for it': (word) => `<Claim id="pay-band">${word}</Claim>`,
  'put a soft hyphen into it': (word) => `${word.slice(0, 2)}\u00AD${word.slice(2)}`,
  'break the line before it': (word) => `\n${word}`,
  'put two spaces before it': (word) => ` ${word}`,
};

/** Edits that change what is read. */
export const REWORDINGS: Record<string, WordEdit> = {
  'put another word in its place': (word, random) => other(word, random),
  'put a word before it': (word, random) => `${other(word, random)} ${word}`,
  'take it out': () => '',
  'misspell it': (word) =>
    `${word.slice(0, -2)}${word.at(-1) ?? ''}${word.at(-2) === word.at(-1) ? 'q' : (word.at(-2) ?? '')}`,
  'say it twice': (word) => `${word} ${word}`,
  'put a figure in its place': (_word, random) => `USD ${random.number(900) + 100}`,
  'put a full stop after it': (word) => `${word}.`,
};

const PLAIN_WORDS = [
  'quietly',
  'plainly',
  'mostly',
  'sooner',
  'rather',
  'perhaps',
  'often',
  'openly',
  'early',
  'gladly',
];

function other(word: string, random: Random): string {
  const found = random.pick(PLAIN_WORDS.filter((each) => each !== word.toLowerCase()));
  return /^[A-Z]/.test(word) ? found.charAt(0).toUpperCase() + found.slice(1) : found;
}

/** The text of a file with one of its words edited. */
export function withWord(
  { text }: SourceFile,
  { start, end, word }: Word,
  edit: WordEdit,
  random: Random,
): string {
  return text.slice(0, start) + edit(word, random) + text.slice(end);
}
