import { describe, expect, test } from 'vitest';
import { permalinks } from '../../../src/domain/permalinks/inventory.ts';
import { markdownOf } from '../../../src/domain/render/documents.ts';
import { openMarkdown } from '../../../src/domain/render/markdown.ts';
import { guide, vocabulary } from '../../support/builders.ts';
import { small } from '../../support/catalog.ts';

const absolute = (address: string) => (address.startsWith('/') ? `https://example.org${address}` : address);
const text = `Opening, as [a role](/roles/python-developer/).

## Pay {#pay}

It varies, as <Claim id="seeded-claim">people say</Claim>, with <Term id="seeded-term">a term</Term>.

<Comparison id="seeded-table" />

<Added>

- One thing

</Added>`;
const { catalog } = small({ 'content/guides/parted.mdx': guide({ title: 'Parted' }, text) });
const section = permalinks(catalog).find(({ key }) => key === 'parted/pay');
if (!section) throw new Error('no section');
const markdown = markdownOf(catalog, section, absolute);

describe('a section as Markdown', () => {
  test('begins with its title and ends with its permalink', () => {
    expect(markdown).toMatch(/^# Pay: Parted\n/);
    expect(markdown).toContain('Permalink: <https://example.org/s/parted/pay/>');
  });

  test('claims become footnotes, terms become words', () => {
    expect(markdown).toContain('It varies, as people say[^seeded-claim], with a term.');
    expect(markdown).toMatch(/^\[\^seeded-claim\]: /m);
  });

  test('a comparison becomes a table', () => {
    expect(markdown).toMatch(/^\| .+ \|\n\| --- /m);
  });

  test('no component is left', () => {
    expect(markdown).not.toMatch(/<\/?[A-Z]/);
  });
});

test('a claim as Markdown says in words what it is', () => {
  const worded = small({
    'content/vocabulary.yaml': vocabulary({ statuses: [{ id: 'advice', label: 'Advice of somebody' }] }),
  });
  const claim = permalinks(worded.catalog).find(({ key }) => key === 'claims/seeded-claim');
  expect(claim && markdownOf(worded.catalog, claim, absolute)).toContain('\n**Advice of somebody.** ');
});

test('links are written in full', () => {
  expect(openMarkdown(catalog, absolute).line('See [this](/roles/python-developer/).')).toBe(
    'See [this](https://example.org/roles/python-developer/).',
  );
});

describe('a passage that stands in several documents', () => {
  const cites = (id: string) => `As <Claim id="${id}">said</Claim>.`;

  test('cites its claims in each of them', () => {
    for (const writer of [openMarkdown(catalog, absolute), openMarkdown(catalog, absolute)]) {
      expect(writer.line(cites('seeded-claim'))).toBe('As said[^seeded-claim].');
      expect(writer.cited()).toEqual(['seeded-claim']);
    }
  });

  test('is written again where addresses are written otherwise', () => {
    const linked = '[There](/roles/python-developer/).';
    expect(openMarkdown(catalog, absolute).line(linked)).toContain('https://example.org/roles/');
    expect(openMarkdown(catalog, (address) => `/a${address}`).line(linked)).toContain('(/a/roles/');
  });
});
