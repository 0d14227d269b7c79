import type { Catalog } from '../catalog.ts';
import type { Issue } from '../issues.ts';
import { linesBefore } from '../prose/text.ts';
import { everyNode } from '../prose/walk.ts';
import { atNode } from './at.ts';

/** Marks that were meant as Markdown and are no Markdown: readers would see them in the text. */
export function checkUnreadMarks(catalog: Catalog): Issue[] {
  const issues: Issue[] = [];
  for (const { node, entry, passage, ancestors } of everyNode(catalog)) {
    // Code is another kind of node: it may hold anything.
    if (node.type !== 'text') continue;
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
