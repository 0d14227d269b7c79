/** The model on paper: the table of points, and how a person with a pencil reaches the same outcome as the code. */
import { fallbackOf } from './model.ts';
import type { Model, Outcome, Question } from './model.ts';

/** What an answer adds to one outcome: points, or `out` where it rules the outcome out. */
export type Mark = number | 'out';

/** An answer's row: one mark for every column. */
export interface SheetAnswer {
  id: string;
  label: string;
  marks: Mark[];
}

/** The sheet. */
export interface ScoringSheet {
  /** Columns, in the order that settles a tie: the one further left wins. */
  columns: Outcome[];
  rows: { question: Question; answers: SheetAnswer[] }[];
  /** What it says if too few questions are answered, or no column is left. */
  fallback: Outcome;
  fewestAnswers: number;
  /** What to do, in order. */
  steps: string[];
  /** How to tell how sure the outcome is, from the surest down. */
  confidence: string[];
}

/** Draws up the sheet. */
export function scoringSheet(model: Model): ScoringSheet {
  const columns = model.outcomes.filter(({ id }) => id !== model.fallback);
  const fallback = fallbackOf(model);
  const { fewestAnswers } = model;
  return {
    columns,
    rows: model.questions.map((question) => ({
      question,
      answers: question.answers.map(({ id, label, reasons }) => ({
        id,
        label,
        marks: columns.map((column) => {
          const reason = reasons.find(({ outcome }) => outcome === column.id);
          return reason?.rulesOut ? 'out' : (reason?.points ?? 0);
        }),
      })),
    })),
    fallback,
    fewestAnswers,
    steps: [
      'Circle one answer to each question. Leave out what you are not sure of.',
      `Count your circles. With fewer than ${fewestAnswers} the outcome is: ${fallback.title}.`,
      'Cross out every column in which a circled answer says “out”.',
      'Add up each column that is left, over the circled answers.',
      'The column with the highest sum is the outcome. Of columns with equal sums, the one further left is.',
      `If no column is left, the outcome is: ${fallback.title}.`,
    ],
    confidence: confidenceLines(model),
  };
}

function confidenceLines(model: Model): string[] {
  const title = (level: string) => model.confidence.find(({ id }) => id === level)?.title ?? level;
  const { leaningLead, clearLead, settledAnswers } = model;
  return [
    `${title('settled')}: ${clearLead} or more ahead of the next column that is left, or no other is left; and ${settledAnswers} circles or more.`,
    `${title('clear')}: as above, with fewer circles.`,
    `${title('leaning')}: less than ${clearLead} ahead, and ${leaningLead} or more.`,
    `${title('level')}: less than ${leaningLead} ahead.`,
  ];
}
