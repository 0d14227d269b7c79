import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aged, faultIn, hostileQuery } from '../../../scripts/hostile-addresses.ts';
import { NOT_SURE, type Model } from '../../../src/domain/checklist/model.ts';
import {
  answersFromQuery,
  LONGEST_QUERY,
  longestQuery,
  queryFromAnswers,
} from '../../../src/domain/checklist/query.ts';
import { drawFrom } from '../../../src/domain/checklist/sway.ts';
import { plainTitle } from '../../../src/domain/checklist/title.ts';
import { anyAnswers, anyCase, model, RUNS, SEED, seeded } from './models.ts';
import { realModel } from './real-model.ts';

const real = realModel();
const small = model(['left', 'right'], {
  size: { large: [['left', 1]], small: [['right', 1]] },
  colour: { red: [['left', 1]], blue: [['right', 1]] },
});
const [size, colour] = small.questions;
if (!size || !colour) throw new Error('the model has two questions');
const old: Model = {
  ...small,
  questions: [
    {
      ...size,
      retired: [{ was: 'extent' }],
      answers: size.answers.map((each) =>
        each.id === 'large' ? { ...each, retired: [{ was: 'big' }, { was: 'huge' }] } : each,
      ),
    },
    colour,
  ],
  withdrawn: [
    { was: 'shape', because: 'Nobody knew.' },
    { was: 'colour/grey', because: 'Nobody chose it.' },
    { was: 'extent/tiny', because: 'Nobody chose it.' },
  ],
};

const read = (query: string, of = small) => {
  const { answers, title, dropped } = answersFromQuery(of, query);
  return {
    answers: Object.fromEntries(answers),
    title,
    dropped: dropped.map(({ key, value, reason }) => `${key}=${value}: ${reason}`),
  };
};

describe('writing', () => {
  it('is readable, sorted by id, and leaves out what is not known', () => {
    const answers = new Map([
      ['size', 'large'],
      ['colour', NOT_SURE],
      ['shape', 'round'],
    ]);
    expect(queryFromAnswers(small, answers, 'Chatbot, Q1')).toBe(
      'colour=not-sure&size=large&title=Chatbot%2C+Q1',
    );
    expect(queryFromAnswers(small, new Map([['size', 'enormous']]))).toBe('');
  });

  it('sorts the title among the questions', () => {
    const late = model(['left'], { zeal: { much: [['left', 1]] } });
    expect(queryFromAnswers(late, new Map([['zeal', 'much']]), 'A')).toBe('title=A&zeal=much');
  });

  it('cuts a title of wide letters rather than break the limit, and between characters', () => {
    const full = new Map(real.questions.map(({ id, answers }) => [id, answers[0]?.id ?? '']));
    const query = queryFromAnswers(real, full, '👩‍🚀'.repeat(60));
    expect(query.length).toBeLessThanOrEqual(LONGEST_QUERY);
    expect(query.length).toBeGreaterThan(LONGEST_QUERY - 24);
    expect(answersFromQuery(real, query).title).toMatch(/^(?:👩|🚀)+$/u);
  });

  it.each(['🇩🇪', '👍🏽', 'e\u0301', 'कि'])('cuts no sign of several characters in its middle: %s', (sign) => {
    const full = new Map(real.questions.map(({ id, answers }) => [id, answers[0]?.id ?? '']));
    const { title } = answersFromQuery(real, queryFromAnswers(real, full, sign.repeat(30)));
    expect(title).not.toBe('');
    expect(title.replaceAll(sign, '')).toBe('');
    const odd = `x${sign.repeat(40)}`;
    expect(read(`title=${encodeURIComponent(odd)}`)).toMatchObject({
      title: `x${sign.repeat(29)}`,
      dropped: [`title=${[...odd].slice(0, 60).join('')}: title-cut`],
    });
  });

  it('has room for every full set of answers and sixty letters', () => {
    const longest = new Map(
      real.questions.map(({ id, answers }) => [
        id,
        [NOT_SURE, ...answers.map((each) => each.id)].toSorted((a, b) => b.length - a.length)[0] ?? '',
      ]),
    );
    const title = 'A title of sixty letters for a link that has to fit into it';
    const query = queryFromAnswers(real, longest, title.padEnd(60, 'x'));
    expect(query.length).toBe(longestQuery(real));
    expect(`https://rolebook.example/decide/?${query}`.length).toBeLessThan(400);
    expect(answersFromQuery(real, query).title.length).toBe(60);
  });
});

describe('reading', () => {
  it('takes the query with its question mark or without', () => {
    expect(read('?size=small').answers).toEqual({ size: 'small' });
    expect(read('size=small').answers).toEqual({ size: 'small' });
    expect(read('')).toEqual({ answers: {}, title: '', dropped: [] });
  });

  it('keeps what is known and says what was dropped, and why', () => {
    expect(read('size=large&shape=round&colour=green&size=small&size=large')).toEqual({
      answers: { size: 'large' },
      title: '',
      dropped: [
        'shape=round: unknown-question',
        'colour=green: unknown-answer',
        'size=small: answered-twice',
      ],
    });
  });

  it('understands ids that were renamed, and says what is no longer asked', () => {
    expect(read('extent=big&colour=red', old)).toEqual({
      answers: { size: 'large', colour: 'red' },
      title: '',
      dropped: [],
    });
    expect(read('size=huge', old).answers).toEqual({ size: 'large' });
    expect(read('shape=round&colour=grey&size=tiny&extent=tiny', old).dropped).toEqual([
      'shape=round: withdrawn',
      'colour=grey: withdrawn',
      'size=tiny: unknown-answer',
      'extent=tiny: withdrawn',
    ]);
    expect(read('extent=small&size=large', old)).toMatchObject({
      answers: { size: 'small' },
      dropped: ['size=large: answered-twice'],
    });
  });

  it('reads half a link as far as it goes', () => {
    expect(read('size=large&colour=re')).toMatchObject({
      answers: { size: 'large' },
      dropped: ['colour=re: unknown-answer'],
    });
    expect(read('size=large&col')).toMatchObject({
      answers: { size: 'large' },
      dropped: ['col=: unknown-question'],
    });
  });

  it('takes a title as plain text, the first of several', () => {
    expect(read('title=%3Cb%3EChat%3C%2Fb%3E%0D%0A%E2%80%AE+bot&title=Other')).toEqual({
      answers: {},
      title: '<b>Chat</b> bot',
      dropped: ['title=Other: answered-twice'],
    });
    expect(read('title=').title).toBe('');
    expect([...read(`title=${'%F0%9F%8C%B3'.repeat(100)}`).title]).toHaveLength(60);
  });

  it('says where a title is too long, and not where it just fits', () => {
    expect(read(`title=${'x'.repeat(60)}`).dropped).toEqual([]);
    expect(read(`title=${'x'.repeat(61)}`)).toMatchObject({
      title: 'x'.repeat(60),
      dropped: [`title=${'x'.repeat(60)}: title-cut`],
    });
  });

  it('stops at a length no link of ours has', () => {
    const { answers, dropped } = answersFromQuery(small, `size=large${'&x=y'.repeat(5000)}&colour=red`);
    expect(Object.fromEntries(answers)).toEqual({ size: 'large' });
    expect(dropped.at(0)?.reason).toBe('too-long');
    expect(dropped.length).toBeLessThan(1100);
    expect(answersFromQuery(small, 'x'.repeat(100_000)).dropped).toEqual([
      { key: 'x'.repeat(60), value: '', reason: 'too-long' },
    ]);
  });

  it.each([
    '__proto__=large',
    'constructor=size',
    'size=__proto__',
    'size=constructor',
    'toString=large',
    '__proto__[size]=large',
  ])('leaves prototypes alone: %s', (query) => {
    const { answers, dropped } = answersFromQuery(small, query);
    expect(answers.size).toBe(0);
    expect(dropped).toHaveLength(1);
    expect(({} as Record<string, unknown>)['size']).toBeUndefined();
  });

  it.each([
    'size=%',
    'size=%E0%A4%A',
    '%zz=large',
    'size=%00',
    '&&&==',
    '%',
    '?',
    '#size=large',
    'size=large;colour=red',
  ])('never throws: %s', (query) => {
    expect([...answersFromQuery(small, query).answers]).toEqual([]);
  });
});

describe('there and back', () => {
  it(seeded('gives the same answers and the same link'), () => {
    const letter = fc.oneof(fc.integer({ min: 0, max: 0x2ff }), fc.integer({ min: 0, max: 0x10ffff }));
    const titles = fc.array(letter, { maxLength: 80 }).map((letters) => String.fromCodePoint(...letters));
    const cases = fc.oneof(
      anyCase(),
      anyAnswers(real).map((answers) => ({ of: real, answers })),
    );
    fc.assert(
      fc.property(cases, titles, ({ of, answers }, title) => {
        const query = queryFromAnswers(of, answers, title);
        const again = answersFromQuery(of, query);
        expect(again.dropped).toEqual([]);
        expect([...again.answers].sort()).toEqual([...answers].sort());
        expect(plainTitle(title).startsWith(again.title)).toBe(true);
        expect(queryFromAnswers(of, again.answers, again.title)).toBe(query);
        expect(query.length).toBeLessThanOrEqual(LONGEST_QUERY);
      }),
      RUNS,
    );
  });

  it('is what a form sends, but for its order', () => {
    const answers = new Map(real.questions.map(({ id, answers: offered }) => [id, offered.at(-1)?.id ?? '']));
    const form = new URLSearchParams([...answers, ['title', 'Chatbot, Q1']]).toString();
    expect(form.split('&').sort().join('&')).toBe(queryFromAnswers(real, answers, 'Chatbot, Q1'));
  });

  it(seeded('survives hostile addresses; scripts/fuzz-checklist.ts tries a million'), () => {
    const draw = drawFrom(SEED);
    const years = aged(real);
    for (let count = 0; count < 1000; count += 1) {
      const query = hostileQuery(years, draw);
      expect(faultIn(years, query), JSON.stringify(query.slice(0, 300))).toBeNull();
    }
  });
});
