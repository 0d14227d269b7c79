/** Tables as Markdown, which reads well in a terminal too. */

/**
 * A table whose columns are as wide as their widest cell; columns of figures stand right.
 * @param rows the head first
 */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_cell, column) => Math.max(3, ...rows.map((row) => (row[column] ?? '').length)));
  const right = head.map((_cell, column) => body.every((row) => /^[\d.–—%×~-]|^$/.test(row[column] ?? '')));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (right[column] ? (row[column] ?? '').padStart(width) : (row[column] ?? '').padEnd(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (right[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}

/**
 * A document with the figures of one part in place of the ones before: what stands between two comments.
 * @throws where the document has no place for the part
 */
export function withFigures(document: string, part: string, figures: string): string {
  const [begin, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The document has no place for ${part}: ${begin} … ${end}`);
  return `${document.slice(0, from + begin.length)}\n\n${figures.trim()}\n\n${document.slice(to)}`;
}
