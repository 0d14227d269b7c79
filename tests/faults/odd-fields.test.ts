/** A faulty entry is still looked at, by every check, and none of them may stumble over it. */
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { small, SMALL } from '../support/catalog.ts';

const A_MINUTE = 60_000;

/** Values that no field expects. */
const ODD = [null, true, 5, '', 'odd', [], [null], ['odd', 5], {}, { odd: null }, [{ id: 'odd' }], [[]]];

/** Copies of some fields in each of which one of them, however deep, is gone, or odd in its turn. */
function* oddities(fields: unknown, turn = { at: 0 }): Generator<unknown> {
  yield ODD[turn.at++ % ODD.length];
  if (Array.isArray(fields)) {
    for (const [index, each] of fields.entries()) {
      yield fields.toSpliced(index, 1);
      for (const odd of oddities(each, turn)) yield fields.with(index, odd);
    }
  } else if (typeof fields === 'object' && fields !== null) {
    for (const [key, each] of Object.entries(fields)) {
      yield Object.fromEntries(Object.entries(fields).filter(([other]) => other !== key));
      for (const odd of oddities(each, turn)) yield { ...fields, [key]: odd };
    }
  }
}

describe('every check bears a file in which one field is odd', () => {
  test.each(SMALL)(
    '$path',
    ({ path, text }) => {
      const [, fields = text, body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
      const told = [...oddities(parse(fields))].map((odd) => {
        const yaml = stringify(odd, { aliasDuplicateObjects: false });
        return small({ [path]: body === '' ? yaml : `---\n${yaml}---\n${body}` }).issues.length > 0;
      });
      // What may be left out, or may hold any text, passes without a word; most of it does not.
      expect(told.filter(Boolean).length).toBeGreaterThan(told.length / 2);
    },
    A_MINUTE,
  );
});
