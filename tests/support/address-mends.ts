/** Doing what the messages about addresses say, as an author would, word for word. */
import type { Issue } from '../../src/domain/issues.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';

/** The files after every line that a message about a lost address proposes was written. */
export function mend(files: readonly SourceFile[], issues: readonly Issue[]): SourceFile[] {
  return issues
    .filter(({ kind }) => kind === 'lost-permalink')
    .reduce<readonly SourceFile[]>((mended, { values }) => {
      const { replaced = '', withdrawal = '' } = values;
      const said = replaced === '' ? withdrawal : replaced;
      const [, place = '', line = ''] = /add to (.*?): `(.*?)`/.exec(said) ?? [];
      const path = /content\/[\w./-]+?\.(?:mdx|yaml)/.exec(place)?.[0] ?? '';
      const under = /, under ([\w-]+)/.exec(place)?.[1];
      const answer = /, answer ([\w-]+)/.exec(place)?.[1];
      const field = path === 'content/withdrawn.yaml' ? null : (/`(\w+):`/.exec(place)?.[1] ?? 'retired');
      const written = line.replace('on: the day', 'on: 2026-11-22');
      return mended.map((file) =>
        file.path === path ? { path, text: write(file.text, written, { field, under, answer }) } : file,
      );
    }, files) as SourceFile[];
}

interface Spot {
  /** The list the line goes into; null where the file is the list. */
  field: string | null;
  under: string | undefined;
  answer: string | undefined;
}

function write(text: string, line: string, { field, under, answer }: Spot): string {
  if (field === null) return text.replace(/^\[\]$/m, '') + `\n${line}\n`;
  if (answer !== undefined && under !== undefined) {
    const from = text.indexOf(`- id: ${under}\n`);
    return text.slice(0, from) + put(text.slice(from), new RegExp(`^( {4})- id: ${answer}$`, 'm'), `  ${field}`, line);
  }
  if (under !== undefined) return put(text, new RegExp(`^()- id: ${under}$`, 'm'), field, line, '  ');
  const existing = new RegExp(`^${field}:$`, 'm');
  if (existing.test(text)) return text.replace(existing, `${field}:\n  ${line}`);
  const whole = `${field}:\n  ${line}\n`;
  return text.startsWith('---\n') ? text.replace('---\n', `---\n${whole}`) : whole + text;
}

/** A field of a thing in a list, straight after its id. */
function put(text: string, id: RegExp, field: string, line: string, indent = '    '): string {
  const found = id.exec(text);
  if (!found) throw new Error(`${String(id)} is not there.`);
  const at = found.index + found[0].length;
  const own = `${indent}${field.trim()}:`;
  if (text.slice(at).startsWith(`\n${indent}  ${field.trim()}:`)) return text;
  return `${text.slice(0, at)}\n${indent === '    ' ? '      ' : indent}${field.trim()}: [${line.slice(2)}]${text.slice(at)}`.replace(own, own);
}
