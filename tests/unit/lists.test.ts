/** What the lists of claims and sources name, and what is named of a tool where it is not shown whole. */
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../src/domain/render/tool.ts';
import { shelves } from '../../src/domain/sources.ts';
import { toolOf } from '../../src/domain/tools/kit.ts';
import { claimName, claimTopics } from '../../src/domain/topics.ts';
import { realContent } from '../support/content.ts';

const { catalog } = realContent();
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).toSorted();

describe('topics', () => {
  test('name each claim once', () => {
    expect(ids(claimTopics(catalog).flatMap(({ own }) => own))).toEqual(ids(catalog.claims));
  });

  test('have every claim that is on them', () => {
    for (const { id, claims } of claimTopics(catalog))
      expect(ids(claims)).toEqual(ids(catalog.claims.filter(({ data }) => data.topics.includes(id))));
  });

  test('have none without a claim', () => {
    expect(claimTopics(catalog).filter(({ claims }) => claims.length === 0)).toEqual([]);
  });
});

test.each([
  ['pay-band', 'Pay band'],
  ['ai-in-legacy', 'AI in legacy'],
  ['mysql-or-postgresql', 'MySQL or PostgreSQL'],
  ['developer-pay-us-2024', 'Developer pay US 2024'],
  ['assistants-followup', 'Assistants follow-up'],
  ['react-results', 'ReAct results'],
  ['react-for-python', 'React for Python'],
])('%s is named %s', (id, name) => {
  expect(claimName(id)).toBe(name);
});

test('a claim’s name writes words as the claim does', () => {
  const faults = catalog.claims.flatMap(({ id, data }) => {
    const said = [data.statement, data.margin, ...data.evidence.map(({ shows }) => shows)].join(' ');
    return claimName(id)
      .split(' ')
      .slice(1)
      .filter((word) => {
        // A word that begins a sentence has a capital for that.
        const written = [...said.matchAll(new RegExp(`(?<=[a-z,;:] )${word}\\b`, 'gi'))].map(
          ([each]) => each,
        );
        return written.length > 0 && !written.includes(word);
      })
      .map((word) => `${id}: ${word}`);
  });
  expect(faults).toEqual([]);
});

test('every source stands on one shelf, and no shelf is empty', () => {
  const all = shelves(catalog);
  expect(ids(all.flatMap(({ sources }) => sources))).toEqual(ids(catalog.sources));
  expect(all.filter(({ sources }) => sources.length === 0)).toEqual([]);
});

describe('a tool that is not shown whole', () => {
  const [kit] = catalog.tools;
  if (!kit) throw new Error('There is no kit.');

  test('leads to its own page and names its rows', () => {
    const tool = toolOf(catalog, kit, 'questions');
    const { address, role, parts } = outlineOf(kit, tool);
    expect([address, role]).toEqual([`/s/${kit.id}/questions/`, kit.data.role]);
    expect(parts).toEqual(tool.table?.data.rows.map(({ label }) => label));
  });

  test('says of a plan what each day is for', () => {
    const tool = toolOf(catalog, kit, 'plan');
    const [first] = outlineOf(kit, tool).parts;
    expect(first).toMatch(new RegExp(`^${tool.table?.data.rows[0]?.label ?? '?'}: [A-Z].*\\.$`));
  });

  test('has no parts where it is a text', () => {
    expect(outlineOf(kit, toolOf(catalog, kit, 'advert')).parts).toEqual([]);
  });
});
