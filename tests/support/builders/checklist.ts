/** The decision model. */
import { CONFIDENCE_LEVELS, STEPS } from '../../../src/schemas/checklist.ts';
import { listed, yaml, type Fields } from './text.ts';

/** A question of the checklist, with an answer for either of two roles. */
export function question(fields: Fields = {}): string {
  return listed({
    id: 'own',
    question: 'Is it so?',
    why: 'It matters.',
    step: 'goals',
    learnMore: ['/decide/'],
    answers: [answer('yes', ['python-developer']), answer('no', ['prompt-engineer'])],
    ...fields,
  });
}

/** An answer that speaks for each of these outcomes; more may be said of any of them. */
export function answer(id: string, outcomes: readonly (string | Fields)[]): Fields {
  const reasons = outcomes.map((each) => ({
    points: 3,
    because: 'It is so.',
    ...(typeof each === 'string' ? { outcome: each } : each),
  }));
  return { id, label: `It is: ${id}`, reasons };
}

/** Something the checklist may recommend. */
export function outcome(fields: Fields = {}): string {
  return listed({
    id: 'seeded-outcome',
    title: 'Seeded outcome',
    sentence: 'Do this.',
    nextSteps: [{ words: 'Read on', to: '/guides/' }],
    ...fields,
  });
}

/** What holds for the checklist as a whole. */
export function checklist(fields: Fields = {}): string {
  const said = (id: string) => ({ id, title: id, means: 'What it means.' });
  return yaml({
    notSure: 'Not sure',
    steps: STEPS.map(said),
    fallback: 'not-enough',
    fewestAnswers: 1,
    leaningLead: 1,
    clearLead: 2,
    settledAnswers: 1,
    ties: 'The first comes first.',
    confidence: CONFIDENCE_LEVELS.map(said),
    bias: ['It favours nobody.'],
    leavesOut: ['The weather.'],
    ...fields,
  });
}
