/** Fills the region of the result. Its parts and its words stand in the page; what comes from readers is set as text. */
import { shortTitle } from '../domain/checklist/outcome-roles.ts';
import type { Outcome } from '../domain/checklist/model.ts';
import type { Result } from '../domain/checklist/score.ts';
import type { Weighed } from '../domain/checklist/tally.ts';
import { drawBalance, signed } from './decide-balance.ts';

/** The result shows so many flips; the record names as many. */
const MOST_FLIPS = 5;

/** Writes the fragment of a question, or of one of its answers, on this page. */
export type Anchor = (question: string, answer?: string) => string;

/** Puts the parts that script fills in the place of what stood there without it. */
export function wake(root: ParentNode): void {
  for (const place of root.querySelectorAll('[data-live]')) {
    const parts = place.querySelector('template');
    if (parts) place.replaceChildren(parts.content.cloneNode(true));
  }
}

/** Shows a result in every part of the page that wants some of it. */
export function showResult(root: ParentNode, result: Result, anchor: Anchor): void {
  const { outcome, confidence, totals, ruledOut, ways, unanswered, flips, open } = result;
  const own = totals.find((total) => total.outcome === outcome);
  const region = root.querySelector('.result');
  if (region) region.className = `result ${rowOf(root, outcome)?.classList[0] ?? ''}`;
  fill(root, 'confidence', confidence.title);
  fill(root, 'verdict', ...named(root, outcome, outcome.title));
  fill(root, 'sentence', outcome.sentence);
  fill(root, 'why', confidence.why.join(' '));
  drawBalance(root, totals, outcome.id);

  const weighed = ({ question, answer, reason }: Weighed) => [
    made('b', signed(reason.points ?? 0)),
    link(anchor(question.id, answer.id), reason.because),
  ];
  list(root, 'for', own?.for ?? [], weighed);
  list(root, 'against', own?.against ?? [], weighed);
  const whyOut = ruledOut.flatMap((total) =>
    total.ruledOutBy.map((each) => ({ ...each, outcome: total.outcome })),
  );
  list(root, 'out', whyOut, ({ outcome: lost, question, answer, reason }) => [
    made('b', ...named(root, lost, `${shortTitle(lost)}. `)),
    link(anchor(question.id, answer.id), reason.because),
  ]);
  list(root, 'flips', flips.slice(0, MOST_FLIPS), ({ question, to, outcome: next }) => [
    link(anchor(question.id, to.id), made('span', question.question), ` “${to.label}” `),
    made('b', '→ ', ...named(root, next, shortTitle(next))),
  ]);
  const flipping = root.querySelector<HTMLElement>('[data-list=flips]');
  if (flipping) showFlipNotes(flipping, flips.length, open);
  list(root, 'open', unanswered, ({ id, question }) => [link(anchor(id), question)]);
  list(root, 'ways', ways, ({ way }) => copied(`#outcome-${outcome.id} [data-way="${way.id}"]`));
  list(root, 'next', [...document.querySelectorAll(`#outcome-${outcome.id} .next > li`)], ({ childNodes }) =>
    [...childNodes].map((node) => node.cloneNode(true)),
  );
}

/** The marks of an outcome's roles, as its row of the balance has them, and words. */
export function named(root: ParentNode, outcome: Outcome, words: string): Node[] {
  const marks = rowOf(root, outcome)?.querySelectorAll('th .mark') ?? [];
  return [...[...marks].map((mark) => mark.cloneNode(true)), document.createTextNode(words)];
}

/** An element with children; strings become text. */
export function made(name: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

/** A link with children. */
export function link(href: string, ...children: (Node | string)[]): HTMLElement {
  const element = made('a', ...children);
  element.setAttribute('href', href);
  return element;
}

/** Fills a list and shows its section; hides the section where there is nothing to list. */
export function list<Each>(
  root: ParentNode,
  name: string,
  all: readonly Each[],
  line: (each: Each) => Node[],
): void {
  const section = root.querySelector<HTMLElement>(`[data-list=${name}]`);
  if (!section) return;
  section.hidden = all.length === 0;
  section.querySelector('ul')?.replaceChildren(...all.map((each) => made('li', ...line(each))));
}

/** Puts words, or nodes, into every place that has this name. */
export function fill(root: ParentNode, name: string, ...children: (Node | string)[]): void {
  for (const place of root.querySelectorAll(`[data-slot=${name}]`)) place.replaceChildren(...children);
}

function showFlipNotes(section: HTMLElement, count: number, open: boolean): void {
  const note = (name: string) => section.querySelector<HTMLElement>(`[data-${name}]`);
  const [some, none, more] = [note('some'), note('none'), note('more')];
  section.hidden = open;
  if (some) some.hidden = count === 0;
  if (none) none.hidden = count > 0;
  if (!more) return;
  more.hidden = count <= MOST_FLIPS;
  more.textContent = (more.dataset['more'] ?? '').replace('{n}', String(count - MOST_FLIPS));
}

function copied(selector: string): Node[] {
  return [...(document.querySelector(selector)?.childNodes ?? [])].map((node) => node.cloneNode(true));
}

function rowOf(root: ParentNode, outcome: Outcome): Element | null {
  return root.querySelector(`[data-outcome="${outcome.id}"]`);
}
