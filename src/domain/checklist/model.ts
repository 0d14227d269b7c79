/** The decision model as plain values: every function of the checklist takes one, in a build and in a browser. */
import type {
  AnswerData,
  ChecklistData,
  ConfidenceLevel,
  OutcomeData,
  QuestionData,
  ReasonData,
} from '../../schemas/checklist.ts';
import type { Catalog } from '../catalog.ts';

/** A question, with its answers. */
export type Question = QuestionData;
/** An answer, with its reasons. */
export type Answer = AnswerData;
/** What an answer says of one outcome. */
export type Reason = ReasonData;
/** Something that may be recommended. */
export type Outcome = OutcomeData;
/** How sure a result is. */
export type { ConfidenceLevel };

/** The whole model: questions in reading order, outcomes in the order that breaks ties. */
export interface Model extends ChecklistData {
  questions: readonly Question[];
  outcomes: readonly Outcome[];
}

/** Answers by question id. A map, so that no id can reach a prototype. */
export type Answers = ReadonlyMap<string, string>;

/** The id of the answer that every question offers and that counts for nothing. */
export const NOT_SURE = 'not-sure';

/** The model in the content, or null where model.yaml, which holds its thresholds, cannot be read. */
export function checklistModel(catalog: Catalog): Model | null {
  const rules = catalog.checklist[0];
  if (!rules || rules.faulty) return null;
  const whole = <Each extends { faulty: boolean }>(entries: readonly Each[]) =>
    entries.filter((entry) => !entry.faulty);
  return {
    ...rules.data,
    questions: whole(catalog.questions).map((entry) => entry.data),
    outcomes: whole(catalog.outcomes).map((entry) => entry.data),
  };
}

/**
 * The model, for a page that cannot be without it.
 * @throws where there is none: the checks have already refused an unreadable one
 */
export function requireModel(catalog: Catalog): Model {
  const model = checklistModel(catalog);
  if (!model) throw new Error('content/checklist/model.yaml cannot be read.');
  return model;
}

/** The answer a reader gave to a question: undefined for none, for "not sure" and for an id that is not offered. */
export function answerTo(question: Question, answers: Answers): Answer | undefined {
  const id = answers.get(question.id);
  return question.answers.find((answer) => answer.id === id);
}

/** The words of the answer a reader gave; "not sure" where there is none. */
export function labelOf(model: Model, question: Question, answers: Answers): string {
  return answerTo(question, answers)?.label ?? model.notSure;
}

/** The outcome while there is too little to go on. */
export function fallbackOf(model: Model): Outcome {
  return outcomeOf(model, model.fallback);
}

/**
 * The outcome with this id.
 * @throws where there is none: the checks have already refused dangling references
 */
export function outcomeOf(model: Model, id: string): Outcome {
  const found = model.outcomes.find((outcome) => outcome.id === id);
  if (!found) throw new Error(`No outcome "${id}".`);
  return found;
}
