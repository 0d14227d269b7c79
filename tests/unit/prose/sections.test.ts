import { describe, expect, test } from 'vitest';
import { parseProse } from '../../../src/domain/prose/parse.ts';
import { cutSections, subsections } from '../../../src/domain/prose/sections.ts';
import { textOf } from '../../../src/domain/prose/text.ts';

function cut(text: string) {
  const parsed = parseProse(text);
  if (!('tree' in parsed)) throw new Error(parsed.fault.reason);
  return cutSections(parsed.tree);
}

describe('cutSections', () => {
  test('gives what stands before the first heading, then every section to the next heading', () => {
    const { opening, sections } = cut('Before.\n\n## One {#one}\n\nA.\n\nB.\n\n### Two {#two}\n\nC.');
    expect(textOf(opening)).toBe('Before.');
    expect(
      sections.map(({ id, title, level, line, nodes }) => [id, title, level, line, textOf(nodes)]),
    ).toEqual([
      ['one', 'One', 2, 3, 'A. B.'],
      ['two', 'Two', 3, 9, 'C.'],
    ]);
  });

  test.each([
    ['## Words {#an-id}', 'an-id', 'Words'],
    ['## Words { #an-id }', 'an-id', 'Words'],
    ['## *Marked* `words` {#an-id}', 'an-id', 'Marked words'],
    ['## Words', null, 'Words'],
    ['## Words {an-id}', null, 'Words'],
    ['## Words {#}', '', 'Words'],
    ['## Words {#Not An Id}', 'Not An Id', 'Words'],
    ['## {#an-id}', 'an-id', ''],
    ['##', null, ''],
    ['Words {#an-id}\n---', 'an-id', 'Words'],
  ])('reads the id of %j', (text, id, title) => {
    expect(cut(text).sections).toMatchObject([{ id, title }]);
  });

  test('leaves the heading of a quotation where it is', () => {
    const { opening, sections } = cut('> ## Words {#an-id}');
    expect(sections).toEqual([]);
    expect(opening).toHaveLength(1);
  });

  test('of nothing is nothing', () => {
    expect(cut('')).toEqual({ opening: [], sections: [] });
  });
});

test('subsections are those that follow at a deeper level', () => {
  const prose = cut('## A {#a}\n\n### B {#b}\n\n### C {#c}\n\n## D {#d}\n\n### E {#e}');
  const below = (index: number) => {
    const section = prose.sections[index];
    return section ? subsections(prose, section).map(({ id }) => id) : undefined;
  };
  expect([below(0), below(1), below(3), below(4)]).toEqual([['b', 'c'], [], ['e'], []]);
});
