import type { Nodes } from 'mdast';
import type { Catalog, Entry } from '../catalog.ts';
import { allEntries, sound } from '../catalog.ts';
import { nameOf } from '../fields.ts';
import { figuresIn, modelsIn, valuesIn } from '../figures.ts';
import type { Issue } from '../issues.ts';
import { attribute, isComponent } from '../prose/parse.ts';
import { linesBefore, textOf } from '../prose/text.ts';
import { nodesIn } from '../prose/walk.ts';
import { atField, atNode } from './at.ts';

/** Collections whose entries are the evidence itself. */
const EVIDENCE = new Set(['claims', 'sources', 'article', 'site', 'vocabulary']);
/** Plain fields that readers never see as sentences. */
const UNSEEN = /^aliases\b|^alsoCalled\b/;

/** Every figure in prose is carried by a claim that holds it. */
export function checkFigures(catalog: Catalog): Issue[] {
  const held = new Map(sound(catalog.claims).map((claim) => [claim.id, valuesHeld(claim)]));
  return allEntries(catalog)
    .filter((entry) => !EVIDENCE.has(entry.collection))
    .flatMap((entry) => [...inPassages(entry, held), ...inPlainFields(entry)]);
}

function inPassages(entry: Entry, held: ReadonlyMap<string, ReadonlySet<number>>): Issue[] {
  return entry.passages.flatMap((passage) => {
    const issues: Issue[] = [];
    for (const { node, ancestors } of nodesIn(passage.nodes)) {
      const inClaim = ancestors.some(isClaim);
      if (node.type === 'text' && !inClaim) {
        for (const { kind, values, index } of uncarried(node)) {
          const below = linesBefore(node.value, index);
          issues.push(atNode(entry, passage, node, kind, values, below));
        }
      }
      if (isClaim(node)) {
        const id = attribute(node, 'id') ?? '';
        const values = held.get(id);
        for (const number of values ? numbersNotIn(textOf(node), values) : []) {
          issues.push(atNode(entry, passage, node, 'number-not-in-claim', { number, id }));
        }
      }
    }
    return issues;
  });
}

function inPlainFields(entry: Entry): Issue[] {
  return entry.fields
    .filter((field) => field.prose === 'plain' && !UNSEEN.test(nameOf(field.path)))
    .flatMap((field) =>
      uncarried(field).map(({ kind, values }) =>
        // A plain field cannot hold a claim.
        atField(entry, field.path, kind, { ...values, plain: 'yes' }),
      ),
    );
}

/** A figure or a model in a text, as a defect, and where in the text. */
type Uncarried = Pick<Issue, 'kind' | 'values'> & { index: number };

// Most checks of the same content find most of its texts unchanged.
const known = new WeakMap<{ value: string }, readonly Uncarried[]>();

function uncarried(holder: { value: string }): readonly Uncarried[] {
  const found = known.get(holder) ?? findUncarried(holder.value);
  known.set(holder, found);
  return found;
}

function findUncarried(text: string): Uncarried[] {
  return [
    ...figuresIn(text).map(({ text: number, index }) => ({
      kind: 'uncarried-number' as const,
      values: { number },
      index,
    })),
    ...modelsIn(text).map(({ text: name, index }) => ({
      kind: 'model-in-prose' as const,
      values: { name },
      index,
    })),
  ];
}

function isClaim(node: Nodes): node is Extract<Nodes, { type: 'mdxJsxTextElement' }> {
  return isComponent(node) && node.name === 'Claim';
}

function numbersNotIn(words: string, held: ReadonlySet<number>): string[] {
  return figuresIn(words)
    .map(({ text }) => text)
    .filter((figure) => valuesIn(figure).some((value) => !held.has(value)));
}

function valuesHeld(claim: Entry<'claims'>): Set<number> {
  const strings = claim.fields.filter((field) => field.prose).map((field) => field.value);
  const { figure } = claim.data;
  const numbers = [figure, ...(figure?.points ?? [])]
    .flatMap((each) => [each?.value, each?.low, each?.high, each?.of])
    .filter((value) => typeof value === 'number');
  return new Set([...strings.flatMap(valuesIn), ...numbers]);
}
