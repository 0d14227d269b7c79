/** Things that authors do to published entries, each over the real content, each as a change of files. */
import type { Catalog, Entry } from '../../src/domain/catalog.ts';
import type { IssueKind } from '../../src/domain/issues.ts';
import { permalinks, type Permalink } from '../../src/domain/permalinks/inventory.ts';
import type { Mutations } from './content.ts';
import { sectionIn } from './prose-edits.ts';
import type { SourceFile } from '../../src/domain/source-file.ts';
import type { Random } from './random.ts';

/** An edit, and what the checks must say of it. */
export interface AddressEdit {
  kind: string;
  what: string;
  files: Mutations;
  /** Each of these must be said: one of the kinds, of something that names this. */
  expected: { kinds: readonly IssueKind[]; names: string }[];
}

const lost = (names: string) => ({ kinds: ['lost-permalink'] as const, names });
const unlisted = (key: string) => ({ kinds: ['unlisted-permalink'] as const, names: `"${key}"` });

/** A thing with an address, and the text of the file it is written in. */
interface Written extends Permalink {
  text: string;
}

/** Edits of every kind, over things chosen by chance; no kind of edit is done twice to one thing. */
export function addressEdits(files: readonly SourceFile[], catalog: Catalog, random: Random): AddressEdit[] {
  const texts = new Map(files.map(({ path, text }) => [path, text] as const));
  const present: Written[] = permalinks(catalog).map((each) => ({
    ...each,
    text: texts.get(each.entry.file) ?? '',
  }));
  const of = (...kinds: string[]) =>
    shuffled(
      present.filter((each) => kinds.includes(each.kind)),
      random,
    );
  const sections = (most: number) => of('section').slice(0, most);
  const pages = (most: number) => of('page', 'faq', 'table').slice(0, most);
  const rows = (most: number) => of('row').slice(0, most);
  const listed = (most: number) => [...of('claim').slice(0, most), ...of('term').slice(0, most)];
  const asked = (most: number) => [...of('question').slice(0, most), ...of('answer').slice(0, most)];
  const other = ({ entry }: Permalink, part: string) =>
    random.pick(
      [...catalog.guides, ...catalog.techniques].filter(
        (each) => each.id !== entry.id && !each.prose?.sections.some(({ id }) => id === part),
      ),
    );
  return [
    ...sections(30).map((each) => renameSection(each)),
    ...pages(20).map(renameFile),
    ...rows(12).map((each) => renameId(each)),
    ...listed(6).map((each) => renameId(each)),
    ...asked(5).map((each) => renameId(each)),
    ...sections(25).map((each) => moveSection(each, other(each, partOf(each)))),
    ...sections(25).map(deleteSection),
    ...pages(15).map(deleteFile),
    ...rows(10).map(deleteBlock),
    ...listed(5).map(deleteBlock),
    ...sections(20).map((each, index) => splitSection(each, index % 2 === 0)),
    ...sections(10).map(mergeSection),
    ...sections(12).map((each) => recase(each)),
    ...pages(8).map(recaseFile),
    ...[...rows(4), ...listed(2)].map((each) => recase(each)),
    ...sections(10).map(duplicateSection),
    ...sections(10).map((each) => copySection(each, other(each, partOf(each)))),
    ...pages(8).map(duplicateFile),
    ...[...rows(5), ...listed(3)].map(duplicateBlock),
  ];
}

function renameSection(each: Written): AddressEdit {
  const id = `${partOf(each)}-anew`;
  return edit('rename', each, replaceOnce(`{#${partOf(each)}}`, `{#${id}}`), [
    lost(each.share),
    unlisted(`${each.entry.id}/${id}`),
  ]);
}

/** A row, claim, term, question or answer gets another id where it is written. */
function renameId(each: Written): AddressEdit {
  const id = `${ownId(each)}-anew`;
  const key = each.key.slice(0, each.key.lastIndexOf('/') + 1) + id;
  return edit('rename', each, inBlock(each, replaceOnce(`id: ${ownId(each)}`, `id: ${id}`)), [
    lost(each.share),
    unlisted(key),
  ]);
}

function renameFile(each: Written): AddressEdit {
  const { file, id } = each.entry;
  const path = file.replace(id, `${id}-anew`);
  return {
    ...edit('rename', each, null, [lost(each.share), unlisted(`${each.key}-anew`)]),
    files: { [file]: null, [path]: each.text },
  };
}

function moveSection(each: Written, to: Entry): AddressEdit {
  const text = sectionIn(each.text, partOf(each));
  return {
    kind: 'move',
    what: `${each.key} to ${to.id}`,
    files: {
      [each.entry.file]: replaceOnce(text, ''),
      [to.file]: (before) => `${before.trimEnd()}\n\n${text.replace(/^#+/, '##').trim()}\n`,
    },
    expected: [lost(each.share), unlisted(`${to.id}/${partOf(each)}`)],
  };
}

function deleteSection(each: Written): AddressEdit {
  return edit('delete', each, replaceOnce(sectionIn(each.text, partOf(each)), ''), [lost(each.share)]);
}

function deleteFile(each: Written): AddressEdit {
  return edit('delete', each, null, [lost(each.share)]);
}

function deleteBlock(each: Written): AddressEdit {
  return edit(
    'delete',
    each,
    inBlock(each, () => ''),
    [lost(each.share)],
  );
}

/** A section becomes two. With `keeps`, the first has its id; otherwise neither has. */
function splitSection(each: Written, keeps: boolean): AddressEdit {
  const part = partOf(each);
  const text = sectionIn(each.text, part);
  const marks = /^#+/.exec(text)?.[0] ?? '##';
  const [head = '', ...paragraphs] = text.split('\n\n');
  let half = Math.ceil(paragraphs.length / 2);
  // A heading within a prompt would be part of the prompt, and one within an addition is refused for itself.
  const count = (mark: RegExp) => paragraphs.slice(0, half).join('\n\n').match(mark)?.length ?? 0;
  while (count(/^```/gm) % 2 === 1 || count(/^<Added>/gm) > count(/^<\/Added>/gm)) half += 1;
  const first = keeps ? head : head.replace(`{#${part}}`, `{#${part}-first}`);
  const second = `${marks} The rest {#${part}-second}`;
  const split = [first, ...paragraphs.slice(0, half), second, ...paragraphs.slice(half)].join('\n\n');
  const fresh = unlisted(`${each.entry.id}/${part}-second`);
  return edit('split', each, replaceOnce(text, split), keeps ? [fresh] : [lost(each.share), fresh]);
}

/** A heading is taken out, so that its text becomes part of the section before it. */
function mergeSection(each: Written): AddressEdit {
  const [heading = ''] = sectionIn(each.text, partOf(each)).split('\n');
  return edit('merge', each, replaceOnce(`${heading}\n`, ''), [lost(each.share)]);
}

function recase(each: Written): AddressEdit {
  const id = ownId(each);
  const loud = id.charAt(0).toUpperCase() + id.slice(1);
  if (each.kind === 'section') {
    return edit('re-case', each, replaceOnce(`{#${id}}`, `{#${loud}}`), [lost(each.share)]);
  }
  const refused = { kinds: ['invalid-value'] as const, names: 'an id is lower-case words with hyphens' };
  return edit('re-case', each, inBlock(each, replaceOnce(`id: ${id}`, `id: ${loud}`)), [refused]);
}

function recaseFile(each: Written): AddressEdit {
  const { file, id } = each.entry;
  const path = file.replace(id, id.charAt(0).toUpperCase() + id.slice(1));
  return {
    ...edit('re-case', each, null, [lost(each.share)]),
    files: { [file]: null, [path]: each.text },
  };
}

function duplicateSection(each: Written): AddressEdit {
  const text = sectionIn(each.text, partOf(each));
  const twice = { kinds: ['duplicate-section'] as const, names: partOf(each) };
  return edit('duplicate', each, replaceOnce(text, `${text.trimEnd()}\n\n${text}`), [twice]);
}

/** A section is copied into another entry under the same id: a new address. */
function copySection(each: Written, to: Entry): AddressEdit {
  const text = sectionIn(each.text, partOf(each));
  return {
    kind: 'duplicate',
    what: `${each.key} in ${to.id}`,
    files: { [to.file]: (before) => `${before.trimEnd()}\n\n${text.replace(/^#+/, '##').trim()}\n` },
    expected: [unlisted(`${to.id}/${partOf(each)}`)],
  };
}

function duplicateFile(each: Written): AddressEdit {
  const { file, id } = each.entry;
  return {
    ...edit('duplicate', each, null, [unlisted(`${each.key}-copy`)]),
    files: { [file.replace(id, `${id}-copy`)]: each.text },
  };
}

function duplicateBlock(each: Written): AddressEdit {
  const twice = { kinds: ['duplicate-id'] as const, names: ownId(each) };
  return edit(
    'duplicate',
    each,
    inBlock(each, (block) => block + block),
    [twice],
  );
}

function edit(
  kind: string,
  { key, entry }: Permalink,
  change: Mutations[string],
  expected: AddressEdit['expected'],
): AddressEdit {
  return { kind, what: key, files: { [entry.file]: change }, expected };
}

/** Changes the lines of a list that belong to one thing: from its id to the next at its depth, or less deep. */
function inBlock(each: Written, change: (block: string) => string): (text: string) => string {
  return (text) => {
    const lines = text.split('\n');
    const from = each.line - 1;
    const depth = (lines[from] ?? '').search(/\S/);
    const after = lines.slice(from + 1).findIndex((line) => /\S/.test(line) && line.search(/\S/) <= depth);
    const to = after === -1 ? lines.length : from + 1 + after;
    const block = `${lines.slice(from, to).join('\n')}\n`;
    return [...lines.slice(0, from), change(block).replace(/\n$/, ''), ...lines.slice(to)].join('\n');
  };
}

function replaceOnce(from: string, to: string): (text: string) => string {
  return (text) => {
    if (text.split(from).length !== 2) throw new Error(`"${from.slice(0, 60)}" does not stand there once.`);
    return text.replace(from, () => to);
  };
}

function partOf({ part, key }: Permalink): string {
  if (part === null) throw new Error(`${key} is not a part.`);
  return part;
}

function ownId({ part, entry }: Permalink): string {
  return part ?? entry.id;
}

function shuffled<Each>(from: readonly Each[], random: Random): Each[] {
  const left = [...from];
  return from.map(() => left.splice(random.number(left.length), 1)[0] as Each);
}
