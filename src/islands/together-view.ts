/** Shows a comparison: the questions sorted by how far people agree, who said what, and who pulls which way. */
import type { Agreement, Comparison, Pull, Stance } from '../domain/checklist/agreement.ts';
import { shortTitle } from '../domain/checklist/outcome-roles.ts';
import type { Person } from '../domain/checklist/people.ts';
import { signed } from './decide-balance.ts';
import { link, list, made } from './decide-dom.ts';
import { named } from './decide-result.ts';

/** Sorts the questions of the page and writes the votes into them; without a comparison, as the page had them. */
export function openQuestions(page: HTMLElement): (agreed: Agreement) => void {
  const place = page.querySelector<HTMLElement>('[data-questions]');
  const before = [...(place?.children ?? [])];
  const offered = new Map(
    before.map((each) => [each.id, [...(each.querySelector('.votes')?.children ?? [])]]),
  );
  const accords = page.querySelector<HTMLTemplateElement>('[data-accords]')?.content.children ?? [];
  const articleOf = (id: string) => before.find((each) => each.id === id);

  return ({ enough, questions }) => {
    if (!place) return;
    for (const comparison of questions) {
      const article = articleOf(comparison.question.id);
      const matters = article?.querySelector('.matters');
      const differ = comparison.votes.length > 1;
      if (matters) {
        matters.textContent =
          (enough && differ ? place.dataset[comparison.matters ? 'matters' : 'idle'] : undefined) ?? '';
      }
      article?.classList.toggle('heavy', enough && comparison.matters);
      const votes = enough ? votesOn(page, place, comparison) : (offered.get(comparison.question.id) ?? []);
      article?.querySelector('.votes')?.replaceChildren(...votes);
    }
    if (!enough) return place.replaceChildren(...before);
    const sorted = [...accords].flatMap((heading) => {
      const accord = heading.getAttribute('data-accord');
      const under = questions
        .filter((each) => each.accord === accord)
        .flatMap(({ question }) => articleOf(question.id) ?? []);
      return under.length > 0 ? [heading.cloneNode(true), ...under] : [];
    });
    place.replaceChildren(...sorted);
  };
}

/** What each person would be told alone, and their answers that pull somewhere and are not shared by all. */
export function showStances(page: HTMLElement, { enough, stances }: Agreement): void {
  const words = page.querySelector<HTMLElement>('[data-list=stances]')?.dataset ?? {};
  const keyOf = ({ person, outcome, withAll, pulls }: Stance) =>
    [
      person.place,
      person.name,
      outcome.id,
      withAll,
      ...pulls.map(({ question, answer }) => question.id + answer.id),
    ].join(' ');
  list(page, 'stances', enough ? stances : [], keyOf, ({ person, outcome, withAll, pulls }) => [
    made('h3', `${person.name}: `, ...named(page, outcome, outcome.title)),
    made('p', words[withAll ? 'with' : 'apart'] ?? ''),
    made('ul', ...pulls.filter(({ toward, rulesOut }) => toward || rulesOut.length > 0).map(pullLine)),
  ]);

  function pullLine({ question, answer, toward, points, rulesOut }: Pull): HTMLElement {
    const ways = [
      ...(toward ? [made('b', ...named(page, toward, `${shortTitle(toward)} ${signed(points)}`))] : []),
      ...rulesOut.map((outcome) =>
        made('span', `${words['out']} `, ...named(page, outcome, shortTitle(outcome))),
      ),
    ];
    const pull = made('span', ...ways);
    pull.className = 'pull';
    return made('li', made('span', link(`#${question.id}`, question.question), `“${answer.label}”`), pull);
  }
}

function votesOn(
  page: HTMLElement,
  place: HTMLElement,
  { votes, undecided, matters }: Comparison,
): HTMLElement[] {
  const lines = votes.map(({ answer, people, outcome }) => {
    const then = [` ${place.dataset['then']} `, ...named(page, outcome, shortTitle(outcome))];
    return made(
      'li',
      made('b', String(people.length)),
      made('span', `“${answer.label}”`),
      made('span', namesOf(people)),
      ...(matters ? [made('span', ...then)] : []),
    );
  });
  const open = made(
    'li',
    made('b', String(undecided.length)),
    made('span', place.dataset['undecided'] ?? ''),
    made('span', namesOf(undecided)),
  );
  open.className = 'undecided';
  return undecided.length > 0 ? [...lines, open] : lines;
}

function namesOf(people: readonly Person[]): string {
  return people.map(({ name }) => name).join(', ');
}
