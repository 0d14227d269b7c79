/** A decision record as Markdown: what was asked, what was answered, what follows, and what would change it. */
import { labelOf } from './model.ts';
import type { Answers, Model } from './model.ts';
import type { Flip } from './flips.ts';
import { asDocument, asMarkdown, linkAsMarkdown, listUnder } from './markdown.ts';
import type { Result } from './score.ts';
import type { Total, Weighed } from './tally.ts';
import { plainTitle } from './title.ts';

/** What the caller knows besides the result. */
export interface Particulars {
  /** The reader's title; may be empty. */
  title: string;
  /** The date the reader chose, as it shall be printed; may be empty. */
  date: string;
  /** The address of these answers. */
  link: string;
}

/** A record names the nearest flips; the rest are at its link. */
const MOST_FLIPS = 5;

/**
 * The record, ending in a line break. Every text is escaped, so a title cannot put markup into it; the
 * texts of the model are taken to be plain.
 */
export function record(model: Model, answers: Answers, result: Result, particulars: Particulars): string {
  return asDocument([
    ...heading('Decision record', particulars),
    ...answersGiven(model, answers, result),
    ...outcomeOf(result),
    ...listUnder('## What would flip it', flipLines(result.flips)),
    ...listUnder('## What the model favours', model.bias.map(asMarkdown)),
    ...listUnder('## What the model leaves out', model.leavesOut.map(asMarkdown)),
  ]);
}

/** The title of a document, its date and its link. */
export function heading(kind: string, { title, date, link }: Particulars): string[] {
  const [name, day] = [plainTitle(title), plainTitle(date)].map(asMarkdown);
  return listUnder(`# ${kind}${name ? `: ${name}` : ''}`, [
    ...(day ? [`Date: ${day}`] : []),
    `Link: ${linkAsMarkdown(link)}`,
  ]);
}

/** The outcome, how sure it is, the points, and the reasons. */
export function outcomeOf({ outcome, confidence, totals, ruledOut, ways }: Result): string[] {
  const chosen = totals.find((total) => total.outcome === outcome);
  const pointsLine = (total: Total) =>
    `${asMarkdown(total.outcome.title)}: ${total.points}${total.out ? ', ruled out' : ''}`;
  return [
    '## Outcome',
    `**${asMarkdown(outcome.title)}.** ${asMarkdown(outcome.sentence)}`,
    ...listUnder(
      'Ways that fit the answers:',
      ways.map(({ way }) => asMarkdown(way.title)),
    ),
    `${asMarkdown(confidence.title)}. ${confidence.why.map(asMarkdown).join(' ')}`,
    ...listUnder('Points:', totals.map(pointsLine)),
    ...listUnder('## Reasons for it', chosen?.for.map(reasonLine) ?? []),
    ...listUnder('## Reasons against it', chosen?.against.map(reasonLine) ?? []),
    ...listUnder(
      '## Ruled out',
      ruledOut.flatMap((total) =>
        total.ruledOutBy.map(
          ({ reason }) => `${asMarkdown(total.outcome.title)}. ${asMarkdown(reason.because)}`,
        ),
      ),
    ),
  ];
}

/** The nearest flips, a line each. */
export function flipLines(flips: readonly Flip[]): string[] {
  return flips
    .slice(0, MOST_FLIPS)
    .map(
      ({ question, to, outcome }) =>
        `${asMarkdown(question.question)} If “${asMarkdown(to.label)}”: ${asMarkdown(outcome.title)}.`,
    );
}

function answersGiven(model: Model, answers: Answers, { unanswered }: Result): string[] {
  const given = model.questions.filter((question) => !unanswered.includes(question));
  return [
    '## Context',
    `${given.length} of ${model.questions.length} questions are answered.`,
    ...listUnder(
      '## Answers',
      given.map(
        (question) => `${asMarkdown(question.question)} **${asMarkdown(labelOf(model, question, answers))}**`,
      ),
    ),
    ...listUnder(
      '## Still open',
      unanswered.map(({ question }) => asMarkdown(question)),
    ),
  ];
}

function reasonLine({ reason, answer }: Weighed): string {
  const points = reason.points ?? 0;
  return `${points > 0 ? '+' : ''}${points} ${asMarkdown(reason.because)} (${asMarkdown(answer.label)})`;
}
