/**
 * Links as they were once published. Nothing in golden-links.json may ever be changed or taken out; a question or
 * answer that gets another name lists the old one under `retired`, and its old links go on meaning the same.
 */
import { describe, expect, it } from 'vitest';
import { NOT_SURE, type Model } from '../../../src/domain/checklist/model.ts';
import { answersFromQuery, queryFromAnswers } from '../../../src/domain/checklist/query.ts';
import ledger from '../../../content/permalinks.json' with { type: 'json' };
import golden from './golden-links.json' with { type: 'json' };
import { realModel } from './real-model.ts';

const model = realModel();

describe('a link from an earlier day', () => {
  it.each(golden)('since $since: $query', ({ query, title, answers }) => {
    const read = answersFromQuery(model, query);
    expect(read.title).toBe(title);
    expect(read.dropped.filter(({ reason }) => reason !== 'withdrawn')).toEqual([]);
    for (const [question, answer] of Object.entries(answers)) {
      const [now, said] = meaningOf(model, question, answer);
      expect(read.answers.get(now), `${question}=${answer}`).toBe(said);
    }
    // What is written of it now, and read again, is the same.
    expect(answersFromQuery(model, queryFromAnswers(model, read.answers, title)).answers).toEqual(
      read.answers,
    );
  });

  it('means the same for every answer in the ledger of addresses', () => {
    const published = (ledger as string[]).flatMap((key) => {
      const [first, question, answer] = key.split('/');
      return first === 'decide' && question && answer ? [[question, answer] as const] : [];
    });
    expect(published.length).toBeGreaterThan(40);
    for (const [question, answer] of published) {
      const { answers, dropped } = answersFromQuery(model, `${question}=${answer}`);
      const withdrawn = dropped[0]?.reason === 'withdrawn';
      expect([answers.size, withdrawn], `${question}=${answer}`).toEqual(withdrawn ? [0, true] : [1, false]);
    }
  });
});

/** What a question and an answer are called now; undefined where they were withdrawn. */
function meaningOf(of: Model, question: string, answer: string): [string, string | undefined] {
  const once = <Each extends { id: string; retired: { was: string }[] }>(all: readonly Each[], id: string) =>
    all.find((each) => each.id === id || each.retired.some(({ was }) => was === id));
  const now = once(of.questions, question);
  return [now?.id ?? question, answer === NOT_SURE ? NOT_SURE : once(now?.answers ?? [], answer)?.id];
}
