/** Addresses as nobody should write them, for the tests of the checklist and for `scripts/fuzz-checklist.ts`. */
import { NOT_SURE, type Model } from '../src/domain/checklist/model.ts';
import {
  answersFromQuery,
  LONGEST_QUERY,
  queryFromAnswers,
  type ReadQuery,
} from '../src/domain/checklist/query.ts';
import { LONGEST_TITLE } from '../src/domain/checklist/title.ts';

/** Gives a whole number from 0 to below its argument. */
export type Draw = (below: number) => number;

/** Keys and values that reach for something else than a question. */
const STRANGE = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__proto__[polluted]',
  'constructor.prototype.polluted',
  '__defineGetter__',
  'length',
  'null',
  'undefined',
  'NaN',
  '0',
  '-1',
  'gone',
  '[]',
  '{}',
  '',
  ' ',
  'AIM',
  'aim ',
  'not-sure',
  'Not sure',
  'utm_source',
  'fbclid',
  'title',
  'title[]',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' or 1=1 --",
  'javascript:alert(1)',
  '../../etc/passwd',
  '${7*7}',
  '{{7*7}}',
  '\u0000',
  '\u202Eevil',
  '\u200B\uFEFF',
  '\uD800',
  '\uDFFF\uD83D',
  '\u{1F469}\u200D\u{1F4BB}',
  'e\u0301'.repeat(40),
  'ﷺ'.repeat(80),
  '\r\nSet-Cookie: a=b',
  'a'.repeat(5000),
];

/** Percent signs that do not decode. */
const BROKEN = [
  '%',
  '%%',
  '%2',
  '%zz',
  '%E0%A4%A',
  '%C0%AF',
  '%ED%A0%80',
  '%FF',
  '%00',
  '%u0041',
  '%25%32%35',
  '&amp;',
  ';',
  '=',
  '==',
  '&',
  '&&&',
  '?',
  '#',
  '+',
  '%26',
  '%3D',
];

/** The model as it might be in some years: everything had another name once, and something is no longer asked. */
export function aged(model: Model): Model {
  const renamed = <Each extends { id: string }>(each: Each) => ({
    ...each,
    retired: [{ was: `old-${each.id}` }],
  });
  return {
    ...model,
    questions: model.questions.map((each) => ({ ...renamed(each), answers: each.answers.map(renamed) })),
    withdrawn: [
      { was: 'gone', because: 'Nobody knew the answer.' },
      ...model.questions.map(({ id }) => ({ was: `${id}/gone`, because: 'Nobody gave it.' })),
    ],
  };
}

/** One hostile query. The same draws make the same query. */
export function hostileQuery(model: Model, draw: Draw): string {
  const pieces = Array.from({ length: draw(14) }, () => piece(model, draw));
  if (draw(4) === 0) pieces.push(...pieces.slice(0, draw(4)));
  const query = (draw(3) === 0 ? '?' : '') + pieces.join(draw(12) === 0 ? ';' : '&');
  switch (draw(8)) {
    case 0:
      return query.slice(0, draw(query.length + 1));
    case 1:
      return splice(query, draw, one(BROKEN, draw));
    case 2:
      return draw(200) === 0 ? query + '&x=y'.repeat(5000) : query;
    default:
      return query;
  }
}

/** What is wrong with the way a query was read, in words; null where nothing is. */
export function faultIn(model: Model, query: string): string | null {
  const read = answersFromQuery(model, query);
  return faultOfRead(model, read) ?? faultOfRoundTrip(model, read);
}

function faultOfRead(model: Model, { answers, title, dropped }: ReadQuery): string | null {
  for (const [id, answer] of answers) {
    const question = model.questions.find((each) => each.id === id);
    if (!question) return `an answer to no question: ${id}`;
    if (answer !== NOT_SURE && !question.answers.some((each) => each.id === answer))
      return `no answer: ${answer}`;
  }
  for (const text of [title, ...dropped.flatMap(({ key, value }) => [key, value])]) {
    if ([...text].length > LONGEST_TITLE) return `a text that is too long: ${text.length}`;
    if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(text)) return `a text with control characters: ${JSON.stringify(text)}`;
  }
  return null;
}

function faultOfRoundTrip(model: Model, { answers, title }: ReadQuery): string | null {
  const query = queryFromAnswers(model, answers, title);
  if (query.length > LONGEST_QUERY) return `a query that is too long: ${query.length}`;
  const again = answersFromQuery(model, query);
  if (again.dropped.length > 0) return `something dropped from its own query: ${query}`;
  if (JSON.stringify([...again.answers]) !== JSON.stringify([...answers])) return `other answers: ${query}`;
  if (!title.startsWith(again.title)) return `another title: ${JSON.stringify(title)}`;
  if (queryFromAnswers(model, again.answers, again.title) !== query) return `another query: ${query}`;
  return null;
}

function piece(model: Model, draw: Draw): string {
  const question = one(model.questions, draw);
  const id = one([question.id, ...question.retired.map(({ was }) => was)], draw);
  const answer = one(question.answers, draw);
  const value = one([answer.id, ...answer.retired.map(({ was }) => was)], draw);
  switch (draw(10)) {
    case 0:
      return `${encode(one(STRANGE, draw), draw)}=${value}`;
    case 1:
      return `${id}=${encode(one(STRANGE, draw), draw)}`;
    case 2:
      return `title=${encode(one(STRANGE, draw), draw)}`;
    case 3:
      return one(BROKEN, draw) + `${id}=${value}` + one(BROKEN, draw);
    case 4:
      return `${id}=${NOT_SURE}`;
    case 5:
      return noise(draw);
    default:
      return `${id}=${value}`;
  }
}

/** Some leave the text as it is, as a hand-written link would. */
function encode(text: string, draw: Draw): string {
  if (draw(3) === 0) return text;
  return new URLSearchParams([['', text]]).toString().slice(1);
}

function noise(draw: Draw): string {
  return String.fromCharCode(
    ...Array.from({ length: draw(12) }, () => (draw(2) === 0 ? draw(128) : draw(65_536))),
  );
}

function splice(text: string, draw: Draw, part: string): string {
  const at = draw(text.length + 1);
  return text.slice(0, at) + part + text.slice(at);
}

function one<Each>(all: readonly Each[], draw: Draw): Each {
  const found = all[draw(all.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}
