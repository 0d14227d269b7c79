import { describe, expect, test } from 'vitest';
import { queryOf, readChoice, usualRoles } from '../../src/domain/matrix-choice.ts';

const all = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, was: id === 'b' ? ['old-b', 'older-b'] : [] }));
const three = all.slice(0, 3);

describe('reading', () => {
  test('takes two to four roles in the order of the book', () => {
    expect(readChoice('?role=c&role=a', all)).toEqual({
      roles: ['a', 'c'],
      differences: false,
      unknown: [],
      tooMany: [],
    });
  });

  test.each(['', '?', '?role=', '?role=a', '?other=1', '?role=%00', '?%', '?role=a&role=a&role=a'])(
    '%j is no choice: the usual roles',
    (query) => {
      expect(readChoice(query, all).roles).toEqual(['a', 'b', 'c', 'd']);
      expect(readChoice(query, three).roles).toEqual(['a', 'b', 'c']);
    },
  );

  test('knows a role under an id it had before', () => {
    expect(readChoice('?role=older-b&role=c&role=b', all).roles).toEqual(['b', 'c']);
  });

  test('takes what mail makes of an address', () => {
    expect(readChoice('?role=A&role=%20c%20', all).roles).toEqual(['a', 'c']);
    expect(readChoice('?role=a,c', all).roles).toEqual(['a', 'c']);
  });

  test('names what it does not know, and does the rest', () => {
    const read = readChoice('?role=a&role=__proto__&role=b&role=<script>&role=constructor', all);
    expect(read.roles).toEqual(['a', 'b']);
    expect(read.unknown).toEqual(['__proto__', '<script>', 'constructor']);
  });

  test('shortens such names, and takes out what would turn the line round', () => {
    const { unknown } = readChoice(`?role=${'x'.repeat(3000)}&role=%E2%80%AEgnp`, all);
    expect(unknown).toEqual(['x'.repeat(30), 'gnp']);
  });

  test('leaves out the fifth', () => {
    const read = readChoice('?role=e&role=d&role=c&role=b&role=a', all);
    expect(read.roles).toEqual(['b', 'c', 'd', 'e']);
    expect(read.tooMany).toEqual(['a']);
  });

  test('differences are asked for by name', () => {
    expect(readChoice('?differences=on', all).differences).toBe(true);
    expect(readChoice('?differences', all).differences).toBe(true);
    expect(readChoice('?differences=off', all).differences).toBe(false);
    expect(readChoice('?role=a&role=b', all).differences).toBe(false);
  });
});

describe('writing', () => {
  test('nothing is written for the usual choice', () => {
    expect(queryOf({ roles: usualRoles(all), differences: false }, all)).toBe('');
  });

  test('what is written is read again', () => {
    for (const roles of [
      ['a', 'b'],
      ['b', 'e'],
      ['a', 'c', 'd'],
      ['b', 'c', 'd', 'e'],
    ]) {
      for (const differences of [true, false]) {
        const query = queryOf({ roles: roles.toReversed(), differences }, all);
        expect(readChoice(query, all)).toMatchObject({ roles, differences, unknown: [], tooMany: [] });
      }
    }
  });

  test('the address reads well', () => {
    expect(queryOf({ roles: ['c', 'a'], differences: true }, all)).toBe('?role=a&role=c&differences=on');
  });
});
