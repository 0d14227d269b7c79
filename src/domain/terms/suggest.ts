/** First uses of terms that no author has marked yet. They are suggested, never inserted. */
import type { Nodes } from 'mdast';
import type { Catalog, Entry } from '../catalog.ts';
import { pageEntries } from '../catalog.ts';
import { attribute, isComponent } from '../prose/parse.ts';
import { linesBefore } from '../prose/text.ts';
import { nodesIn } from '../prose/walk.ts';

/** One use that could be marked. */
export interface Suggestion {
  /** Path from the project root. */
  file: string;
  /** 1-based. */
  line: number;
  /** The words as they stand there. */
  words: string;
  /** Id of the term. */
  term: string;
  /** Line of a mark further down on the same page, where there is one: it could be moved up. */
  markedLater: number | null;
}

/** What must not be marked: a mark makes a link, and a link cannot hold another. */
const CLOSED = new Set(['link', 'heading', 'inlineCode', 'code']);
/** Names of terms that are everyday words too: they are marked by hand alone. */
const FEWEST_LETTERS = 3;

/**
 * Every first use of a term, by its name or one of its aliases, that nothing marks, in reading order.
 * @param only the ids of entries to look at; left out, all
 */
export function suggestTerms(catalog: Catalog, only?: ReadonlySet<string>): Suggestion[] {
  const names = namesOf(catalog);
  return pageEntries(catalog)
    .filter(({ id }) => !only || only.has(id))
    .flatMap((entry) => inEntry(entry, names));
}

interface Name {
  pattern: RegExp;
  term: string;
}

function namesOf(catalog: Catalog): Name[] {
  return catalog.glossary.flatMap(({ id, data }) =>
    [data.term, ...data.aliases]
      .filter((name) => name.length >= FEWEST_LETTERS)
      .map((name) => ({ term: id, pattern: patternOf(name) })),
  );
}

/** Short forms in capitals mean themselves only in capitals: an API is no api, and "IT" is not "it". */
function patternOf(name: string): RegExp {
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');
  const caseless = /[a-z]/.test(name) ? 'giu' : 'gu';
  return new RegExp(`(?<![\\p{L}\\p{N}-])${words}(?:s|es)?(?![\\p{L}\\p{N}-])`, caseless);
}

interface Use {
  order: number;
  line: number;
  words: string;
}

function inEntry(entry: Entry, names: readonly Name[]): Suggestion[] {
  const marked = new Map<string, { order: number; line: number }>();
  const used = new Map<string, Use>();
  let order = 0;
  for (const passage of textOf(entry)) {
    for (const { node, ancestors } of nodesIn(passage.nodes)) {
      order += 1;
      const first = passage.lineAt(node.position?.start.line ?? 1);
      if (isComponent(node) && node.name === 'Term') {
        const id = attribute(node, 'id') ?? '';
        if (!marked.has(id)) marked.set(id, { order, line: first });
      }
      if (node.type !== 'text' || ancestors.some(isClosed)) continue;
      for (const { term, words, index } of usesIn(node.value, names)) {
        if (used.has(term)) continue;
        used.set(term, { order, words, line: first + linesBefore(node.value, index) });
      }
    }
  }
  return [...used]
    .filter(([term, use]) => (marked.get(term)?.order ?? Infinity) > use.order)
    .map(([term, { line, words }]) => ({
      file: entry.file,
      line,
      words,
      term,
      markedLater: marked.get(term)?.line ?? null,
    }))
    .sort((a, b) => a.line - b.line);
}

/** Every name in a text; of names within one another only the longest: "prompt engineering" is no "prompt". */
function usesIn(text: string, names: readonly Name[]) {
  const found = names.flatMap(({ pattern, term }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ term, words, index })),
  );
  const ends = ({ index, words }: { index: number; words: string }) => index + words.length;
  return found
    .filter((each) =>
      found.every(
        (other) =>
          other.words.length <= each.words.length || other.index > each.index || ends(other) < ends(each),
      ),
    )
    .sort((a, b) => a.index - b.index);
}

/** The text itself: neither its fields nor its headings. */
function textOf(entry: Entry) {
  const headings = new Set<unknown>(entry.prose?.sections.map(({ words }) => words));
  return entry.passages.filter(
    ({ field, nodes }) => (field === '' || field.startsWith('#')) && !headings.has(nodes),
  );
}

function isClosed(node: Nodes): boolean {
  return CLOSED.has(node.type) || (isComponent(node) && (node.name === 'Term' || node.name === 'Claim'));
}

/** Suggestions for a terminal: where, what, and what to write. */
export function suggestionReport(suggestions: readonly Suggestion[]): string {
  if (suggestions.length === 0) return 'Every first use of a term is marked.\n';
  const lines = suggestions.map(({ file, line, words, term, markedLater }) => {
    const later = markedLater === null ? '' : `  (marked later, on line ${markedLater}: move the mark)`;
    return `${file}:${line}  ${words} → <Term id="${term}">${words}</Term>${later}`;
  });
  const count = suggestions.length === 1 ? '1 first use' : `${suggestions.length} first uses`;
  return `${lines.join('\n')}\n\n${count} could be marked. Nothing was changed: mark what helps a reader.\n`;
}
