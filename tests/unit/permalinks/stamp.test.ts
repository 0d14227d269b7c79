import { describe, expect, test } from 'vitest';
import { permalinks } from '../../../src/domain/permalinks/inventory.ts';
import { readingOf, stampAt } from '../../../src/domain/permalinks/reading.ts';
import { asRead, stampOf } from '../../../src/domain/permalinks/stamp.ts';
import { claim, comparison, faq, guide, term } from '../../support/builders.ts';
import { small } from '../../support/catalog.ts';

describe('the algorithm, which links already made depend on', () => {
  const stamps = {
    '': 'ztntfp',
    a: 'byy91g',
    'What the work is': 'rc4085',
    'step 63': '0ikj2q',
    'naïve, 5 €': '8epi9f',
    'A prompt engineer’s day – “closer to testing” than to writing…': 'xkx38j',
  };
  for (const [words, stamp] of Object.entries(stamps)) {
    test(words === '' ? 'no words' : words, () => {
      expect(stampOf(words)).toBe(stamp);
    });
  }
});

describe('what is only typography', () => {
  const same = [
    ['"Yes," he said', '“Yes,” he said'],
    ["the team's work", 'the team’s work'],
    ['‘so-called’', '"so-called"'],
    ['six-month plan', 'six‑month plan'],
    ['ten - or more', 'ten – or more'],
    ['ten — or more', 'ten - or more'],
    ['from −5 to 5', 'from -5 to 5'],
    ['and so on...', 'and so on…'],
    ['two  words\n here ', 'two words here'],
    ['USD 5 a day', 'USD\u00A05 a\u202Fday'],
    ['re\u00ADtrieval', 'retrieval'],
    ['caf\u0065\u0301', 'caf\u00E9'],
  ] as const;
  for (const [one, other] of same) {
    test(`${one} | ${other}`, () => {
      expect(stampOf(one)).toBe(stampOf(other));
    });
  }
});

describe('what is more than that', () => {
  const different = [
    ['three steps', 'four steps'],
    ['USD 1,000', 'USD 1.000'],
    ['10² cases', '102 cases'],
    ['Hire now.', 'Hire now?'],
    ['do', 'Do'],
    ['5 €', '5 ¬'],
    ['on line', 'online'],
    ['ab', 'ba'],
    ['−5 points', '5 points'],
  ] as const;
  for (const [one, other] of different) {
    test(`${one} | ${other}`, () => {
      expect(asRead(one)).not.toBe(asRead(other));
      expect(stampOf(one)).not.toBe(stampOf(other));
    });
  }
});

describe('what a reader reads', () => {
  const GUIDE = 'content/guides/seeded.mdx';
  const readingAt = (key: string, files: Record<string, string>) => {
    const { catalog } = small(files);
    const permalink = permalinks(catalog).find((each) => each.key === key);
    if (!permalink) throw new Error(`There is no ${key}.`);
    return asRead(readingOf(catalog, permalink));
  };
  const inGuide = (body: string, key = 'seeded/pay') => readingAt(key, { [GUIDE]: guide({}, body) });

  test('of a section: heading, text, and the sections below it', () => {
    const body = '## Pay {#pay}\n\nIt varies.\n\n### By town {#town}\n\nMuch.\n\n## Tools {#tools}\n\nMany.';
    expect(inGuide(body)).toBe('Pay It varies. By town Much.');
    expect(inGuide(body, 'seeded/town')).toBe('By town Much.');
  });

  test('of a list, a quotation and a line break: their words', () => {
    expect(inGuide('## Pay {#pay}\n\n- **One.** First\n- Second\n\n> Quoted\\\nagain')).toBe(
      'Pay One. First Second Quoted again',
    );
  });

  test('of a list written in another way: the same', () => {
    expect(inGuide('## Pay {#pay}\n\n1. First\n2. Second')).toBe(
      inGuide('## Pay {#pay}\n\n* First\n\n* Second'),
    );
  });

  test('of a prompt: its title and its text', () => {
    expect(inGuide('## Pay {#pay}\n\n```prompt title="A sorter"\nSort {these}.\n```')).toBe(
      'Pay A sorter Sort {these}.',
    );
  });

  test('of a claim and a term: the words they wrap', () => {
    const marked =
      '## Pay {#pay}\n\n<Claim id="seeded-claim">Talking</Claim> is <Term id="seeded-term">work</Term>.';
    expect(inGuide(marked)).toBe('Pay Talking is work.');
  });

  test('of a link: its words, wherever it leads', () => {
    expect(inGuide('## Pay {#pay}\n\n[Much](/faq/).')).toBe('Pay Much.');
  });

  test('of a table that stands in a section: every cell', () => {
    expect(inGuide('## Pay {#pay}\n\n<Comparison id="seeded-table" />\n\nAfter.')).toBe(
      'Pay Which of the two is it? Matter First Second Colour Blue Red Green After.',
    );
  });

  test('of a disagreement: both sides', () => {
    const reading = readingAt('seeded/pay', {
      [GUIDE]: guide({}, '## Pay {#pay}\n\n<Disagreement claim="seeded-claim" />'),
      'content/claims.yaml': claim({ article: 'It says **this**.', verdict: 'We found that.' }),
    });
    expect(reading).toBe('Pay It says this. We found that.');
  });

  test('of what Rolebook added: its text', () => {
    expect(inGuide('## Pay {#pay}\n\n<Added>\n\nOur own words.\n\n</Added>')).toBe('Pay Our own words.');
  });

  test('of a question: question, short answer, full answer', () => {
    const files = { 'content/faqs/seeded-question.mdx': faq({ short: 'A *developer*.' }, 'Nobody else.') };
    expect(readingAt('faq/seeded-question', files)).toBe('Who writes the code? A developer. Nobody else.');
  });

  test('of a row: its label, and each cell with its column', () => {
    const files = { 'content/comparisons/seeded-table.yaml': comparison({ note: 'Mind this.' }) };
    expect(readingAt('seeded-table/colour', files)).toBe('Colour First Blue Second Red Green');
    expect(readingAt('compare/seeded-table', files)).toContain('Mind this.');
  });

  test('of a claim: where it stands and what it rests on', () => {
    const files = { 'content/claims.yaml': claim({ status: 'disputed' }) };
    expect(readingAt('claims/seeded-claim', files)).toBe('Talking first saves work later. disputed');
  });

  test('of a term: its meaning, short and full', () => {
    const files = { 'content/glossary.yaml': term({ short: 'Short.', full: 'Full [link](/faq/).' }) };
    expect(readingAt('glossary/seeded-term', files)).toBe('Seeded term Short. Full link.');
  });

  test('of a page: title, summary and all of its text', () => {
    expect(inGuide('Before.\n\n## Pay {#pay}\n\nIt varies.', 'guides/seeded')).toBe(
      'Seeded guide Seeded guide: one sentence that says what a reader will find on the page. Before. Pay It varies.',
    );
  });

  test('a table is changed: so is the section it stands in', () => {
    const files = (cell: string) => ({
      [GUIDE]: guide({}, '## Pay {#pay}\n\n<Comparison id="seeded-table" />'),
      'content/comparisons/seeded-table.yaml': comparison({
        rows: [{ id: 'colour', label: 'Colour', cells: { first: cell, second: 'Red' } }],
      }),
    });
    const stamp = (cell: string) => {
      const { catalog } = small(files(cell));
      return permalinks(catalog)
        .filter(({ key }) => key === 'seeded/pay')
        .map((each) => stampAt(catalog, each));
    };
    expect(stamp('Blue')).not.toEqual(stamp('Azure'));
    expect(stamp('Blue')).toEqual(stamp('**Blue**'));
  });
});
