/**
 * Content of any size: copies of the site's own guides, techniques and questions under names of their own,
 * in the proportions the site has.
 */
import { assemble } from '../src/assemble.ts';
import { report } from '../src/domain/issues.ts';
import { permalinks } from '../src/domain/permalinks/inventory.ts';
import { extendLedger, LEDGER_FILE } from '../src/domain/permalinks/ledger.ts';
import type { SourceFile } from '../src/domain/source-file.ts';
import { readContent, readSurroundings } from '../scripts/content-files.ts';

/** Collections whose entries are multiplied. Roles are not: each is drawn with a mark, and there are six marks. */
const MULTIPLIED = /^content\/(?:guides|techniques|faqs)\/[^/]+\.mdx$/;

/**
 * The content of the project with as many guides, techniques and questions as asked for.
 * @param root the project's folder
 * @param entries how many there are in the end; at least the site's own
 * @throws where what was made could not be published
 */
export function contentOf(root: string, entries: number): SourceFile[] {
  const files = readContent(root);
  const own = files.filter(({ path }) => MULTIPLIED.test(path));
  const copies = Array.from({ length: Math.max(0, entries - own.length) }, (_, index) =>
    copyOf(own, index, own.length),
  );
  const grown = [...files.filter(({ path }) => path !== LEDGER_FILE), ...copies];
  const surroundings = readSurroundings(root);
  const { catalog, issues } = assemble(grown, { ...surroundings, ledger: null });
  if (issues.length > 0) throw new Error(report(issues.slice(0, 5)));
  const { text } = extendLedger(surroundings.ledger ?? '', permalinks(catalog));
  return [...grown, { path: LEDGER_FILE, text }];
}

/** The same text under another id, with a title, a summary and a question of its own; its sections keep their ids, as those of two techniques do. */
function copyOf(own: readonly SourceFile[], index: number, count: number): SourceFile {
  const source = own[index % count];
  if (!source) throw new Error('There are no entries to copy.');
  const name = nameOf(Math.floor(index / count));
  return {
    path: source.path.replace(/\.mdx$/, `-${name}.mdx`),
    text: source.text
      .replace(
        /^(title|summary|question): (.*)$/gm,
        (_line, field: string, words: string) => `${field}: ${withName(words, name)}`,
      )
      .replace(/^retired:\n(?: .*\n)+/m, ''),
  };
}

const SYLLABLES = [...'bdfgklmnprstvz'].flatMap((first) => [...'aeiou'].map((second) => first + second));

/** A made-up word for a number: figures in a title would need a claim, and each entry has a rare word so. */
function nameOf(number: number): string {
  const base = SYLLABLES.length;
  return [Math.floor(number / base ** 2), Math.floor(number / base), number]
    .map((digit) => SYLLABLES[digit % base])
    .join('');
}

/** Words with a further one, before the sign that ends them and inside their quotation marks where they have any. */
function withName(words: string, name: string): string {
  return words.replace(/[.?]?['"]?$/, (end) => ` ${name}${end}`);
}
