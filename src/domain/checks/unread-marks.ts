import type { Code } from 'mdast';
import type { Catalog } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { linesBefore } from '../prose/text.ts';
import { everyNode } from '../prose/walk.ts';
import { atNode } from './at.ts';

/** Marks that were meant as Markdown and are no Markdown: readers would see them in the text. */
export function checkUnreadMarks(catalog: Catalog): Issue[] {
  const issues: Issue[] = [];
  for (const { node, entry, passage, ancestors } of everyNode(catalog)) {
    if (node.type === 'code')
      issues.push(
        ...codeFaults(node).map(({ kind, values, below }) =>
          atNode(entry, passage, node, kind, values, below),
        ),
      );
    // Code is another kind of node: it may hold anything.
    if (node.type !== 'text' || ancestors.at(-1)?.type === 'link') continue;
    const isItem = ancestors.at(-2)?.type === 'listItem' && ancestors.at(-1)?.children[0] === node;
    for (const { marks, reason, advice } of isItem ? [TASK, ...MARKS] : MARKS) {
      const match = marks.exec(node.value);
      if (!match) continue;
      const values = { found: match[0].trim(), reason, advice };
      issues.push(atNode(entry, passage, node, 'unread-marks', values, linesBefore(node.value, match.index)));
    }
  }
  return issues;
}

/** What is wrong with the lines around an example; its own may hold anything. */
function codeFaults({ lang, meta, value }: Code): (Pick<Issue, 'kind' | 'values'> & { below: number })[] {
  const isPrompt = lang?.toLowerCase() === 'prompt';
  const isRead = !isPrompt || (lang === 'prompt' && /^(?:title="[^"]+")?$/.test(meta ?? ''));
  const opening = `\`\`\`${[lang, meta].filter(Boolean).join(' ')}`;
  const heading = /^#{2,3} .*\{#[a-z-]+\}[ \t]*$/m.exec(value);
  const values = heading && {
    found: heading[0].trim(),
    reason: 'the example above it is not closed',
    advice: 'Close the example with a line of ```.',
  };
  return [
    ...(isRead ? [] : [{ kind: 'unread-title' as const, values: { found: opening }, below: 0 }]),
    ...(values
      ? [{ kind: 'unread-marks' as const, values, below: linesBefore(value, heading.index) + 1 }]
      : []),
  ];
}

/** Signs that mean something to an author and nothing to the parser, and what to write. */
interface Marks {
  marks: RegExp;
  reason: string;
  advice: string;
}

const TASK: Marks = {
  marks: /^\[[ xX]\](?= )/,
  reason: 'a list has no boxes to tick',
  advice: 'Leave the box out.',
};

const MARKS: readonly Marks[] = [
  {
    marks: /^[ \t]*\|.*\|[ \t]*$/m,
    reason: 'it is meant for a row of a table',
    advice: 'Write the table in content/comparisons/<id>.yaml and <Comparison id="<id>" /> here.',
  },
  {
    marks: /!?\[[^[\]]*\]\([^()]*\)/,
    reason: 'its address holds a space or a sign that ends it',
    advice: 'Write spaces in an address as %20.',
  },
  {
    marks: /\[[^[\]]+\] +\((?:\/|#|https?:)[^()]*\)|\([^()]+\)\[(?:\/|#|https?:)[^[\]]*\]/,
    reason: 'words and address of a link are not joined',
    advice:
      'Write the words in square brackets and the address right behind them, in round ones: [words](/faq/).',
  },
  {
    marks: /\[[^[\]]+\]\[[^[\]]*\]/,
    reason: 'the line that its address stands on is missing',
    advice: 'Write the address in its place: [words](/roles/python-developer/).',
  },
  {
    marks: /\[\^[^[\]]+\]/,
    reason: 'there are no footnotes',
    advice:
      'Write it in the sentence, or wrap the words in a claim, which has a note: <Claim id="…">words</Claim>.',
  },
  {
    marks: /\*\*|(?<![\p{L}\p{N}])__(?=[\p{L}\p{N}])|(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}])/u,
    reason: 'emphasis is opened or closed here, and not both',
    advice:
      'Write the marks on both sides, close to the words: **words**. A sign that is meant goes into code: `**`.',
  },
  {
    marks: /(?<!\]\()(?:https?:\/\/|\bwww\.)[^\s)\]]+/,
    reason: 'an address by itself is no link',
    advice: 'Write it as one: [words](https://…).',
  },
  {
    marks: /^[ \t]*[•·▪◦‣–—][ \t]/m,
    reason: 'it is meant for an entry of a list',
    advice: 'Begin each entry with a hyphen and a space, and leave a line blank above the first.',
  },
  {
    marks: /==[^=\s][^=]*==/,
    reason: 'nothing is marked in colour here',
    advice: 'Write **words** where they must stand out.',
  },
  {
    marks: /~~/,
    reason: 'nothing is struck out here',
    advice: 'Leave the words out, or say that they no longer hold.',
  },
  {
    marks: /`+/,
    reason: 'code is opened here and not closed',
    advice: 'Close it with as many of the same signs.',
  },
  {
    marks: /^#{2,6}(?=[^#\s])/,
    reason: 'a heading needs a space after its signs',
    advice: 'Write it like ## What it pays {#what-it-pays}.',
  },
];
