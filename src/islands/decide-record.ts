/** The record of one reader's answers, for the buttons that give it. */
import type { Answers, Model } from '../domain/checklist/model.ts';
import { record } from '../domain/checklist/record.ts';
import type { Result } from '../domain/checklist/score.ts';
import type { Takings } from './decide-take.ts';

/** What writes the record of these answers. */
export function decisionRecord(model: Model, answers: Answers, result: Result): Takings['record'] {
  return (particulars) => record(model, answers, result, particulars);
}
