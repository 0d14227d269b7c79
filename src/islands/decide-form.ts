/**
 * The checklist comes alive: the address fills the form, the form makes the address, and the result follows both.
 * What it shows stands in the page already; without it the same form makes the same address.
 */
import { answerTo, type Answers, type Model } from '../domain/checklist/model.ts';
import { answersFromQuery, queryFromAnswers, TITLE, type Dropped } from '../domain/checklist/query.ts';
import { score, type Result } from '../domain/checklist/score.ts';
import { plainTitle } from '../domain/checklist/title.ts';
import { buttonsTake } from './decide-buttons.ts';
import { link, made, say, wake } from './decide-dom.ts';
import { writePaper } from './decide-paper.ts';
import { named, showReasons, showVerdict } from './decide-result.ts';

/** So many milliseconds without another answer are a pause, in which the result may be read out. */
const PAUSE = 700;

class DecideForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const model = this.querySelector('script')?.textContent;
    if (form && model) enliven(this, form, JSON.parse(model) as Model);
  }
}

customElements.define('decide-form', DecideForm);

function enliven(page: HTMLElement, form: HTMLFormElement, model: Model): void {
  const pageTitle = document.title;
  let answers: Answers = new Map();
  let title = '';
  let result: Result;
  /** The outcome a reader knows of: from the address, or read out since. */
  let known: Result['outcome'];
  /** The field whose change made the newest entry of the history. */
  let latest = '';
  let pause = 0;

  /** The id of an answer's place, as the page has it. */
  const labelId = (question: string, answer: string) =>
    form.querySelector(`[name="${question}"][value="${answer}"]`)?.parentElement?.id ?? question;

  const address = () => {
    const query = queryFromAnswers(model, answers, title);
    return location.origin + location.pathname + (query && `?${query}`);
  };

  /** What a reader looks for first. */
  const showFirst = () => {
    result = score(model, answers);
    showVerdict(page, result);
  };

  const showRest = () => {
    const { outcome, confidence, answered } = result;
    showReasons(page, result, (question, answer) => `#${answer ? labelId(question, answer) : question}`);
    page.toggleAttribute('data-answered', answered > 0);
    const soFar = `${outcome.id} ${confidence.level}`;
    for (const line of page.querySelectorAll<HTMLElement>(`.so-far:not([data-key="${soFar}"])`)) {
      const name = link('#result', ...named(page, outcome, outcome.title));
      line.replaceChildren(`${line.dataset['said']} `, name, `. ${confidence.title}.`);
      line.dataset['key'] = soFar;
    }
    // The address may have less room than the field, above all for letters outside ASCII.
    const held = new URLSearchParams(queryFromAnswers(model, answers, title)).get(TITLE) ?? '';
    const cut = page.querySelector<HTMLElement>('[data-cut]');
    say(cut, held === title ? '' : (cut?.dataset['cut'] ?? '').replace('{title}', () => held));
    const tab = title ? `${title}: ${pageTitle}` : pageTitle;
    if (document.title !== tab) document.title = tab;
  };

  /** Says at once that something was left out. What it was is said by a script that few links need. */
  const showNotice = (dropped: readonly Dropped[]) => {
    const notice = page.querySelector<HTMLElement>('[data-notice]');
    const title = dropped.length > 0 ? [made('p', notice?.dataset['title'] ?? '')] : [];
    notice?.replaceChildren(...title);
    if (!notice || title.length === 0) return;
    void import('./decide-notice.ts').then(({ showDropped }) => {
      // Another address has come meanwhile where the words have gone.
      if (notice.contains(title[0] ?? null)) showDropped(notice, dropped);
    });
  };

  const readAddress = () => {
    const read = answersFromQuery(model, location.search);
    ({ answers, title } = read);
    latest = '';
    for (const field of form.querySelectorAll('input')) {
      if (field.name === TITLE) field.value = title;
      else field.checked = answers.get(field.name) === field.value;
    }
    showNotice(read.dropped);
    showFirst();
    showRest();
    known = result.outcome;
  };

  const readForm = (changed: string) => {
    const given = new Map([...new FormData(form)] as [string, string][]);
    title = plainTitle(given.get(TITLE) ?? '');
    given.delete(TITLE);
    answers = given;
    showFirst();
    // A browser takes its time over long lists, so the verdict is painted first.
    requestAnimationFrame(() => setTimeout(showRest));
    clearTimeout(pause);
    pause = window.setTimeout(announce, PAUSE);
    // Going back undoes one decision at a time, however often the reader wavered over it. The address is written at
    // once, since a reader may go back, reload or copy it before another frame is drawn. It comes last, since a browser
    // refuses too many addresses in a short time, as an arrow key held down makes them.
    history[changed === latest ? 'replaceState' : 'pushState'](null, '', address());
    latest = changed;
  };

  const announce = () => {
    const { outcome, confidence } = result;
    const place = page.querySelector<HTMLElement>('[data-announce]');
    const changed = known !== outcome && known.id !== model.fallback;
    const before = changed ? `, ${place?.dataset['announce']} ${known.title}` : '';
    const told = [`${outcome.title}${before}. ${confidence.title}.`, ...confidence.why.slice(1)];
    say(place, told.join(' '));
    known = outcome;
  };

  wake(page);
  readAddress();
  addEventListener('popstate', readAddress);
  form.addEventListener('change', ({ target }) => readForm((target as HTMLInputElement).name));
  addEventListener('beforeprint', () => {
    // A title still being typed is printed too.
    const typed = form.querySelector<HTMLInputElement>(`[name=${TITLE}]`)?.value ?? '';
    if (plainTitle(typed) !== title) readForm(TITLE);
    const said = model.questions.flatMap((question) => {
      const answer = answerTo(question, answers);
      return answer ? [[question.question, answer.label] as const] : [];
    });
    writePaper(page, title, address(), said);
  });
  buttonsTake(page, async () => {
    const { decisionRecord } = await import('./decide-record.ts');
    return { link: address(), title, record: decisionRecord(model, answers, result) };
  });
}
