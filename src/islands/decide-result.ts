/** Fills the region of the result. Its parts and its words stand in the page; what comes from readers is set as text. */
import { shortTitle } from '../domain/checklist/outcome-roles.ts';
import type { Outcome } from '../domain/checklist/model.ts';
import type { Result } from '../domain/checklist/score.ts';
import type { Weighed } from '../domain/checklist/tally.ts';
import { drawBalance, signed } from './decide-balance.ts';
import { link, list, made, say, set } from './decide-dom.ts';

/** The result shows so many flips; the record names as many. */
const MOST_FLIPS = 5;

/** Writes the fragment of a question, or of one of its answers, on this page. */
export type Anchor = (question: string, answer?: string) => string;

/** Shows a result in every part of the page that wants some of it. */
export function showResult(root: ParentNode, result: Result, anchor: Anchor): void {
  showVerdict(root, result);
  showReasons(root, result, anchor);
}

/** Shows what is recommended, how sure that is, and the balance. */
export function showVerdict(root: ParentNode, { outcome, confidence, totals }: Result): void {
  const slot = (name: string) => root.querySelector(`[data-slot=${name}]`);
  set(root.querySelector('.result'), 'class', `result ${rowOf(root, outcome)?.classList[0] ?? ''}`);
  say(slot('confidence'), confidence.title);
  if (slot('verdict')?.textContent !== outcome.title)
    slot('verdict')?.replaceChildren(...named(root, outcome, outcome.title));
  say(slot('sentence'), outcome.sentence);
  say(slot('why'), confidence.why.join(' '));
  drawBalance(root, totals, outcome.id);
}

/** Lists the reasons, what would flip the result, what is open, and where to go from there. */
export function showReasons(root: ParentNode, result: Result, anchor: Anchor): void {
  const { outcome, totals, ruledOut, ways, unanswered } = result;
  const own = totals.find((total) => total.outcome === outcome);
  const keyOf = ({ question, answer, reason }: Weighed) => `${question.id} ${answer.id} ${reason.outcome}`;
  const weighed = ({ question, answer, reason }: Weighed) => [
    made('b', signed(reason.points ?? 0)),
    link(anchor(question.id, answer.id), reason.because),
  ];
  list(root, 'for', own?.for ?? [], keyOf, weighed);
  list(root, 'against', own?.against ?? [], keyOf, weighed);
  const outs = ruledOut.flatMap((total) =>
    total.ruledOutBy.map((each) => ({ ...each, lost: total.outcome })),
  );
  list(root, 'out', outs, keyOf, ({ lost, question, answer, reason }) => [
    made('b', ...named(root, lost, `${shortTitle(lost)}. `)),
    link(anchor(question.id, answer.id), reason.because),
  ]);
  showFlips(root, result, anchor);
  list(
    root,
    'open',
    unanswered,
    ({ id }) => id,
    ({ id, question }) => [link(anchor(id), question)],
  );
  const about = `#outcome-${outcome.id}`;
  const inPage = (way: string) => document.querySelector(`${about} [data-way="${way}"]`);
  list(
    root,
    'ways',
    ways,
    ({ way }) => way.id,
    ({ way }) => clones(inPage(way.id)),
  );
  const next = [...document.querySelectorAll(`${about} .next > li`)];
  list(root, 'next', next, ({ textContent }) => textContent, clones);
}

/** The marks of an outcome's roles, as its row of the balance has them, and words. */
export function named(root: ParentNode, outcome: Outcome, words: string): Node[] {
  const marks = rowOf(root, outcome)?.querySelectorAll('th .mark') ?? [];
  return [...[...marks].map((mark) => mark.cloneNode(true)), document.createTextNode(words)];
}

function showFlips(root: ParentNode, { flips, open }: Result, anchor: Anchor): void {
  list(
    root,
    'flips',
    flips.slice(0, MOST_FLIPS),
    ({ question, to, outcome }) => `${question.id} ${to.id} ${outcome.id}`,
    ({ question, to, outcome }) => [
      link(anchor(question.id, to.id), made('span', question.question), ` “${to.label}” `),
      made('b', '→ ', ...named(root, outcome, shortTitle(outcome))),
    ],
  );
  const section = root.querySelector<HTMLElement>('[data-list=flips]');
  const note = (name: string) => section?.querySelector<HTMLElement>(`[data-${name}]`);
  const [some, none, more] = [note('some'), note('none'), note('more')];
  if (!section || !some || !none || !more) return;
  section.hidden = open;
  some.hidden = flips.length === 0;
  none.hidden = flips.length > 0;
  more.hidden = flips.length <= MOST_FLIPS;
  say(more, (more.dataset['more'] ?? '').replace('{n}', String(flips.length - MOST_FLIPS)));
}

function clones(place: Element | null): Node[] {
  return [...(place?.childNodes ?? [])].map((node) => node.cloneNode(true));
}

function rowOf(root: ParentNode, outcome: Outcome): Element | null {
  return root.querySelector(`[data-outcome="${outcome.id}"]`);
}
