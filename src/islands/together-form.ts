/**
 * Several people's answers, laid side by side. The address fills the rows and the rows make the address, so a
 * comparison is a link too. Nothing is sent anywhere.
 */
import { agreement, type Accord, type Agreement } from '../domain/checklist/agreement.ts';
import type { Model } from '../domain/checklist/model.ts';
import {
  entrantsFromQuery,
  LONGEST_READ,
  MOST_READ,
  queryFromEntrants,
  type Entrant,
} from '../domain/checklist/people.ts';
import { queryFromAnswers } from '../domain/checklist/query.ts';
import { buttonsTake } from './decide-buttons.ts';
import { say, wake } from './decide-dom.ts';
import { writePaper } from './decide-paper.ts';
import { showResult } from './decide-result.ts';
import { openRows } from './together-rows.ts';
import { openQuestions, showStances } from './together-view.ts';

/** Typing is over after so many milliseconds without a key. */
const PAUSE = 300;

class TogetherForm extends HTMLElement {
  connectedCallback(): void {
    const model = this.querySelector('script')?.textContent;
    if (model) enliven(this, JSON.parse(model) as Model);
  }
}

customElements.define('together-form', TogetherForm);

function enliven(page: HTMLElement, model: Model): void {
  wake(page);
  const rows = openRows(page, Number(page.dataset['most']));
  const showQuestions = openQuestions(page);
  const shared = page.querySelector<HTMLAnchorElement>('[data-shared]');
  const checklist = shared?.getAttribute('href') ?? '';
  const notice = page.querySelector<HTMLElement>('[data-notice]');
  let agreed: Agreement;
  let entrants: readonly Entrant[];
  /** The field whose change made the newest entry of the history. */
  let latest: string;
  let pause = 0;

  const address = () => {
    const query = queryFromEntrants(model, entrants);
    return location.origin + location.pathname + (query && `?${query}`);
  };

  const isShown = () => location.origin + location.pathname + location.search === address();

  const show = (given: readonly Entrant[]) => {
    entrants = given;
    agreed = agreement(model, entrants);
    showResult(page, agreed.result, (question) => `#${question}`);
    showQuestions(agreed);
    showStances(page, agreed);
    const summary = page.querySelector<HTMLElement>('[data-slot=summary]');
    if (summary) say(summary, summaryOf(summary.dataset, agreed));
    shared?.setAttribute('href', `${checklist}?${queryFromAnswers(model, agreed.shared)}`);
    page.toggleAttribute('data-answered', agreed.enough);
  };

  /** Says what could not be used. Few comparisons have any such thing, so how is loaded for them. */
  const showNotice = async () => {
    const now = agreed;
    const isWhole = now.bad.length === 0 && now.people.every(({ dropped }) => dropped.length === 0);
    if (isWhole && isShown()) return notice?.replaceChildren();
    const { showFaults, straysIn } = await import('./together-faults.ts');
    // Something else may have been pasted meanwhile.
    if (notice && now === agreed) showFaults(notice, now, straysIn(location.search, MOST_READ, LONGEST_READ));
  };

  const readAddress = () => {
    const given = entrantsFromQuery(location.search);
    latest = '';
    rows.write(given);
    show(given);
    void showNotice();
  };

  const readRows = (changed: string) => {
    clearTimeout(pause);
    show(rows.read());
    if (!isShown()) {
      history[changed === latest ? 'replaceState' : 'pushState'](null, '', address());
      latest = changed;
    }
    void showNotice();
  };

  readAddress();
  // A link to a place on the page changes the address as well, and not what is compared.
  addEventListener('popstate', () => isShown() || readAddress());
  const form = page.querySelector('form');
  form?.addEventListener('submit', (event) => event.preventDefault());
  form?.addEventListener('change', ({ target }) => readRows((target as HTMLInputElement).name));
  form?.addEventListener('input', ({ target }) => {
    clearTimeout(pause);
    pause = window.setTimeout(readRows, PAUSE, (target as HTMLInputElement).name);
  });
  addEventListener('beforeprint', () => {
    const alone = agreed.stances.map(({ person, outcome }) => [person.name, outcome.title] as const);
    writePaper(page, titleOf(agreed), address(), alone);
  });
  buttonsTake(page, async () => {
    const { togetherRecord } = await import('./together-record.ts');
    return {
      link: address(),
      title: titleOf(agreed),
      record: (particulars) => togetherRecord(agreed, particulars),
    };
  });
}

/** The title of the links, where all have the same. */
function titleOf({ people }: Agreement): string {
  const [title = '', ...others] = new Set(people.map((each) => each.title));
  return others.length > 0 ? '' : title;
}

function summaryOf(words: DOMStringMap, { enough, people, questions }: Agreement): string {
  if (!enough) return words['few'] ?? '';
  const count = { people: people.length } as Record<Accord | 'people', number>;
  return (words['summary'] ?? '').replace(/\{(\w+)\}/g, (_, name: Accord | 'people') =>
    String(count[name] ?? questions.filter(({ accord }) => accord === name).length),
  );
}
