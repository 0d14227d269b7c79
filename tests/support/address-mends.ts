/** Doing what the messages about addresses say, as an author would, word for word. */
import { isMap, isSeq, parse, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Issue } from '../../src/domain/issues.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';

/**
 * The files after every line that a message about a lost address proposes was written.
 * @throws where a message names no place that exists
 */
export function mend(files: readonly SourceFile[], issues: readonly Issue[]): SourceFile[] {
  const mended = [...files];
  for (const { kind, values } of issues) {
    if (kind !== 'lost-permalink') continue;
    const [, place = '', line = ''] =
      /add to (.*?): `(.*?)`/.exec(values.replaced || values.withdrawal || '') ?? [];
    const path = /content\/[\w./-]+?\.(?:mdx|yaml)/.exec(place)?.[0];
    const index = mended.findIndex((file) => file.path === path);
    const file = mended[index];
    if (!file) throw new Error(`"${place}" is no place to write to.`);
    mended[index] = { path: file.path, text: withLine(file.text, place, line) };
  }
  return mended;
}

function withLine(text: string, place: string, line: string): string {
  const [, before = '', yaml = text, after = ''] = /^(---\n)([\s\S]*?)(^---\n[\s\S]*)$/m.exec(text) ?? [];
  const document = parseDocument(yaml);
  const { contents } = document;
  const added: unknown = (parse(line.replace('the day', '2026-11-22')) as unknown[])[0];
  const field = /`(\w+):`/.exec(place)?.[1];
  if (field === undefined) {
    if (isSeq(contents)) (contents as YAMLSeq).add(document.createNode(added));
    else document.contents = document.createNode([added]) as YAMLSeq.Parsed;
    return before + document.toString() + after;
  }
  const under = /, under ([\w-]+)/.exec(place)?.[1];
  const answer = /, answer ([\w-]+)/.exec(place)?.[1];
  const entry = under === undefined ? contents : named(contents, under);
  const owner = answer === undefined ? entry : named(isMap(entry) ? entry.get('answers') : null, answer);
  if (!isMap(owner)) throw new Error(`There is nothing to write to at "${place}".`);
  const list = owner.get(field);
  if (isSeq(list)) list.add(document.createNode(added));
  else owner.set(field, document.createNode([added]));
  return before + document.toString() + after;
}

function named(list: unknown, id: string): YAMLMap | undefined {
  const found = isSeq(list) ? list.items.find((each) => isMap(each) && each.get('id') === id) : undefined;
  return found as YAMLMap | undefined;
}
