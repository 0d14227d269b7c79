/** Search answers what readers type: a floor under what was measured. */
import { describe, expect, test } from 'vitest';
import { sameness } from '../../src/domain/search/words.ts';
import { readRecords } from '../support/search/records.ts';
import { askAll, openSearch, readQueries, scoreOf } from '../support/search/relevance.ts';
import { SITE_FOLDER, readSite } from '../support/site.ts';
import { expectNone } from '../support/findings.ts';

const queries = readQueries();
const outcomes = await askAll(SITE_FOLDER, queries);

describe('the queries', () => {
  test('are many, and each is there once', () => {
    expect(queries.length).toBeGreaterThanOrEqual(200);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });

  test('are answered by places that exist', () => {
    const { ids } = readSite();
    const lost = queries
      .flatMap(({ answers }) => answers)
      .filter((answer) => {
        const [page = '', fragment] = answer.split('#');
        return fragment === undefined ? !ids.has(page) : !ids.get(page)?.has(fragment);
      });
    expectNone(lost);
  });
});

describe('what readers type', () => {
  test.each([
    ['all', () => true, { first: 0.9, three: 0.95, reciprocal: 0.93 }],
    [
      'held back while tuning',
      ({ heldBack }: { heldBack: boolean }) => heldBack,
      { first: 0.85, three: 0.92, reciprocal: 0.9 },
    ],
    [
      'misspelt',
      ({ group }: { group: string }) => group === 'misspelling',
      { first: 0.93, three: 0.97, reciprocal: 0.95 },
    ],
  ])('%s: the first result, or one of three, answers', (_name, wanted, floor) => {
    const score = scoreOf(outcomes.filter(wanted));
    expect(score.first).toBeGreaterThanOrEqual(floor.first);
    expect(score.three).toBeGreaterThanOrEqual(floor.three);
    expect(score.reciprocal).toBeGreaterThanOrEqual(floor.reciprocal);
  });
});

describe('what comes first', async () => {
  const ask = await openSearch(SITE_FOLDER);
  const first = async (query: string) => (await ask(query)).groups[0]?.places[0]?.record;
  const { pages } = readSite();
  const titlesOf = (address: string) =>
    (pages.find((page) => page.address === address)?.html.match(/<h2[^>]*>[\s\S]*?<\/h2>/g) ?? [])
      .filter((html) => !/id="toc"/.test(html))
      .map((html) =>
        html
          .replace(/<svg[\s\S]*?<\/svg>/g, '')
          .replace(/<a [\s\S]*?<\/a>/g, '')
          .replace(/<[^>]+>/g, '')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&')
          .trim(),
      )
      .filter((title) => title.endsWith('?'));

  test('is the question that was typed', async () => {
    const questions = titlesOf('/faq/');
    expect(questions.length).toBeGreaterThan(15);
    const missed: string[] = [];
    for (const question of questions) {
      if ((await first(question))?.title !== question) missed.push(question);
      // As people type: small letters, no mark.
      if ((await first(question.toLowerCase().replace('?', '')))?.title !== question)
        missed.push(`${question} (plain)`);
    }
    expectNone(missed);
  });

  test('is the page that is called exactly that', async () => {
    const titles = pages
      .filter(({ address }) => /^\/(?:roles|techniques|guides)\/[^/]+\/$/.test(address))
      .map(({ address, html }) => ({ address, title: /<title>([^<]*) · Rolebook/.exec(html)?.[1] ?? '' }));
    expect(titles.length).toBeGreaterThan(30);
    const missed: string[] = [];
    for (const { address, title } of titles) {
      const found = await first(title.replaceAll('&amp;', '&'));
      if (found?.url !== address) missed.push(`${title}: ${found?.url}`);
    }
    expectNone(missed);
  });

  test('is what is called exactly that: every entry, term, table and question', async () => {
    const titles = readRecords(SITE_FOLDER).flatMap(({ meta }) => (meta.within ? [] : [meta.title ?? '']));
    expect(titles.length).toBeGreaterThan(400);
    const missed: string[] = [];
    for (const title of titles) {
      const found = await first(title);
      if (sameness(found?.title ?? '') !== sameness(title)) missed.push(`${title}: ${found?.url}`);
    }
    expectNone(missed);
  });

  test('does not depend on the side of the ocean', async () => {
    for (const [british, american] of [
      ['optimisation', 'optimization'],
      ['behaviour', 'behavior'],
      ['prompt-injection defence', 'prompt-injection defense'],
      ['labelled data', 'labeled data'],
      ['modernisation', 'modernization'],
    ] as const)
      expect((await first(american))?.url, american).toBe((await first(british))?.url);
  });
});

test('what is nowhere, and near nothing, is not found', async () => {
  const ask = await openSearch(SITE_FOLDER);
  for (const nonsense of ['qqzzqq', 'xkcdxkcd', 'zzzz'])
    expect((await ask(nonsense)).total, nonsense).toBe(0);
});
