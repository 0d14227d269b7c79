import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksInAddress, mergeMarks, readMarks, writeMarks } from '../../../src/domain/reading/marks.ts';

const SEED = 20261122;
const marks = new Map([
  ['why-the-question', '1x3k9a'],
  ['prompt-engineer/market', '0b77qz'],
  ['decide', ''],
]);
const line = 'why-the-question~1x3k9a,prompt-engineer/market~0b77qz,decide';

test('are one line that a person can read', () => {
  expect(writeMarks(marks)).toBe(line);
  expect(readMarks(line)).toEqual({ marks, unread: [] });
});

const word = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}$/);
const key = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('/'));
const stamp = fc.oneof(fc.constant(''), fc.stringMatching(/^[0-9a-z]{6}$/));
const anyMarks = fc.array(fc.tuple(key, stamp), { maxLength: 30 }).map((all) => new Map(all));

test('come back as they went, also encoded once or twice', () => {
  fc.assert(
    fc.property(anyMarks, (some) => {
      const written = writeMarks(some);
      for (const sent of [
        written,
        encodeURIComponent(written),
        encodeURIComponent(encodeURIComponent(written)),
      ])
        expect(readMarks(sent)).toEqual({ marks: some, unread: [] });
    }),
    { seed: SEED },
  );
});

test('nothing makes reading fail', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), (thing, text) => {
      expect(() => [readMarks(thing), readMarks(text), marksInAddress(text, text)]).not.toThrow();
    }),
    { seed: SEED },
  );
});

describe('of a bent line, what can be read is kept and the rest is named', () => {
  test.each([
    ['upper case', 'Why-The-Question~1X3K9A', ['why-the-question'], []],
    ['a full stop from the end of a sentence', `${line}.`, [...marks.keys()], []],
    ['a bracket and spaces', `( ${line.replaceAll(',', ', ')} )`, [...marks.keys()], []],
    ['a stamp that is too short', 'decide~12,faq', ['faq'], ['decide~12']],
    ['two stamps', 'decide~123456~123456', [], ['decide~123456~123456']],
    ['markup', '<script>alert(1)</script>,faq', ['faq'], ['<script>alert(1)</script>']],
    ['a lone percent sign', 'faq%2Ccompare%', ['faq', 'compare'], []],
    ['a path that climbs', '../../etc/passwd,faq', ['etc/passwd', 'faq'], []],
    ['nothing', '', [], []],
  ])('%s', (_name, written, read, unread) => {
    const found = readMarks(written);
    expect([...found.marks.keys()]).toEqual(read);
    expect(found.unread).toEqual(unread);
  });

  test('what is no text', () => {
    for (const thing of [null, undefined, 7, {}, []])
      expect(readMarks(thing)).toEqual({ marks: new Map(), unread: [] });
  });

  test('and a monster is cut', () => {
    expect(readMarks('x,'.repeat(100_000)).marks.size).toBe(1);
    const many = Array.from({ length: 2000 }, (_, index) => `text-${index}`).join(',');
    expect(readMarks(many).marks.size).toBe(500);
  });
});

test.each([
  ['#read=faq~123456', '', 'faq~123456'],
  ['', '?read=faq&x=1', 'faq'],
  ['#read%3Dfaq', '', 'faq'],
  ['#step', '?v=123', null],
  ['#spread=faq', '', null],
  ['#read=', '', ''],
])('the address %s%s carries %s', (hash, search, expected) => {
  expect(marksInAddress(hash, search)).toBe(expected);
});

test('a later reading takes the place of an earlier one, and moves to the end', () => {
  const merged = mergeMarks(marks, new Map([['why-the-question', 'zzzzzz']]));
  expect([...merged.keys()].at(-1)).toBe('why-the-question');
  expect(merged.get('why-the-question')).toBe('zzzzzz');
  expect(mergeMarks(marks, new Map([['why-the-question', '']])).get('why-the-question')).toBe('1x3k9a');
});
