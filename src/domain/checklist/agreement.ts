/** Where several people's answers agree, nearly agree and disagree, and what follows from them together. */
import { answerTo } from './model.ts';
import type { Answer, Answers, Model, Outcome, Question } from './model.ts';
import { FEWEST_PEOPLE, readPeople, type BadLink, type Entrant, type Person } from './people.ts';
import { score, type Result } from './score.ts';
import { standing } from './tally.ts';

/**
 * `agree`: all gave the same answer. `nearly`: all but one of three or more did, or nobody contradicts
 * it and at least half gave it. `disagree`: different answers. `open`: too few answers to tell.
 */
export type Accord = 'disagree' | 'nearly' | 'open' | 'agree';

/** An answer and who gave it. */
export interface Vote {
  answer: Answer;
  people: Person[];
  /** What would be recommended to all if they settled on this answer. */
  outcome: Outcome;
}

/** One question, compared. */
export interface Comparison {
  question: Question;
  accord: Accord;
  /** Answers given, most people first. */
  votes: Vote[];
  /** People who are not sure or left it open. */
  undecided: Person[];
  /** The answer that counts for all: the one most people gave; null where two are level or nobody answered. */
  shared: Answer | null;
  /** True where the answers given lead to different recommendations. */
  matters: boolean;
}

/** Where one answer of one person pulls. */
export interface Pull {
  question: Question;
  answer: Answer;
  /** The outcome it speaks for most; null where it speaks for none. */
  toward: Outcome | null;
  /** Points it gives to that outcome. */
  points: number;
  /** Outcomes it rules out. */
  rulesOut: Outcome[];
}

/** One person beside the others. */
export interface Stance {
  person: Person;
  /** What the checklist recommends to this person alone. */
  outcome: Outcome;
  /** True where that is what it recommends to all. */
  withAll: boolean;
  /** Their answers to questions that are not agreed, and where each pulls. */
  pulls: Pull[];
}

/** Everything the page that compares shows. */
export interface Agreement {
  people: Person[];
  bad: BadLink[];
  /** False with fewer than two readable links: then there is nothing to compare. */
  enough: boolean;
  /** Disagreements first, those that matter before those that do not; then in the order of the questions. */
  questions: Comparison[];
  /** The answers that count for all; questions without one are open. A link can be made of them. */
  shared: Answers;
  /** The recommendation that follows from them. */
  result: Result;
  stances: Stance[];
}

const ORDER: readonly Accord[] = ['disagree', 'nearly', 'open', 'agree'];

/** Compares what people pasted. Bad links are named, and the rest still compared. */
export function agreement(model: Model, entrants: readonly Entrant[]): Agreement {
  const { people, bad } = readPeople(model, entrants);
  const shared = sharedAnswers(model, people);
  const result = score(model, shared);
  const questions = model.questions.map((question) => compareOn(model, question, people, shared));
  const unsettled = questions.filter(({ accord }) => accord !== 'agree');
  return {
    people,
    bad,
    enough: people.length >= FEWEST_PEOPLE,
    questions: questions.toSorted(
      (a, b) => ORDER.indexOf(a.accord) - ORDER.indexOf(b.accord) || Number(b.matters) - Number(a.matters),
    ),
    shared,
    result,
    stances: people.map((person) => {
      const { outcome } = standing(model, person.answers);
      return {
        person,
        outcome,
        withAll: outcome === result.outcome,
        pulls: pullsOf(model, person, unsettled),
      };
    }),
  };
}

/** For each question the answer most people gave, where one is ahead. */
function sharedAnswers(model: Model, people: readonly Person[]): Map<string, string> {
  return new Map(
    model.questions.flatMap((question) => {
      const [first, second] = votesOn(question, people);
      const ahead = first && first.people.length > (second?.people.length ?? 0);
      return ahead ? [[question.id, first.answer.id] as const] : [];
    }),
  );
}

function compareOn(model: Model, question: Question, people: readonly Person[], shared: Answers): Comparison {
  const votes = votesOn(question, people).map((vote) => ({
    ...vote,
    outcome: standing(model, new Map(shared).set(question.id, vote.answer.id)).outcome,
  }));
  return {
    question,
    accord: accordOf(
      votes.map((vote) => vote.people.length),
      people.length,
    ),
    votes,
    undecided: people.filter(({ answers }) => !answerTo(question, answers)),
    shared: answerTo(question, shared) ?? null,
    matters: new Set(votes.map(({ outcome }) => outcome)).size > 1,
  };
}

function votesOn(question: Question, people: readonly Person[]): Omit<Vote, 'outcome'>[] {
  return question.answers
    .map((answer) => ({
      answer,
      people: people.filter(({ answers }) => answerTo(question, answers) === answer),
    }))
    .filter((vote) => vote.people.length > 0)
    .sort((a, b) => b.people.length - a.people.length);
}

/** @param counts people behind each answer, most first */
function accordOf([most = 0, ...others]: readonly number[], people: number): Accord {
  if (most === 0) return 'open';
  if (most === people) return 'agree';
  if (others.length === 0) return most * 2 >= people ? 'nearly' : 'open';
  return most === people - 1 && most > 1 ? 'nearly' : 'disagree';
}

function pullsOf(model: Model, { answers }: Person, unsettled: readonly Comparison[]): Pull[] {
  return unsettled.flatMap(({ question }): Pull[] => {
    const answer = answerTo(question, answers);
    if (!answer) return [];
    const named = (id: string | undefined) => model.outcomes.filter((outcome) => outcome.id === id);
    const strongest = answer.reasons
      .filter(({ points = 0 }) => points > 0)
      .sort((a, b) => (b.points ?? 0) - (a.points ?? 0))[0];
    return [
      {
        question,
        answer,
        toward: named(strongest?.outcome)[0] ?? null,
        points: strongest?.points ?? 0,
        rulesOut: answer.reasons.flatMap((reason) => (reason.rulesOut ? named(reason.outcome) : [])),
      },
    ];
  });
}
