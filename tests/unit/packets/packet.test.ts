import { expect, test } from 'vitest';
import {
  anchorOf,
  everything,
  packetChoices,
  packetOf,
  thingsAt,
} from '../../../src/domain/packets/packet.ts';
import { choicesByKind, formerChoices } from '../../../src/domain/packets/choices.ts';
import { guide } from '../../support/builders.ts';
import { small } from '../../support/catalog.ts';

const plain = (address: string) => address;
const twice =
  'A <Term id="seeded-term">term</Term> and <Claim id="seeded-claim">talk</Claim> about [it](/roles/python-developer/).';
const { catalog } = small({
  'content/guides/seeded.mdx': guide({ restates: ['F-999'] }, twice),
  'content/guides/second.mdx': guide(
    { title: 'Second guide' },
    `${twice}\n\n## Part {#part}\n\nWords.\n\n### Below {#below}\n\nMore.`,
  ),
});

test('pages, sections, questions, tables and tools may be chosen', () => {
  expect([...new Set(packetChoices(catalog).map(({ kind }) => kind))].sort()).toEqual([
    'faq',
    'page',
    'section',
    'table',
    'tool',
  ]);
});

test('headings below a section come with it and are not offered', () => {
  const guides = choicesByKind(catalog).find(({ label }) => label === 'Guides');
  const second = guides?.wholes.find(({ key }) => key === 'guides/second');
  expect(second?.parts.map(({ key }) => key)).toEqual(['second/part']);
});

test('old names lead to what took their place', () => {
  const retired = [{ was: 'seeded/old-part', withdrawn: 'Gone.' }, { was: 'guides/seeded-before' }];
  const files = { 'content/guides/seeded.mdx': guide({ restates: ['F-999'], retired }, twice) };
  expect(formerChoices(small(files).catalog)).toEqual({ 'guides/seeded-before': 'guides/seeded' });
});

test('a packet has its parts in order, and one count of notes and words', () => {
  const packet = packetOf(
    catalog,
    thingsAt(catalog, ['/guides/second/', '/guides/seeded/', '/compare/']),
    plain,
  );
  expect(packet.parts.map(({ key }) => key)).toEqual([
    'guides/second',
    'guides/seeded',
    'compare/seeded-table',
  ]);
  expect(packet.notes.map(({ number }) => number)).toEqual([1]);
  expect(packet.terms.map(({ id }) => id)).toEqual(['seeded-term']);
  const [second, seeded] = packet.parts.map(({ blocks }) => JSON.stringify(blocks));
  expect(second).toContain('class=\\"term\\"');
  expect(seeded).not.toContain('class=\\"term\\"');
  expect(packet.parts[0]?.sections.map(({ key }) => key)).toEqual(['second/part']);
});

test('everything marks every use, so that any part can be taken out', () => {
  const { parts } = packetOf(catalog, everything(catalog), plain, { everyUse: true });
  const marked = parts.filter(({ blocks }) => JSON.stringify(blocks).includes('class=\\"term\\"'));
  expect(marked.map(({ key }) => key)).toEqual(['guides/second', 'guides/seeded']);
});

test('every choice is in everything', () => {
  const { parts } = packetOf(catalog, everything(catalog), plain);
  const held = new Set(parts.flatMap(({ key, sections }) => [key, ...sections.map((each) => each.key)]));
  const offered = choicesByKind(catalog).flatMap(({ wholes }) =>
    wholes.flatMap((each) => [each, ...each.parts]),
  );
  expect(offered.filter(({ key }) => !held.has(key))).toEqual([]);
  expect(offered.length).toBeGreaterThan(15);
});

test('an id for a key', () => expect(anchorOf('seeded/part')).toBe('part-seeded--part'));
