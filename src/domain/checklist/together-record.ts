/** What several people agreed and disagreed on, as Markdown. */
import type { Accord, Agreement, Comparison } from './agreement.ts';
import { LINK_FAULTS } from './dropped.ts';
import { asDocument, asMarkdown, listUnder } from './markdown.ts';
import type { Person } from './people.ts';
import { flipLines, heading, outcomeOf, type Particulars } from './record.ts';

/** Headings of the groups, in the order they stand. */
const HEADINGS: Record<Accord, string> = {
  disagree: '## You disagree',
  nearly: '## You nearly agree',
  open: '## Too few answers to tell',
  agree: '## You agree',
};

/** The record of a comparison, ending in a line break; safe from markup in names and titles. */
export function togetherRecord(agreed: Agreement, particulars: Particulars): string {
  const { people, bad, questions, result, stances } = agreed;
  return asDocument([
    ...heading('Decision record of several people', particulars),
    ...listUnder('## People', [
      ...stances.map(({ person, outcome }) => `${asMarkdown(person.name)}: ${asMarkdown(outcome.title)}`),
      ...bad.map(({ name, fault }) => `${asMarkdown(name)}: left out, ${LINK_FAULTS[fault]}`),
    ]),
    ...outcomeOf(result),
    ...listUnder('## What would flip it', flipLines(result.flips)),
    ...(Object.keys(HEADINGS) as Accord[]).flatMap((accord) =>
      listUnder(
        HEADINGS[accord],
        questions.filter((each) => each.accord === accord).map((each) => comparisonLine(each, people)),
      ),
    ),
  ]);
}

function comparisonLine(
  { question, votes, undecided, matters }: Comparison,
  people: readonly Person[],
): string {
  const said = votes.map(
    (vote) =>
      `“${asMarkdown(vote.answer.label)}” (${vote.people.length === people.length ? 'all' : namesOf(vote.people)}${
        matters ? `; then ${asMarkdown(vote.outcome.title)}` : ''
      })`,
  );
  const open = undecided.length > 0 ? [`undecided: ${namesOf(undecided)}`] : [];
  return `${asMarkdown(question.question)} ${[...said, ...open].join('; ')}`;
}

function namesOf(people: readonly Person[]): string {
  return people.map(({ name }) => asMarkdown(name)).join(', ');
}
