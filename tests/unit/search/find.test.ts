import { describe, expect, test } from 'vitest';
import { find } from '../../../src/domain/search/find.ts';
import type { Narrowing, SearchSource, StoredRecord } from '../../../src/domain/search/source.ts';
import { isListed, type WordList } from '../../../src/domain/search/words.ts';

const record = (title: string, words: string, more: Partial<StoredRecord> = {}): StoredRecord => ({
  url: `/${title}/`,
  title,
  within: '',
  kind: 'Guide',
  roles: [],
  aliases: [],
  words,
  ...more,
});

const RECORDS: Record<string, StoredRecord> = {
  pay: record('Pay', 'what a developer earns', { aliases: ['salary'] }),
  costs: record('Costs', 'pay and other costs of a developer'),
  part: record('Pay', 'pay of one', { within: 'Prompt engineer', kind: 'Role', roles: ['Prompt engineer'] }),
};
const NOTHING: Narrowing = { kind: [], role: [] };

/** An engine over a few records: a word is found where the text or a name has it. */
function engine(changes: Partial<SearchSource> = {}): SearchSource {
  const ids = Object.keys(RECORDS);
  const text = (id: string) => {
    const each = RECORDS[id];
    return each ? [each.title, each.within, ...each.aliases, each.words].join(' ').toLowerCase() : '';
  };
  const matches = (word: string) =>
    ids.filter((id) => text(id).includes(word)).map((id) => ({ id, score: 1, places: [0] }));
  return {
    lookUp: (word) => Promise.resolve({ matches: matches(word), known: matches(word).length > 0 }),
    lookUpPhrase: (words) => Promise.resolve(matches(words)),
    choices: () =>
      Promise.resolve({
        kind: new Map([
          ['Guide', new Set(['pay', 'costs'])],
          ['Role', new Set(['part'])],
        ]),
        role: new Map([['Prompt engineer', new Set(['part'])]]),
      }),
    read: (id) => Promise.resolve(RECORDS[id] ?? record('?', '')),
    vocabulary: () => Promise.resolve(['developer', 'salary', 'costs']),
    ...changes,
  };
}
const listed = (list: WordList) =>
  Promise.resolve(['developer', 'salary', 'costs'].filter((word) => isListed(word, list)));
const ask = (question: string, narrowing = NOTHING, source = engine()) =>
  find(source, question, narrowing, { total: 3 });
const titles = async (question: string) => (await ask(question)).groups.map(({ title }) => title);

describe('what is found', () => {
  test('begins with what is called exactly that, an entry before a part', async () => {
    expect((await titles('pay')).slice(0, 2)).toEqual(['Pay', 'Prompt engineer']);
  });

  test('is found by an alias', async () => {
    expect((await titles('salary'))[0]).toBe('Pay');
  });

  test('is found by the parts of a word that are all known, in place of a word near it', async () => {
    const { changed } = await ask(
      'pay/developer',
      NOTHING,
      engine({ vocabulary: () => Promise.resolve(['paydeveloped']) }),
    );
    expect(changed).toEqual([{ typed: 'pay/developer', meant: ['pay', 'developer'] }]);
  });

  test('is found whole where a word is two written together, and not by the first of them', async () => {
    const vocabulary = () => Promise.resolve(['costs', 'developer']);
    const { groups } = await ask('developercosts', NOTHING, engine({ vocabulary }));
    expect(groups[0]?.title).toBe('Costs');
  });

  test('is found by a name as one word, whatever its words lead to', async () => {
    const lookUpPhrase = (word: string) =>
      Promise.resolve(word === 'qxcodingtest' ? [{ id: 'costs', score: 1, places: [] }] : []);
    const { groups, missing } = await ask(
      'coding test',
      NOTHING,
      engine({ lookUpPhrase, vocabulary: () => Promise.resolve([]) }),
    );
    expect(groups).toEqual([]);
    expect(missing).toEqual(['coding', 'test']);
    const known = (word: string) =>
      Promise.resolve({
        matches: word === 'test' ? [{ id: 'pay', score: 9, places: [0] }] : [],
        known: true,
      });
    const named = await find(engine({ lookUpPhrase, lookUp: known }), 'coding test', NOTHING, {
      total: 3,
      limit: 1,
    });
    expect(named.groups[0]?.title).toBe('Costs');
  });

  test('counts a word joined by a hyphen as one where it is written so', async () => {
    const ids: Record<string, string[]> = { 'pay-day': ['costs'], pay: ['pay'], day: [] };
    const lookUp = (word: string) =>
      Promise.resolve({
        matches: (ids[word] ?? []).map((id) => ({ id, score: 1, places: [0] })),
        known: true,
      });
    expect((await ask('pay-day', NOTHING, engine({ lookUp }))).groups[0]?.title).toBe('Costs');
  });

  test('is found in spite of a slip, and the slip is told', async () => {
    const { groups, changed } = await ask('salry');
    expect(groups[0]?.title).toBe('Pay');
    expect(changed).toEqual([{ typed: 'salry', meant: ['salary'] }]);
  });

  test('asks for the words of one letter where that is enough', async () => {
    const asked: WordList[] = [];
    const vocabulary = (list: WordList) => {
      asked.push(list);
      return listed(list);
    };
    expect((await ask('salry', NOTHING, engine({ vocabulary }))).changed[0]?.meant).toEqual(['salary']);
    expect(asked).toEqual([{ letter: 's', at: 1 }]);
    await ask('dalary', NOTHING, engine({ vocabulary }));
    expect(asked).toHaveLength(5);
  });

  test.each([
    ['another', 'dalary'],
    ['no', 'alarry'],
    ['one more', 'dsalary'],
    ['its second letter for its', 'aslary'],
  ])('is found with %s first letter', async (_name, typed) => {
    expect((await ask(typed, NOTHING, engine({ vocabulary: listed }))).changed[0]?.meant).toEqual(['salary']);
  });

  test('does without a word that is nowhere, and tells which', async () => {
    const { total, missing } = await ask('costs qqzzqq');
    expect(total).toBe(1);
    expect(missing).toEqual(['qqzzqq']);
  });

  test('is nothing where no word is anywhere', async () => {
    expect(await ask('qqzzqq', { kind: ['Guide'], role: [] } as never)).toMatchObject({
      total: 0,
      groups: [],
    });
  });

  test('keeps to what is chosen, and counts what each choice would leave', async () => {
    const found = await ask('pay', { kind: ['Role'], role: [] } as never);
    expect(found.groups.map(({ title }) => title)).toEqual(['Prompt engineer']);
    const { kind, role } = await found.count();
    expect(Object.fromEntries(kind)).toEqual({ Guide: 2, Role: 1 });
    expect(Object.fromEntries(role)).toEqual({ 'Prompt engineer': 1 });
  });

  test('is nothing where something without words is asked, whatever is chosen', async () => {
    expect((await ask('🤖', { kind: ['Role'], role: [] })).total).toBe(0);
    expect((await ask('', { kind: ['Role'], role: [] })).total).toBe(1);
  });

  test('keeps to no choice that there is not: an old address may name it', async () => {
    expect((await ask('pay', { kind: ['FAQ'], role: [] })).total).toBe((await ask('pay')).total);
    expect((await ask('pay', { kind: ['FAQ', 'Role'], role: [] })).total).toBe(1);
  });

  test('is read as far as it is shown, and the rest when more is asked for', async () => {
    const read = async (scores: readonly number[], limit: number) => {
      const asked: string[] = [];
      const matches = scores.map((score, index) => ({ id: String(index), score, places: [0] }));
      const source = engine({
        lookUp: () => Promise.resolve({ matches, known: true }),
        read: (id) => {
          asked.push(id);
          return Promise.resolve(record(`Guide ${id}`, ''));
        },
      });
      const { more } = await find(source, 'pay', NOTHING, { total: 99, limit });
      return { read: asked.length, more };
    };
    const scores = Array.from({ length: 20 }, (_, index) => 100 - index);
    expect(await read(scores, 6)).toEqual({ read: 6, more: true });
    expect(await read(scores, 12)).toEqual({ read: 12, more: true });
    expect(await read(scores.slice(0, 4), 6)).toEqual({ read: 4, more: false });
  });

  test('is all that is chosen where nothing is asked', async () => {
    expect(await ask('', { kind: ['Guide'], role: [] } as never)).toMatchObject({ total: 2 });
  });
});

test('of a question of any length so many words and phrases are looked up, and no more', async () => {
  const asked: string[] = [];
  const lookUpPhrase = (words: string) => {
    asked.push(words);
    return Promise.resolve([]);
  };
  await ask('"pay of one" '.repeat(50), NOTHING, engine({ lookUpPhrase }));
  expect(asked).toHaveLength(12);
});

describe('what could not be looked for', () => {
  const broken = () => Promise.reject(new Error('broken'));

  test('is no empty answer', async () => {
    await expect(ask('pay', NOTHING, engine({ lookUp: broken }))).rejects.toThrow('broken');
    await expect(ask('pay', NOTHING, engine({ read: broken }))).rejects.toThrow('broken');
    await expect(
      ask('', { kind: ['Role'], role: [] } as never, engine({ choices: broken })),
    ).rejects.toThrow();
  });

  test('is told where only part of it is lost', async () => {
    const read = (id: string) =>
      id === 'costs' ? broken() : Promise.resolve(RECORDS[id] ?? record('?', ''));
    expect(await ask('pay', NOTHING, engine({ read }))).toMatchObject({ incomplete: true, total: 3 });
    expect(await ask('qqzzqq', NOTHING, engine({ vocabulary: broken }))).toMatchObject({ incomplete: true });
  });

  test('is not missed where only the counts are', async () => {
    const found = await ask('pay', NOTHING, engine({ choices: broken }));
    expect(found.total).toBe(3);
    await expect(found.count()).rejects.toThrow();
  });
});
