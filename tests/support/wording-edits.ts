/** Edits of the words of the real content: nothing that has an address comes or goes. */
import type { SourceFile } from '../../src/domain/source-file.ts';
import { REWORDINGS, SETTINGS, withWord, wordsOf } from './prose-edits.ts';
import type { Random } from './random.ts';

/** An edited file, and what was done to it. */
export interface WordingEdit extends SourceFile {
  what: string;
}

type FileEdit = (file: SourceFile, random: Random) => string | null;

/** Each takes a file and returns another text, or null where there is nothing of the kind in it. */
const EDITS: Record<string, FileEdit> = {
  ...Object.fromEntries(
    ['put another word in its place', 'put a word before it', 'take it out', 'say it twice'].map((name) => [
      name,
      inProse(REWORDINGS, name),
    ]),
  ),
  ...Object.fromEntries(
    ['make it strong', 'make it emphatic', 'break the line before it', 'set it as code'].map((name) => [
      name,
      inProse(SETTINGS, name),
    ]),
  ),
  'reword a heading': ({ path, text }, random) => {
    if (!path.endsWith('.mdx')) return null;
    const headings = [...text.matchAll(/^#{2,3} .*(?= \{#)/gm)];
    if (headings.length === 0) return null;
    const { 0: heading, index } = random.pick(headings);
    return `${text.slice(0, index)}${heading}, in other words${text.slice(index + heading.length)}`;
  },
  'reword a title': (file) =>
    inField(file, /^(title: )(.*)$/m, (title) => `${title.slice(0, 40).trim()} again`),
  'reword a row': ({ path, text }, random) => {
    if (!path.startsWith('content/comparisons/')) return null;
    const { 0: label, index } = random.pick([...text.matchAll(/^ {4}label: .*$/gm)]);
    return `${text.slice(0, index)}    label: Said otherwise${text.slice(index + label.length)}`;
  },
  'turn rows round': ({ path, text }) => {
    if (!path.startsWith('content/comparisons/')) return null;
    const [before = '', rows = '', after = ''] = text.split(/^(?=rows:|changes:)/m);
    const [head = '', ...blocks] = rows.split(/^(?= {2}- id: )/m);
    return [before, head, ...blocks.reverse(), after].join('');
  },
  'turn sections round': ({ path, text }) => {
    // Roles and techniques have theirs in one order.
    if (!path.startsWith('content/guides/')) return null;
    const [opening = '', ...sections] = text.split(/^(?=## )/m);
    return [opening.trim(), ...sections.reverse().map((section) => section.trim())].join('\n\n') + '\n';
  },
};

/**
 * Edits in batches: each batch is to be put into one copy of the content, and edits no file twice.
 * @returns at least two hundred edits
 */
export function wordingEdits(files: readonly SourceFile[], random: Random): WordingEdit[][] {
  const readable = files.filter(({ path }) =>
    /^content\/(?:roles|techniques|guides|faqs|comparisons)\//.test(path),
  );
  const kinds = Object.entries(EDITS);
  const batches: WordingEdit[][] = [];
  let count = 0;
  while (count < 200) {
    const left = [...readable];
    const batch: WordingEdit[] = [];
    while (batch.length < 12) {
      const file = random.pick(left);
      left.splice(left.indexOf(file), 1);
      const [what, edit] = kinds[(count + batch.length) % kinds.length] ?? random.pick(kinds);
      const text = edit(file, random) ?? EDITS['reword a title']?.(file, random) ?? null;
      if (text !== null && text !== file.text) batch.push({ path: file.path, text, what });
    }
    batches.push(batch);
    count += batch.length;
  }
  return batches;
}

function inProse(edits: typeof REWORDINGS, name: string): FileEdit {
  return (file, random) => {
    if (!file.path.endsWith('.mdx')) return null;
    // In a sentence, between two words: whatever is done there, the prose stays prose.
    const words = wordsOf(file).filter(
      ({ bare, start, end }) =>
        bare && /[a-z,] $/.test(file.text.slice(0, start)) && /^ [a-z]/.test(file.text.slice(end)),
    );
    if (words.length === 0) return null;
    return withWord(file, random.pick(words), edits[name] ?? String, random);
  };
}

function inField({ text }: SourceFile, field: RegExp, change: (value: string) => string): string | null {
  const changed = text.replace(field, (_, name: string, value: string) => name + change(value));
  return changed === text ? null : changed;
}
