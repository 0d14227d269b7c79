import { describe, expect, test } from 'vitest';
import { entryById } from '../../../src/domain/catalog.ts';
import { isClaimNote, openPage, type Block, type Run } from '../../../src/domain/render/page.ts';
import { claim, guide } from '../../support/builders.ts';
import { small } from '../../support/catalog.ts';

const claims = ['one', 'two', 'three'].map((id) =>
  claim({ id, statement: `Statement ${id}.`, margin: `Margin ${id}.` }),
);

/** A page, and the prose of a guide to put on it. */
function open(body: string) {
  const sides = claim({ id: 'sided', article: 'It says <Claim id="one">so</Claim>.', verdict: 'It is not.' });
  const { catalog } = small({
    'content/claims.yaml': [...claims, sides].join(''),
    'content/guides/seeded.mdx': guide({}, body),
  });
  const { prose } = entryById(catalog, 'guides', 'seeded');
  if (!prose) throw new Error('The guide has prose.');
  return { page: openPage(catalog, (address) => address), prose, catalog };
}

const blocksOf = (runs: readonly Run[]): Block[] => runs.flatMap(({ blocks }) => blocks);
const kindsOf = (runs: readonly Run[]) => blocksOf(runs).map(({ kind }) => kind);
const notesOf = (runs: readonly Run[]) =>
  runs
    .flatMap(({ notes }) => notes.filter(isClaimNote))
    .map(({ number, claim: { id } }) => `${number} ${id}`);

describe('notes', () => {
  test('are numbered as a reader meets them, and given once', () => {
    const { page, prose } = open(
      'A <Claim id="two">b</Claim> <Claim id="one">c</Claim>.\n\nThen <Claim id="two">d</Claim> and <Claim id="three">e</Claim>.',
    );
    const runs = page.flow(prose);
    expect(notesOf(runs)).toEqual(['1 two', '2 one', '3 three']);
    expect(page.notes().map(({ claim: { id } }) => id)).toEqual(['two', 'one', 'three']);
    const html = blocksOf(runs).map((block) => ('html' in block ? block.html : ''));
    expect(html.join('').match(/id="cite-two"/g)).toHaveLength(1);
    expect(html[1]).toContain('aria-label="Note 1: advice"');
  });

  test('go on from line to line of one page', () => {
    const { page } = open('Words.');
    const lines = page.lines([
      '<Claim id="one">a</Claim>',
      'b',
      '<Claim id="one">c</Claim> <Claim id="two">d</Claim>',
    ]);
    expect(lines.map(({ notes }) => notes.filter(isClaimNote).map(({ number }) => number))).toEqual([
      [1],
      [],
      [2],
    ]);
  });

  test('begin anew on another page', () => {
    const { page, catalog } = open('Words.');
    page.line('<Claim id="one">a</Claim>');
    const other = openPage(catalog, (address) => address);
    expect(other.line('<Claim id="two">b</Claim>').notes.find(isClaimNote)?.number).toBe(1);
  });
});

describe('the flow of an entry', () => {
  test('is its opening, then each heading with what follows it', () => {
    const { page, prose } = open('Opening.\n\n## One {#one}\n\nA.\n\n### Two {#two}\n\nB.');
    expect(kindsOf(page.flow(prose))).toEqual(['html', 'heading', 'html', 'heading', 'html']);
    expect(blocksOf(page.flow(prose))[1]).toEqual({
      kind: 'heading',
      id: 'one',
      level: 2,
      title: 'One',
      html: 'One',
    });
  });

  test('takes in what the page adds to a section', () => {
    const { page, prose } = open('## One {#one}\n\nA.\n\n## Two {#two}\n\nB.');
    const added = page.settings([{ id: 'heat', name: 'Heat', advice: 'Keep it *low*.' }]);
    expect(kindsOf(page.flow(prose, (id) => (id === 'one' ? [added] : [])))).toEqual([
      'heading',
      'html',
      'settings',
      'heading',
      'html',
    ]);
    expect(added.block).toEqual({
      kind: 'settings',
      settings: [{ id: 'heat', name: 'Heat', html: 'Keep it <em>low</em>.' }],
    });
  });

  test('may be one section alone, with those below it and without its own heading', () => {
    const { page, prose } = open(
      'Opening.\n\n## One {#one}\n\nA.\n\n### Two {#two}\n\nB.\n\n## Three {#three}\n\nC.',
    );
    const [one] = prose.sections;
    expect(one && kindsOf(page.section(prose, one))).toEqual(['html', 'heading', 'html']);
  });
});

describe('a block', () => {
  test('is a table, with the notes of its cells', () => {
    const { page, prose } = open('<Comparison id="seeded-table" />');
    const [block] = blocksOf(page.flow(prose));
    expect(block).toMatchObject({
      kind: 'comparison',
      table: { id: 'seeded-table', question: 'Which of the two is it?' },
    });
  });

  test('is both sides of a disagreement, with the notes they cite', () => {
    const { page, prose } = open('<Disagreement claim="sided" />');
    const runs = page.flow(prose);
    expect(blocksOf(runs)).toMatchObject([
      { kind: 'disagreement', claim: { id: 'sided' }, verdict: 'It is not.' },
    ]);
    expect(notesOf(runs)).toEqual(['1 one']);
  });

  test('of a claim without two sides says what is claimed and what to know of it', () => {
    const { page, prose } = open('<Disagreement claim="one" />');
    expect(blocksOf(page.flow(prose))).toMatchObject([{ article: 'Statement one.', verdict: 'Margin one.' }]);
  });

  test('is a drawing', () => {
    const { page, prose } = open('<Chart id="pay" />');
    expect(blocksOf(page.flow(prose))).toEqual([{ kind: 'chart', chart: 'pay' }]);
  });

  test('is an addition, with blocks of its own', () => {
    const { page, prose } = open('<Added>\n\nA <Claim id="one">b</Claim>.\n\n<Chart id="pay" />\n\n</Added>');
    const runs = page.flow(prose);
    expect(blocksOf(runs)).toMatchObject([{ kind: 'added', blocks: [{ kind: 'html' }, { kind: 'chart' }] }]);
    expect(notesOf(runs)).toEqual(['1 one']);
  });
});
