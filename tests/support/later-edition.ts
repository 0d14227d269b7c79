/** A later edition of the real content, made of what was done to it since. */
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Entry } from '../../src/domain/catalog.ts';
import { LEDGER_FILE, readLedger, writeLedger } from '../../src/domain/permalinks/ledger.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';

/** An old link, and where it must lead in the later edition. Addresses are without the base path. */
export interface OldLink {
  what: string;
  from: string;
  /** Where a reader with script arrives. */
  to: string;
  /** What the reader sees there begins with these words. */
  words: string;
  /**
   * What a reader without script finds: the place itself, be it on a copy of the page; or a line that
   * leads there, where the server could not know which place was asked for.
   */
  bare: 'place' | 'line';
}

/** What was done since the last edition. */
export interface Deed {
  /** Keys that had been published, beside those that are retired by a line. */
  published?: readonly string[];
  /** Lines for `retired` of an entry; with an answer's id, of that answer. */
  lines?: readonly {
    entry: Pick<Entry, 'file' | 'id'>;
    answer?: string;
    line: { was: string } & Record<string, string>;
  }[];
  /** Lines for content/withdrawn.yaml. */
  withdrawn?: readonly ({ was: string } & Record<string, string>)[];
  /** Lines for `withdrawn` of the checklist, such as `money/none`. */
  withdrawnAnswers?: readonly { was: string; because: string }[];
  links: readonly OldLink[];
}

const WITHDRAWN = 'content/withdrawn.yaml';
const MODEL = 'content/checklist/model.yaml';

/** The files of a content after all that was done to it. What was there before is in its ledger alone. */
export function after(files: readonly SourceFile[], deeds: readonly Deed[]): SourceFile[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const change = (path: string, edit: (fields: YAMLMap | null, list: unknown) => void) =>
    texts.set(path, withFields(texts.get(path) ?? '', edit));
  const was: string[] = [];
  for (const { published = [], lines = [], withdrawn = [], withdrawnAnswers = [] } of deeds) {
    for (const { entry, answer, line } of lines) {
      change(entry.file, (fields, list) => {
        const owner = fields ?? childOf(list, entry.id);
        add(answer === undefined ? owner : childOf(owner?.get('answers'), answer), 'retired', line);
      });
      const asked = entry.file.endsWith('questions.yaml') ? 'decide/' : '';
      was.push(`${asked}${answer === undefined ? '' : `${entry.id}/`}${line.was}`);
    }
    for (const line of withdrawn) {
      texts.set(WITHDRAWN, `${(texts.get(WITHDRAWN) ?? '').replace('[]', '')}- ${JSON.stringify(line)}\n`);
    }
    for (const line of withdrawnAnswers) change(MODEL, (fields) => add(fields, 'withdrawn', line));
    was.push(
      ...published,
      ...withdrawn.map((line) => line.was),
      ...withdrawnAnswers.map((line) => `decide/${line.was}`),
    );
  }
  texts.set(LEDGER_FILE, writeLedger([...readLedger(texts.get(LEDGER_FILE) ?? '').keys, ...was]));
  return [...texts].map(([path, text]) => ({ path, text }));
}

/** Changes the YAML of a file; the prose beneath it stays. */
function withFields(text: string, edit: (fields: YAMLMap | null, list: unknown) => void): string {
  const [, open = '', yaml = text, rest = ''] = /^(---\n)([\s\S]*?)(^---\n[\s\S]*)$/m.exec(text) ?? [];
  const document = parseDocument(yaml);
  edit(isMap(document.contents) ? document.contents : null, document.contents);
  return open + document.toString() + rest;
}

function childOf(list: unknown, id: string): YAMLMap | null {
  const found = isSeq(list) ? list.items.find((each) => isMap(each) && each.get('id') === id) : null;
  return isMap(found) ? found : null;
}

/** @throws where there is nothing to add to */
function add(owner: YAMLMap | null, field: string, line: object): void {
  if (!owner) throw new Error(`There is nothing to add ${JSON.stringify(line)} to.`);
  const list = owner.get(field);
  if (isSeq(list)) list.add(line);
  else owner.set(field, [line]);
}
