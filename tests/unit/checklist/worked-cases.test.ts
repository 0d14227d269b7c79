import { expect, it } from 'vitest';
import { answersFromQuery, queryFromAnswers } from '../../../src/domain/checklist/query.ts';
import { score } from '../../../src/domain/checklist/score.ts';
import { realModel } from './real-model.ts';
import { WORKED_CASES } from './worked-cases.ts';

const model = realModel();

it.each(WORKED_CASES)('$outcome: $name', ({ query, outcome, way }) => {
  const { answers, dropped } = answersFromQuery(model, query);
  expect(dropped).toEqual([]);
  const result = score(model, answers);
  expect(result.outcome.id).toBe(outcome);
  if (way !== undefined) expect(result.ways[0]?.way.id).toBe(way);
  expect(queryFromAnswers(model, answers)).toBe(query.split('&').sort().join('&'));
});

it('has a case for every outcome, and fifteen and more in all', () => {
  const reached = new Set(WORKED_CASES.map(({ outcome }) => outcome));
  expect(model.outcomes.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  expect(WORKED_CASES.length).toBeGreaterThanOrEqual(15);
});

it('never recommends a prompt engineer alone where nobody else would run the code', () => {
  const prompts = WORKED_CASES.filter(({ outcome }) => outcome === 'prompt-engineer');
  expect(prompts.length).toBeGreaterThan(0);
  for (const { query } of prompts) {
    const { answers } = answersFromQuery(model, query);
    for (const owner of ['hire', 'nobody']) {
      const result = score(model, new Map(answers).set('owner', owner));
      expect(result.outcome.id).not.toBe('prompt-engineer');
      expect(result.ruledOut.map((each) => each.outcome.id)).toContain('prompt-engineer');
    }
  }
});
