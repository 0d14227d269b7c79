/**
 * Answers in an address: `aim=feature&base=system&title=Chatbot%2C+Q1`. Keys are question ids, values are
 * answer ids, in the order of the keys. The names of a form's fields are the same, so a form makes it too.
 */
import { NOT_SURE } from './model.ts';
import type { Answers, Model, Question } from './model.ts';
import { LONGEST_TITLE, plainTitle } from './title.ts';

/** The key of the title, which no question may have as its id. */
export const TITLE = 'title';

/**
 * Characters a query may have, without the question mark. With the origin, the base path and `/decide/?`
 * the address stays under 400, which no mail program breaks.
 */
export const LONGEST_QUERY = 340;

/** Characters of a query that are read at all. */
const LONGEST_READ = 4096;

/** Why a part of an address was left out. */
export type DropReason =
  /** No question has this id, or ever had. */
  | 'unknown-question'
  /** The question has no such answer, and never had. */
  | 'unknown-answer'
  /** The question or the answer was withdrawn, and nothing took its place. */
  | 'withdrawn'
  /** The question was answered before in the same address; the first answer counts. */
  | 'answered-twice'
  /** The title is longer than titles may be; its beginning counts. */
  | 'title-cut'
  /** It stands beyond the length that is read. */
  | 'too-long';

/** A part of an address that was left out. */
export interface Dropped {
  /** Plain text, safe to show as text. */
  key: string;
  value: string;
  reason: DropReason;
}

/** What an address says. */
export interface ReadQuery {
  /** Known answers, "not sure" among them, in the order of the questions. */
  answers: Map<string, string>;
  /** Plain text; empty where there is none. */
  title: string;
  dropped: Dropped[];
}

/**
 * Reads the query of an address, with or without its question mark. Never throws: what is not known is
 * left out and listed, and what is known counts. Ids that were renamed count as what they are called now.
 */
export function answersFromQuery(model: Model, query: string): ReadQuery {
  const given = new Map<string, string>();
  const dropped: Dropped[] = [];
  let title = '';
  for (const [key, value] of new URLSearchParams(readable(query, dropped))) {
    if (key === TITLE) {
      const whole = plainTitle(value, 2 * LONGEST_TITLE);
      const next = beginning(whole, (part) => [...part].length <= LONGEST_TITLE);
      if (next !== whole) drop(dropped, key, value, 'title-cut');
      if (title !== '' && next !== title) drop(dropped, key, value, 'answered-twice');
      title ||= next;
      continue;
    }
    const read = readAnswer(model, key, value);
    if (typeof read === 'string') drop(dropped, key, value, read);
    else if (!given.has(read.question)) given.set(read.question, read.answer);
    else if (given.get(read.question) !== read.answer) drop(dropped, key, value, 'answered-twice');
  }
  const answers = new Map(
    model.questions.flatMap(({ id }) => {
      const answer = given.get(id);
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
  return { answers, title, dropped };
}

/**
 * The query for these answers, sorted by question id, without a question mark. A title that would make it
 * too long is cut between characters: letters outside ASCII take up to twelve characters each.
 */
export function queryFromAnswers(model: Model, answers: Answers, title = ''): string {
  const pairs = model.questions.flatMap(({ id, answers: offered }): [string, string][] => {
    const answer = answers.get(id) ?? '';
    return answer === NOT_SURE || offered.some((each) => each.id === answer) ? [[id, answer]] : [];
  });
  const room = LONGEST_QUERY - encode(pairs).length - '&'.length;
  const words = beginning(plainTitle(title), (part) => encode([[TITLE, part]]).length <= room);
  if (words !== '') pairs.push([TITLE, words]);
  return encode(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** As much of a title as fits, cut between characters as a reader sees them. */
function beginning(title: string, fits: (part: string) => boolean): string {
  let part = '';
  for (const [letter] of title.matchAll(LETTER)) {
    if (!fits(part + letter)) break;
    part += letter;
  }
  return part.trim();
}

/** A flag, or a sign with its accents and its colour of skin: what falls apart when it is cut. */
const LETTER = /\p{RI}{2}|.[\p{M}\p{EMod}]*/gu;

function encode(pairs: [string, string][]): string {
  return new URLSearchParams(pairs).toString();
}

/** Length of the longest query there can be with a title in letters: no full set of answers may cost it the title. */
export function longestQuery(model: Model): number {
  const pairs = model.questions.map(({ id, answers }) => {
    const ids = [NOT_SURE, ...answers.map((answer) => answer.id)];
    return id.length + '='.length + Math.max(...ids.map((each) => each.length));
  });
  const title = TITLE.length + '='.length + LONGEST_TITLE;
  return [...pairs, title].reduce((sum, length) => sum + '&'.length + length, -'&'.length);
}

/** The part of a query that is read; what is cut off is listed. */
function readable(query: string, dropped: Dropped[]): string {
  if (query.length <= LONGEST_READ) return query;
  const end = query.lastIndexOf('&', LONGEST_READ);
  drop(dropped, query.slice(end + 1, end + 1 + LONGEST_READ), '', 'too-long');
  return query.slice(0, Math.max(0, end));
}

function readAnswer(
  model: Model,
  key: string,
  value: string,
): { question: string; answer: string } | DropReason {
  const isWithdrawn = (was: string) => model.withdrawn.some((each) => each.was === was);
  const question = named(model.questions, key);
  if (!question) return isWithdrawn(key) ? 'withdrawn' : 'unknown-question';
  if (value === NOT_SURE) return { question: question.id, answer: NOT_SURE };
  const answer = named<Question['answers'][number]>(question.answers, value);
  if (answer) return { question: question.id, answer: answer.id };
  const withdrawn = isWithdrawn(`${question.id}/${value}`) || isWithdrawn(`${key}/${value}`);
  return withdrawn ? 'withdrawn' : 'unknown-answer';
}

/** The one that has this id or had it once. */
function named<Each extends { id: string; retired: readonly { was: string }[] }>(
  all: readonly Each[],
  id: string,
): Each | undefined {
  return all.find((each) => each.id === id || each.retired.some(({ was }) => was === id));
}

function drop(dropped: Dropped[], key: string, value: string, reason: DropReason): void {
  dropped.push({ key: plainTitle(key), value: plainTitle(value), reason });
}
