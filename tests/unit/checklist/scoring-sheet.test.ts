import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersFromQuery } from '../../../src/domain/checklist/query.ts';
import { score } from '../../../src/domain/checklist/score.ts';
import { scoringSheet, type ScoringSheet } from '../../../src/domain/checklist/scoring-sheet.ts';
import { drawAnswers, drawFrom } from '../../../src/domain/checklist/sway.ts';
import { standing } from '../../../src/domain/checklist/tally.ts';
import { anyCase, model, RUNS, SEED, seeded } from './models.ts';
import { realModel } from './real-model.ts';
import { WORKED_CASES } from './worked-cases.ts';

const real = realModel();
const sheet = scoringSheet(real);

/** What a person does with a pencil, by the steps on the sheet and with nothing but the sheet. */
function byPencil(paper: ScoringSheet, answers: ReadonlyMap<string, string>): string {
  const circled = paper.rows.flatMap(({ question, answers: rows }) =>
    rows.filter(({ id }) => id === answers.get(question.id)),
  );
  if (circled.length < paper.fewestAnswers) return paper.fallback.id;
  let best: { id: string; sum: number } | null = null;
  for (const [column, { id }] of paper.columns.entries()) {
    const marks = circled.map((row) => row.marks[column] ?? 0);
    if (marks.includes('out')) continue;
    const sum = marks.reduce<number>((total, mark) => total + Number(mark), 0);
    // Further right must be higher: of equal sums the one further left stays.
    if (best === null || sum > best.sum) best = { id, sum };
  }
  return best?.id ?? paper.fallback.id;
}

describe('a person with a pencil', () => {
  it.each(WORKED_CASES)('reaches $outcome: $name', ({ query, outcome }) => {
    expect(byPencil(sheet, answersFromQuery(real, query).answers)).toBe(outcome);
  });

  it(seeded('reaches what the code reaches, for thousands of sets of answers'), () => {
    const draw = drawFrom(SEED);
    const reached = new Set<string>();
    for (let count = 0; count < 5000; count += 1) {
      const answers = drawAnswers(real, draw);
      const { outcome } = standing(real, answers);
      reached.add(outcome.id);
      expect(byPencil(sheet, answers)).toBe(outcome.id);
    }
    expect([...reached].sort()).toEqual(real.outcomes.map(({ id }) => id).sort());
  });

  it(seeded('reaches it in any model'), () => {
    fc.assert(
      fc.property(anyCase(), ({ of, answers }) => {
        expect(byPencil(scoringSheet(of), answers)).toBe(score(of, answers).outcome.id);
      }),
      RUNS,
    );
  });
});

describe('the sheet', () => {
  it('has a mark for every answer in every column, and none for the fallback', () => {
    const of = model(['left', 'right'], { colour: { red: [['right', -2]], blue: [['left', 'out']] } });
    const { columns, rows } = scoringSheet(of);
    expect(columns.map(({ id }) => id)).toEqual(['left', 'right']);
    expect(rows[0]?.answers.map(({ id, marks }) => [id, ...marks])).toEqual([
      ['red', 0, -2],
      ['blue', 'out', 0],
    ]);
  });

  it('prints the thresholds of the model and no others', () => {
    const of = model(['left'], {}, { fewestAnswers: 3, leaningLead: 7, clearLead: 11, settledAnswers: 13 });
    const { steps, confidence } = scoringSheet(of);
    expect(steps[1]).toBe('Count your circles. With fewer than 3 the outcome is: Outcome none.');
    expect([...steps, ...confidence].join(' ').match(/\d+/g)).toEqual(['3', '11', '13', '11', '7', '7']);
    expect(confidence.map((line) => line.split(':')[0])).toEqual(['SETTLED', 'CLEAR', 'LEANING', 'LEVEL']);
  });
});
