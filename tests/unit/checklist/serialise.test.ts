import { expect, it } from 'vitest';
import type { Model } from '../../../src/domain/checklist/model.ts';
import { answersFromQuery } from '../../../src/domain/checklist/query.ts';
import { score } from '../../../src/domain/checklist/score.ts';
import { serialise } from '../../../src/domain/checklist/serialise.ts';
import { scoringSheet } from '../../../src/domain/checklist/scoring-sheet.ts';
import { model } from './models.ts';
import { realModel } from './real-model.ts';
import { WORKED_CASES } from './worked-cases.ts';

const real = realModel();
const same = (line: string) => line;

it('makes a model that scores as the whole one does', () => {
  const lean = JSON.parse(serialise(real, same)) as Model;
  for (const { query } of WORKED_CASES) {
    const { answers } = answersFromQuery(lean, query);
    const [a, b] = [score(real, answers), score(lean, answers)];
    expect(b.outcome.title).toBe(a.outcome.title);
    expect(b.confidence).toEqual(a.confidence);
    expect(b.totals.map(({ points }) => points)).toEqual(a.totals.map(({ points }) => points));
    expect(b.flips.map(({ to }) => to.label)).toEqual(a.flips.map(({ to }) => to.label));
  }
});

it('shows every line as it was rendered, and can stand in a page', () => {
  const text = serialise(
    model(
      ['left'],
      { colour: { red: [['left', 1]], blue: [['left', -1]] } },
      { bias: ['A <Claim> and </script>'] },
    ),
    (line) => `[${line}]`,
  );
  expect(text).not.toMatch(/[<\n]/);
  const lean = JSON.parse(text) as Model;
  expect(lean.questions[0]?.answers[0]?.reasons[0]?.because).toBe('[Because of left.]');
  expect(lean.outcomes[0]?.sentence).toBe('[Choose left.]');
  expect(lean.bias).toEqual(['[A <Claim> and </script>]']);
});

it('leaves out what no script needs', () => {
  const lean = JSON.parse(serialise(real, same)) as Model;
  expect(lean.questions.flatMap(({ why, restates, learnMore }) => [why, ...restates, ...learnMore])).toEqual(
    real.questions.map(() => ''),
  );
});

it('has every reason of the model on its sheet once', () => {
  const reasons = real.questions.flatMap(({ answers }) => answers.flatMap((answer) => answer.reasons));
  const marks = scoringSheet(real).rows.flatMap(({ answers }) => answers.flatMap((each) => each.marks));
  expect(marks.filter((mark) => mark !== 0)).toHaveLength(reasons.length);
});
