/** A table in Markdown, from words alone. */
import type { Grid } from './csv.ts';

/** Signs that Markdown would take for its own. */
const SIGNS = /[\\`*_[\]<>|#~]/g;

/**
 * A table under its question.
 * @param question stands above it in bold; may be empty
 */
export function markdownTable(question: string, { head, rows }: Grid): string {
  const lines = [head, head.map(() => null), ...rows].map(
    (cells) => `| ${cells.map((cell) => (cell === null ? '---' : escaped(cell))).join(' | ')} |`,
  );
  return [...(question === '' ? [] : [`**${escaped(question)}**`, '']), ...lines, ''].join('\n');
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(SIGNS, '\\$&');
}
